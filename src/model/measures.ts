import type { CodedComment } from './coded-page.ts';
import type { Comment } from './comment.ts';
import type { Corpus } from './corpus.ts';
import type { Polarity } from './sentiment.ts';
import type { BlameMode, TargetType } from './target.ts';

/** A share with the interval that sampling alone leaves open. `value`, `low` and `high` are between 0 and 1. */
export interface Share {
  readonly count: number;
  readonly total: number;
  /** `count / total`; 0 where there is nothing to share. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What was read, in whole numbers. */
export interface Counts {
  readonly pages: number;
  readonly articles: number;
  readonly reprints: number;
  readonly articleWords: number;
  readonly comments: number;
  readonly commentWords: number;
  /** Different names; two people of one name count once. */
  readonly authors: number;
  readonly unnamedComments: number;
  readonly replies: number;
  /** Earliest and latest `publishedAt`, and how many comments have one; null where none has. */
  readonly dated: { readonly count: number; readonly first: string; readonly last: string } | null;
  /** Stretches of comments that are somebody else's words, and the comments they stand in. */
  readonly quotations: number;
  readonly quotingComments: number;
  /** Comments by language, English left out; the most frequent first. */
  readonly otherLanguages: readonly { readonly language: string; readonly count: number }[];
  /** Comments that say what an earlier comment of the corpus says. */
  readonly duplicates: { readonly exact: number; readonly near: number };
}

/** What a comment says that an earlier one said already. */
export interface Duplicate {
  /** The first comment that says it. */
  readonly original: Comment;
  /** `exact`: word for word; `near`: with a few words changed. */
  readonly kind: 'exact' | 'near';
}

/** A comment that was posted again, by its own author or by others. */
export interface Copied {
  readonly original: Comment;
  /** How often it stands in the corpus, itself included. */
  readonly times: number;
  /** Under how many different names. */
  readonly authors: number;
}

/** How often one code was given. All counts are of comments, however often a rule fired in each. */
export interface ThemeFrequency {
  readonly code: string;
  readonly title: string;
  /** Comments in which the theme is present, out of all comments. */
  readonly share: Share;
  /** One for each value of the code, in the codebook's order; a comment may count under several. */
  readonly values: readonly { readonly value: string; readonly present: boolean; readonly count: number }[];
}

/** How the attitudes of some comments are spread. */
export interface SentimentDistribution {
  readonly total: number;
  readonly counts: ReadonlyMap<Polarity, number>;
  /** Mean score from -1 to +1, topic words masked; 0 where there are no comments. */
  readonly mean: number;
  /** The same from the unmended lexicon. */
  readonly rawMean: number;
}

/** How often, and in what tone, one target is talked about. */
export interface TargetFrequency {
  readonly name: string;
  readonly type: TargetType;
  /** Comments that name the target at least once. */
  readonly comments: number;
  readonly mentions: number;
  /** Mentions by the attitude taken toward the target. */
  readonly attitudes: ReadonlyMap<Polarity, number>;
}

/** One target and the comments that hold it at fault. */
export interface BlameTie {
  readonly target: string;
  readonly type: TargetType;
  /** Comments that blame the target, in reading order. */
  readonly comments: readonly CodedComment[];
  /** Comments by how the target is held to be at fault; a comment may count under several. */
  readonly modes: readonly { readonly mode: BlameMode; readonly count: number }[];
}

/** Comments in which a theme is present and a target is named. */
export interface ThemeTarget {
  readonly code: string;
  readonly target: string;
  readonly count: number;
}

/** Two themes that stand in the same comments. */
export interface CoOccurrence {
  /** Code ids, in the codebook's order. */
  readonly pair: readonly [string, string];
  readonly both: number;
  readonly either: number;
  /** `both / either`, 0 to 1; 0 where neither theme was found. */
  readonly jaccard: number;
}

/** How often a theme and something else stand in the same comments, and how often they would by chance. */
export interface Association {
  /** Id of a code. */
  readonly theme: string;
  /** Id of another code, or name of a target. */
  readonly other: string;
  readonly kind: 'theme' | 'target';
  /** Comments with the theme, with the other, and with both. */
  readonly themeCount: number;
  readonly otherCount: number;
  readonly both: number;
  /** Comments with both that are to be expected if the two had nothing to do with each other. */
  readonly expected: number;
  /** Pointwise mutual information in bits: 1 is twice as often as expected; null where they never meet. */
  readonly pmi: number | null;
  /** The same from -1, never together, over 0, as expected, to 1, only together. */
  readonly npmi: number;
  /** Share of the comments with either that have both. */
  readonly jaccard: number;
  /** Log-likelihood ratio, negative where they meet less often than expected. */
  readonly g2: number;
}

/** How comments answer each other, and how many repeat words of others. */
export interface Threads {
  /** Comments that answer no other, each with what answers it. */
  readonly threads: number;
  /** Threads with an answer in them. */
  readonly answered: number;
  /** Comments at each depth, from 0. */
  readonly depths: readonly number[];
  /** The first comment of the thread with the most comments, and how many there are; null where none is answered. */
  readonly longest: { readonly comment: Comment; readonly comments: number } | null;
  /** Comments with words found in an article's body. */
  readonly quotingArticle: number;
  /** Comments with words found in an earlier comment. */
  readonly quotingComments: number;
}

/** What comments are counted by over time. */
export type TimeUnit = 'hour' | 'day' | 'month' | 'year';

/** Comments over time. */
export interface Volume {
  readonly unit: TimeUnit;
  /** Comments with a date that could be read. */
  readonly dated: number;
  /** Each unit by the beginning of its ISO date, such as `2016-09-17T21` for an hour, with its comments. */
  readonly bins: readonly { readonly start: string; readonly count: number }[];
}

/** How much more, or less, often some texts use a word than others. */
export interface KeyWord {
  /** In lower case. */
  readonly word: string;
  readonly targetCount: number;
  /** Texts that hold the word. */
  readonly targetTexts: number;
  readonly referenceCount: number;
  readonly referenceTexts: number;
  /** Log-likelihood ratio, negative where the reference uses the word more. */
  readonly g2: number;
  /** Binary logarithm of the ratio of relative frequencies, with its 95% interval. */
  readonly logRatio: { readonly value: number; readonly low: number; readonly high: number };
}

/** The tone of the comments in which a theme is present. */
export interface ThemeTone {
  /** Id of the code. */
  readonly code: string;
  readonly sentiment: SentimentDistribution;
}

/** Everything that is measured over some comments: a whole corpus, or one page. */
export interface Measures {
  readonly counts: Counts;
  /** In the codebook's order. */
  readonly themes: readonly ThemeFrequency[];
  readonly sentiment: SentimentDistribution;
  /** The most widely named first. */
  readonly targets: readonly TargetFrequency[];
  /** The most blamed first. */
  readonly blame: readonly BlameTie[];
  readonly coOccurrence: readonly CoOccurrence[];
}

/** A corpus with its measures: what reports are made from. */
export interface MeasuredCorpus {
  readonly corpus: Corpus;
  readonly measures: Measures;
  /** One for each of `corpus.pages`, in the same order. */
  readonly pageMeasures: readonly Measures[];
  /** Themes by the most widely named targets. */
  readonly themeTargets: readonly ThemeTarget[];
  /** How themes are bound to each other, and to those targets. */
  readonly associations: readonly Association[];
  /** In the codebook's order. */
  readonly themeTones: readonly ThemeTone[];
  readonly threads: Threads;
  /** Null where too few dates can be told. */
  readonly volume: Volume | null;
  /** Words of the comments against those of the articles, the most telling first. */
  readonly keyWords: readonly KeyWord[];
  /** Id of each comment that repeats another -> what it repeats. */
  readonly duplicates: ReadonlyMap<string, Duplicate>;
  /** The comments posted most often, the most often first. */
  readonly copied: readonly Copied[];
  /** Code id -> comments that show the theme. */
  readonly examples: ReadonlyMap<string, readonly CodedComment[]>;
}
