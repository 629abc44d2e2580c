import { isFrame, titleLike } from '../body-range.ts';
import type { TitleStyle } from '../stories/story-heads.ts';
import { headingLevel, isNamed } from './headline.ts';
import type { Line } from './lines.ts';
import type { MarkupNode } from './tree.ts';

/** Words in the longest line that is still taken for a title. */
const LONGEST = 24;
/** Elements that set a title off where no heading does. */
const SET_OFF = new Set(['a', 'b', 'big', 'font', 'strong']);

/** Titles of a page of markup: headings, lines named for it, and lines set in bold or linked as a whole. */
export const markedTitles =
  (lines: readonly Line[]): TitleStyle =>
  (at) => {
    const line = lines[at];
    if (line === undefined || line.facts.row.words > LONGEST) return null;
    const { facts, node } = line;
    const level = headingLevel(node);
    if (level > 0) return isFrame(facts) || facts.date !== null ? null : `h${level}`;
    if (!titleLike(facts)) return null;
    if (isNamed(node)) return 'named';
    return setOff(line, node);
  };

/** The element that holds the line and nothing else, where it is one that titles are set in. */
function setOff({ start, end }: Line, node: MarkupNode): string | null {
  let at: MarkupNode | null = node;
  while (at !== null && at.start >= start && at.end <= end) {
    if (SET_OFF.has(at.tag)) return at.tag;
    at = at.parent;
  }
  return null;
}
