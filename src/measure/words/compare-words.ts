import type { WordKeyness } from '../../model/measures.ts';
import type { SavedComment } from '../../model/saved-report.ts';
import type { ComparedTexts, ComparedWord, WordComparison } from '../../model/word-comparison.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { add, type Tally } from '../counting/tally.ts';
import { isSameName } from '../select-comments.ts';
import { deviationOfProportions, type PartCount } from '../statistics/dispersion.ts';
import { keyness, rated, type WordCounts } from './keyness.ts';
import { isInside, ownWords } from './own-words.ts';

/** How words are counted for a comparison. */
export interface WordOptions {
  /** A word must stand in so many texts of one side. */
  readonly least: number;
  /** Whether words such as "the" and "they" are listed too. */
  readonly functionWords: boolean;
  /** A code whose evidence is counted apart, since it is what its comments were chosen by. */
  readonly theme?: string | undefined;
  /** A target whose mentions are left out, since they are what its comments were chosen by. */
  readonly target?: string | undefined;
}

/** A group of comments under the name by which a reader should know it. */
export interface NamedComments {
  readonly name: string;
  readonly comments: readonly SavedComment[];
}

/** The words of some comments against those of others, without what comments quote. */
export function compareWords(
  target: NamedComments,
  reference: NamedComments,
  options: WordOptions,
): WordComparison {
  const [ours, theirs] = [countWords(target.comments, options), countWords(reference.comments, options)];
  const listed = keyness(ours, theirs).filter(
    ({ word, targetTexts, referenceTexts }) =>
      Math.max(targetTexts, referenceTexts) >= options.least &&
      (options.functionWords || !isFunctionWord(word)),
  );
  return {
    target: sideOf(target, ours),
    reference: sideOf(reference, theirs),
    least: options.least,
    words: spread(listed, ours, theirs, options.theme !== undefined),
  };
}

/**
 * Words of one list, rated, with how evenly the side that uses them more spreads them over its texts.
 *
 * @param theirs null where the texts of the reference are not at hand
 */
export function spread(
  words: readonly WordKeyness[],
  ours: SpreadWords,
  theirs: SpreadWords | null,
  withEvidence = false,
): ComparedWord[] {
  return rated(words).map((each) => {
    const side = each.g2 < 0 ? theirs : ours;
    const parts = side?.parts.get(each.word);
    return {
      ...each,
      dispersion: side && parts ? deviationOfProportions(parts, side.total) : null,
      inEvidence: withEvidence ? (ours.inEvidence.get(each.word) ?? 0) : null,
    };
  });
}

export const sideOf = ({ name, comments }: NamedComments, { total }: WordCounts): ComparedTexts => ({
  name,
  texts: comments.length,
  words: total,
});

/** Words with the texts that they stand in. */
export interface SpreadWords extends WordCounts {
  /** By word, the texts that have it: how often, and how many words they have in all. */
  readonly parts: ReadonlyMap<string, readonly PartCount[]>;
  readonly inEvidence: Tally<string>;
}

/** The words of comments in their own voice. */
export function countWords(
  comments: readonly SavedComment[],
  { theme, target }: Pick<WordOptions, 'theme' | 'target'>,
): SpreadWords {
  const counts = { words: new Map(), texts: new Map(), parts: new Map(), inEvidence: new Map(), total: 0 };
  for (const { text, quotations, codings, targets } of comments) {
    const mentions = targets.filter(({ name }) => target !== undefined && isSameName(name, target));
    const evidence = codings.filter(({ code, present }) => present && code === theme);
    const words = ownWords(text, [...quotations, ...mentions]);
    const here: Tally<string> = new Map();
    for (const word of words) {
      add(here, word.norm);
      if (evidence.some((span) => isInside(word, span))) add(counts.inEvidence, word.norm);
    }
    counts.total += words.length;
    for (const [word, count] of here) {
      add(counts.words, word, count);
      add(counts.texts, word);
      const part = { count, size: words.length };
      const parts = counts.parts.get(word);
      if (parts === undefined) counts.parts.set(word, [part]);
      else parts.push(part);
    }
  }
  return counts;
}
