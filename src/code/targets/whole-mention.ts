import { anyOverlaps } from '../../model/span.ts';
import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { BODY_NOUNS, HONORIFICS } from './name-cues.ts';

/**
 * A mention with the words before it that belong to it: the article of a body that is described and not only named ("the
 * regime", "the Brackli army", but "NATO"), and the form of address or rank of a person ("Mr Alder", "Brig. Gen. Alder").
 *
 * @param mentions all mentions, in reading order and none overlapping: of the others nothing is taken
 */
export function wholeMention(
  document: Document,
  mention: TargetSpan,
  mentions: readonly TargetSpan[],
): TargetSpan {
  const { tokens } = document;
  const { from, to } = document.rangeOf(mention);
  const first =
    mention.type === 'person' ? withAddress(tokens, from) : withArticle(tokens, mention, from, to);
  if (first === from) return mention;
  const { start } = document.spanOf({ from: first, to });
  const before = { start, end: mention.start };
  if (anyOverlaps(mentions, before)) return mention;
  return { ...mention, start, form: document.text.slice(start, mention.end) };
}

function withArticle(tokens: readonly Token[], mention: TargetSpan, from: number, to: number): number {
  if (tokens[from - 1]?.norm !== 'the' || isByname(mention)) return from;
  if (mention.type === 'group') return from - 1;
  const last = tokens[to - 1] as Token;
  const described = to - from > 1 && (/^\p{Ll}/u.test(last.form) || BODY_NOUNS.has(last.norm));
  return (mention.type === 'organisation' || mention.type === 'media') && described ? from - 1 : from;
}

/** Letters by which a word of a form is known again in the name: "Brackli" in "Brackland". */
const STEM = 4;

/** Whether a target goes by another name than its own, such as "the Yanks", which stays as the codebook lists it. */
function isByname({ name, form }: TargetSpan): boolean {
  // Initials are no other name.
  if (/^(\p{Lu}\.?){2,}(?!\p{L})/u.test(form)) return false;
  const stems = name
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word.length >= STEM);
  const words = form.toLowerCase().split(/\W+/);
  return !stems.some((stem) => words.some((word) => word.startsWith(stem.slice(0, STEM))));
}

/** Index of the first of the titles before a name, each with the full stop that may follow it. */
function withAddress(tokens: readonly Token[], name: number): number {
  let from = name;
  for (;;) {
    const title = tokens[from - 1]?.norm === '.' ? from - 2 : from - 1;
    const { form = '', norm = '' } = tokens[title] ?? {};
    if (!HONORIFICS.has(norm) || !/^\p{Lu}/u.test(form)) return from;
    from = title;
  }
}
