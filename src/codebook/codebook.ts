import type { CodeExample, DescribedCode, DescribedValue } from '../model/described-code.ts';
import type { BlameMode, TargetType } from '../model/target.ts';
import type { CoderCard } from '../model/trained-coder.ts';
import type { Pattern } from './patterns/pattern.ts';
import type { MeasureName, SignName } from './signs.ts';

/** A codebook after its normaliser has passed it: the one form that coding works from. */
export interface Codebook {
  readonly title: string;
  readonly codes: readonly Code[];
  readonly targets: readonly TargetEntry[];
  readonly sentiment: SentimentLayer;
  /** sha256 over every source text, 64 hex digits: names exactly which codebook made a report. */
  readonly hash: string;
  /** The trained coders that code beside its rules; absent where there are none. */
  readonly trained?: readonly CoderCard[];
  /** What the coder has worked out of its rules, where the build has set that aside. */
  readonly program?: unknown;
}

/** An entry of the codebook: what is looked for, said for people first and then for the program. */
export interface Code extends DescribedCode {
  /** In order of precedence: on equal evidence the earlier value wins. */
  readonly values: readonly CodeValue[];
  /** What is kept beside a value where it is said; absent where the code asks for none. */
  readonly details?: readonly CodeDetail[];
  /** Weight of evidence that a comment needs before a present value is coded. */
  readonly threshold: number;
  readonly rules: readonly Rule[];
}

export interface CodeValue extends DescribedValue {
  /** How a coding with this value blames the target of its slot; absent where it does not. */
  readonly blames?: BlameMode;
}

/** What is kept of a coded comment beside the value: who, where, on what condition. */
export interface CodeDetail {
  readonly id: string;
  readonly definition: string;
}

/** A pattern of the language that gives a value, or that finds a detail. */
export interface Rule {
  readonly id: string;
  /** Empty where the rule finds a detail. */
  readonly value: string;
  /** The detail that it finds beside a value, in the words of its last pattern or of its target slot. */
  readonly detail?: string;
  /** Why this pattern tells it. */
  readonly reason: string;
  /** One of these is enough. Empty where `all` is used. */
  readonly any: readonly Pattern[];
  /** All of these, in any order, inside `within`. Empty where `any` is used. */
  readonly all: readonly Pattern[];
  /** Room for the parts of `all`: a number of tokens, one sentence, or the whole comment. */
  readonly within: number | 'sentence' | 'comment';
  /** The rule is silent where one of these stands in the same sentence. */
  readonly unless: readonly Pattern[];
  /** What the rule wants of negation over its match. */
  readonly negated: 'no' | 'yes' | 'any';
  /** The value given instead where the match is negated; null where it is then silent. */
  readonly whenNegated: string | null;
  readonly question: 'no' | 'yes' | 'any';
  readonly modal: 'no' | 'yes' | 'any';
  readonly voice: 'own' | 'quoted' | 'any';
  /** A match keeps other values of the same code out of its sentence, or out of the whole comment. */
  readonly shields: 'none' | 'sentence' | 'comment';
  readonly weight: number;
  /** A mere cue: its weight is added to other evidence, but it names no target, and cues alone make no coding. */
  readonly cue: boolean;
  /** Nothing by itself: counts once, beside other weak signs near by, and only where the code would else be silent. */
  readonly weak: boolean;
  readonly examples: readonly CodeExample[];
  readonly counterExamples: readonly CodeExample[];
}

/** A target known by name. */
export interface TargetEntry {
  readonly name: string;
  readonly type: TargetType;
  /** Forms matched in any case. */
  readonly aliases: readonly string[];
  /** Forms matched only as they are written here: `US`, `IS`, `May`. */
  readonly cased: readonly string[];
  /** Longer phrases in which an alias means something else: `brazil nuts`. */
  readonly except: readonly string[];
  /** Counts as a target only where a coding blames it, as `we` does. */
  readonly onlyWhenBlamed?: boolean;
}

/** What is changed in the AFINN lexicon, and why; every list is part of the codebook and can be edited. */
export interface SentimentLayer {
  /** Words and phrases of the topic, which describe events and not attitudes; they weigh nothing. */
  readonly masks: readonly string[];
  /** Word or phrase -> weight from -5 to +5, in place of AFINN's. */
  readonly weights: ReadonlyMap<string, number>;
  readonly negators: readonly string[];
  /** Word -> factor, such as `very` 1.5 and `slightly` 0.5. */
  readonly boosters: ReadonlyMap<string, number>;
  /** Words after which the clause weighs more than the one before: `but`. */
  readonly turns: readonly string[];
  /** Name -> words of one meaning, which are evidence together where each is too rare to be learned. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Surface signs of an attitude, such as a question mark, with the weight of each that stands in the text. */
  readonly signs: ReadonlyMap<SignName, number>;
  /** Code -> the weight that a coding of the text with it puts in, once. */
  readonly codings: ReadonlyMap<string, number>;
  /** Scores at or below `neg` are negative, at or above `pos` positive. Without them a layer with evidence takes the likeliest polarity. */
  readonly thresholds?: Thresholds;
  /** What was learned of the tone of whole texts; without it their score is the bounded sum of the weights. */
  readonly evidence?: ToneEvidence;
}

export interface Thresholds {
  readonly neg: number;
  readonly pos: number;
}

/** What speaks for a bad and for a good attitude, both against a neutral one, as the logarithm of the odds. */
export type Odds = readonly [bad: number, good: number];

/** Evidence of a text's tone; `code/sentiment/evidence.ts` says how it is summed. */
export interface ToneEvidence {
  readonly measures: ReadonlyMap<MeasureName, Odds>;
  readonly signs: ReadonlyMap<SignName, Odds>;
  /** By code, or by code and value: `blame`, `no_fly_zone/oppose`. */
  readonly codings: ReadonlyMap<string, Odds>;
  /** By the name of a group of words. */
  readonly groups: ReadonlyMap<string, Odds>;
  /** By word; they hold in place of those of its group. */
  readonly words: ReadonlyMap<string, Odds>;
}
