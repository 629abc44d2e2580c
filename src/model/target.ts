import type { Polarity, ToneReason } from './sentiment.ts';
import type { Span } from './span.ts';

export const TARGET_TYPES = ['country', 'person', 'organisation', 'group', 'media', 'place'] as const;

export type TargetType = (typeof TARGET_TYPES)[number];

/** How a blamed target is held to be at fault. */
export const BLAME_MODES = ['intent', 'negligence', 'omission', 'cause'] as const;

export type BlameMode = (typeof BLAME_MODES)[number];

/** From this probability on it is more likely than not that people find a target blamed. */
export const LIKELY_BLAMED = 0.5;

/** A place in a text where somebody or something is talked about, before anything is said of the attitude. */
export interface TargetSpan extends Span {
  /** Canonical name, the same for every alias: `United States` for "Uncle Sam". */
  readonly name: string;
  readonly type: TargetType;
  /** The words as they stand in the text. */
  readonly form: string;
}

/** A target mention with the attitude that the commenter takes toward it. */
export interface TargetMention extends TargetSpan {
  readonly attitude: Polarity;
  /** -1 to +1. */
  readonly attitudeScore: number;
  /** What spoke for the attitude, the strongest first, a few; absent where a trained coder read it. */
  readonly attitudeReasons?: readonly ToneReason[];
  readonly blamed: boolean;
  readonly blameMode: BlameMode | null;
  /** How likely it is that people would find it blamed, 0 to 1; null where it is not blamed, or that was not weighed. */
  readonly blameProbability: number | null;
  /** The trained coder that read the attitude; absent where the rules did. */
  readonly coder?: string;
  /** How likely the trained coder holds the attitude to be right, 0 to 1. */
  readonly probability?: number;
}
