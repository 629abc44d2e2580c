import { proseOf } from './density.ts';
import type { Line } from './lines.ts';

/** Two of a kind may stand in an article. */
const FEWEST = 3;
/** Words of the longest title. */
const LONGEST_TITLE = 24;
/** Words of the shortest excerpt; shorter rows may be those of a table. */
const SHORTEST_EXCERPT = 20;
/** A sentence that stops in the middle. */
const BREAKS_OFF = /(?:…|\.{3}|\[\.\.\.\]|\[…\])[\s»>→]*$/u;

/**
 * The lines of series of teasers: a linked title over a single paragraph, again and again, or paragraphs one after
 * another that each break off and hold a link. A page that is mostly such a series is an article in parts.
 */
export function teaserLines(lines: readonly Line[]): ReadonlySet<Line> {
  const series = [...seriesOf(lines, titledParagraph), ...seriesOf(lines, excerpt)];
  const teasers = new Set(series.flat());
  const words = (some: Iterable<Line>): number => [...some].reduce((sum, line) => sum + proseOf(line), 0);
  return words(teasers) * 2 < words(lines) ? teasers : new Set();
}

/** @param lengthAt lines of the teaser that begins at a line, 0 where none does */
function seriesOf(
  lines: readonly Line[],
  lengthAt: (lines: readonly Line[], at: number) => number,
): (readonly Line[])[] {
  const found: (readonly Line[])[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    let count = 0;
    for (let length = lengthAt(lines, to); length > 0; length = lengthAt(lines, to)) {
      to += length;
      count += 1;
    }
    if (count >= FEWEST) found.push(lines.slice(from, to));
    from = Math.max(to, from + 1);
  }
  return found;
}

function titledParagraph(lines: readonly Line[], at: number): number {
  const [title, text] = [lines[at], lines[at + 1]];
  return title !== undefined && text !== undefined && isLinkedTitle(title) && proseOf(text) > 0 ? 2 : 0;
}

/** A link right below a paragraph leads on from it, and heads nothing. */
const isLinkedTitle = ({ facts, linked, start, end }: Line): boolean =>
  facts.row.blanksBefore > 0 &&
  facts.row.words > 1 &&
  facts.row.words <= LONGEST_TITLE &&
  linked > 0.9 * (end - start);

function excerpt(lines: readonly Line[], at: number): number {
  const line = lines[at];
  return line !== undefined &&
    line.linked > 0 &&
    proseOf(line) >= SHORTEST_EXCERPT &&
    BREAKS_OFF.test(line.facts.row.text)
    ? 1
    : 0;
}
