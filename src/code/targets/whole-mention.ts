import { overlaps } from '../../model/span.ts';
import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { BODY_NOUNS, HONORIFICS } from './name-cues.ts';

/**
 * A mention with the words before it that belong to it: the article of a body that is described and not only named ("the
 * regime", "the Brackli army", but "NATO"), and the form of address or rank of a person ("Mr Alder", "Brig. Gen. Alder").
 *
 * @param mentions the other mentions, of which nothing is taken
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
  if (mentions.some((other) => other !== mention && overlaps(other, before))) return mention;
  return { ...mention, start, form: document.text.slice(start, mention.end) };
}

function withArticle(tokens: readonly Token[], { type }: TargetSpan, from: number, to: number): number {
  if (tokens[from - 1]?.norm !== 'the') return from;
  if (type === 'group') return from - 1;
  const last = tokens[to - 1] as Token;
  const described = to - from > 1 && (/^\p{Ll}/u.test(last.form) || BODY_NOUNS.has(last.norm));
  return (type === 'organisation' || type === 'media') && described ? from - 1 : from;
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
