import { anyOverlaps, firstBehind } from '../../model/span.ts';
import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { isWhere, openPart } from './clauses.ts';
import type { Mentions } from './mentions.ts';

/** Parts of speech that may stand before a role's noun and belong to it: "elected officials", "school boards". */
const ATTRIBUTES = new Set(['ADJ', 'NOUN', 'PROPN']);
const MOST = 3;

/** Words that count, compare or point, whatever part of speech they are taken for. */
const NO_ATTRIBUTES = new Set(
  `many several few fewer most more much less various numerous countless certain other others another such same both half
  successive own so called one two three four five six seven eight nine ten`.split(/\s+/),
);

/**
 * A role or a group with the attributes before its noun: "drug companies" for "companies". Another mention ends them, save a
 * name that stands right before the rest or owns it: "the Freedonia lobby", "Freedonia's old guard"; in "in Freedonia people
 * starve" it tells where.
 */
export function wholePhrase(
  document: Document,
  role: TargetSpan,
  { spans, places }: Pick<Mentions, 'spans' | 'places'>,
): TargetSpan {
  const { from, to } = document.rangeOf(role);
  // "the library we lost": a pronoun has no attributes.
  if (isFunctionWord(document.tokens[to - 1]?.norm ?? '')) return role;
  const sentence = document.sentences[document.sentenceOf(from)]?.from ?? 0;
  const taken = (at: number): boolean => anyOverlaps(spans, document.tokens[at] ?? { start: 0, end: 0 });
  let first = from;
  while (
    first > sentence &&
    from - first < MOST &&
    document.tokens[first - 1]?.kind === 'word' &&
    !taken(first - 1) &&
    !NO_ATTRIBUTES.has(document.tokens[first - 1]?.norm ?? '') &&
    ATTRIBUTES.has(openPart(document, first - 1) ?? '')
  )
    first -= 1;
  const owned = document.tokens[first - 1]?.norm === "'s";
  const end = owned ? first - 1 : first;
  const before = firstBehind(spans, document.tokens[end - 1]?.start ?? 0);
  const name = places[before]?.to === end && spans[before] !== role ? spans[before] : undefined;
  if (name !== undefined && (owned || !isWhere(document, name)))
    first = Math.max(sentence, places[before]?.from ?? first);
  if (first === from) return role;
  const span = document.spanOf({ from: first, to });
  return { ...role, ...span, form: document.text.slice(span.start, span.end) };
}
