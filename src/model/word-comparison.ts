import type { KeyWord } from './measures.ts';

/** One of the two groups of texts whose words are compared. */
export interface ComparedTexts {
  /** Such as `comments with blame`. */
  readonly name: string;
  readonly texts: number;
  /** Words in all. */
  readonly words: number;
}

/** A word that two groups of texts use differently. */
export interface ComparedWord extends KeyWord {
  /** Gries' deviation of proportions over the texts of the side that uses it more, 0 to 1; null where that is not known. */
  readonly dispersion: number | null;
  /** How often the word is part of the evidence by which the comments were chosen; null where none was asked for. */
  readonly inEvidence: number | null;
}

/** Which words some texts use more, or less, often than others. */
export interface WordComparison {
  readonly target: ComparedTexts;
  readonly reference: ComparedTexts;
  /** The word must stand in so many texts of one side. */
  readonly least: number;
  /** The most telling for the target first, those of the reference last. */
  readonly words: readonly ComparedWord[];
}
