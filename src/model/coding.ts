import type { Span } from './span.ts';

/** One code applied by one coder to one comment. `start` and `end` point into the comment's own text. */
export interface Coding extends Span {
  /** Id of the code in the codebook. */
  readonly code: string;
  /** One of the code's values, such as `endorse` or `support`. */
  readonly value: string;
  /** Whether that value counts as the theme being present (`reject` does not). */
  readonly present: boolean;
  /** Id of the rule that fired. */
  readonly rule: string;
  /** How much evidence the rule is, 0.1 to 5. */
  readonly weight: number;
  /** Whether the rule is a mere cue: it adds to other evidence, and is none by itself. */
  readonly cue: boolean;
  /** Exactly `comment.text.slice(start, end)`. */
  readonly evidence: string;
  /** Canonical name of the target that the rule's target slot took, such as who is blamed. */
  readonly target: string | null;
  /** The trained coder that coded; absent where the rules did. */
  readonly coder?: string;
  /** How likely the trained coder holds it to be right, 0 to 1. */
  readonly probability?: number;
  /** What the same sentence tells beside the value; absent where it tells nothing that the code asks for. */
  readonly details?: readonly CodingDetail[];
}

/** What the program is called among coders where its rules code. */
export const RULES_CODER = 'btl';

/** A detail that the comment tells of what is coded, such as where. `start` and `end` point into its text. */
export interface CodingDetail extends Span {
  /** Id of the detail in the code. */
  readonly detail: string;
  /** Exactly `comment.text.slice(start, end)`. */
  readonly evidence: string;
  /** Canonical name of the target that the words name, null where they name none. */
  readonly target: string | null;
}

/** A detail as tables show it: by the name of its target, else in the comment's own words. */
export const wordingOf = ({ target, evidence }: CodingDetail): string => target ?? evidence;

/** The ids of the codes that are present by them, each once. */
export const presentCodes = (codings: readonly Pick<Coding, 'code' | 'present'>[]): string[] => [
  ...new Set(codings.filter(({ present }) => present).map(({ code }) => code)),
];

/** The codings that say their code by themselves; the others are cues, which only add to the evidence. */
export const withoutCues = (codings: readonly Coding[]): Coding[] => codings.filter(({ cue }) => !cue);
