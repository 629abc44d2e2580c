import { POLARITIES } from './sentiment.ts';

/** What one coder says of one unit by one code: its values, none of them, or null where the coder says nothing. */
export type Answer = readonly string[] | null;

/** Stands for "present" where a coder says no more than that. */
export const PRESENT = 'present';

/** Said by a coder who sees none of a theme's values; an empty cell is a unit that is not yet coded. */
export const NONE = 'none';

/** The coder who settles what others disagree on; with a name, as `adjudicated by cem`. */
export const ADJUDICATED = 'adjudicated';

/** Whether what a coder says settles what others disagree on. */
export const isAdjudicated = (coder: string): boolean => /^adjudicated(?: by .+)?$/i.test(coder);

/** What a coder is called who settles what others disagree on. */
export const adjudicatedBy = (name?: string): string =>
  name === undefined ? ADJUDICATED : `${ADJUDICATED} by ${name}`;

/** Who settled, as far as the coder's name tells. */
export const adjudicatorOf = (coder: string): string | null =>
  coder.slice(`${ADJUDICATED} by `.length) || null;

/** What settles a unit, of the answers of all coders; null where nothing does, or two who settled contradict each other. */
export function adjudicatedAnswer(answers: readonly Answer[], coders: readonly string[]): Answer {
  const settled = coders.flatMap((coder, at) => {
    const answer = isAdjudicated(coder) ? answers[at] : null;
    return answer == null ? [] : [answer];
  });
  const [first] = settled;
  return first !== undefined && settled.every((answer) => answer.join('|') === first.join('|'))
    ? first
    : null;
}

/** Whether a name can stand for a coder, in columns and as the name of a file. */
export const isCoderName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,60}$/u.test(name);

/** A code as hand codings are read and measured by it. */
export interface CodedBy {
  readonly id: string;
  /** What may be given; empty where anything may. */
  readonly values: readonly { readonly id: string; readonly present: boolean }[];
  /** A theme may be absent, and a unit may have several of its values; any other code takes one value. */
  readonly isTheme: boolean;
}

/** The attitude that a unit expresses, which no codebook has to list. */
export const SENTIMENT: CodedBy = {
  id: 'sentiment',
  values: POLARITIES.map((id) => ({ id, present: true })),
  isTheme: false,
};

/** The same units, as several coders coded them by hand. */
export interface HandCodings {
  readonly coders: readonly string[];
  readonly codes: readonly CodedBy[];
  /** In the order in which the sheets name them first. */
  readonly units: readonly HandCodedUnit[];
  /** What in the sheets looks like an oversight, in sentences. */
  readonly notes: readonly string[];
}

export interface HandCodedUnit {
  /** Id of the unit; of a comment that is named by its page and place, the two with a space between. */
  readonly unit: string;
  /** Null where no sheet shows it. */
  readonly text: string | null;
  /** By code: an answer for each of the coders, in their order. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
}

/** The codes of a codebook, and sentiment beside them, as people code by them. */
export const codedBy = (codes: readonly Pick<CodedBy, 'id' | 'values'>[]): CodedBy[] => [
  ...codes.map(({ id, values }) => ({ id, values, isTheme: true })),
  ...(codes.some(({ id }) => id === SENTIMENT.id) ? [] : [SENTIMENT]),
];
