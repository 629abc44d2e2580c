/**
 * The kinds of features that a trained coder sees in a text: its words and pairs of words, runs of letters inside its
 * words, words by where they stand around a target, the rules that fired, and signs, which are its tone and whatever else
 * has a strength.
 */
export const FAMILIES = ['words', 'letters', 'around', 'rules', 'signs'] as const;

export type Family = (typeof FAMILIES)[number];

/**
 * Called for each place at which a feature stands in a text.
 *
 * @param amount 1 for a word; for a sign how strong it is
 * @param from the first token that carries it
 * @param to the token after the last one
 */
export type VisitFeature = (family: Family, name: string, amount: number, from: number, to: number) => void;

/** Calls a visitor for every feature of one text. */
export type TellFeatures = (visit: VisitFeature) => void;
