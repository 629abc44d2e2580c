import type { Document } from '../../text/document.ts';
import { type PartOfSpeech, tagTokens } from '../../text/nlp.ts';
import type { Token } from '../../text/tokens.ts';
import { wordOf } from '../../text/words.ts';

/** Whether a capital is due to the place in the sentence: at its start, after a quote, a colon or a list mark. */
export const startsClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || (tokens[at - 1]?.kind !== 'word' && tokens[at - 1]?.norm !== ',');

/** Part of speech that a word at the start of its sentence would have if it were written small. */
export function clausePart(document: Document, at: number): PartOfSpeech {
  const { to } = document.sentences[document.sentenceOf(at)] ?? { to: at + 1 };
  // A few words to the right are all that the tagger looks at.
  const [first, ...more] = document.tokens.slice(at, Math.min(to, at + 4));
  const small = { word: wordOf(first?.form.toLowerCase() ?? '') };
  return tagTokens([small, ...more])[0] ?? 'X';
}
