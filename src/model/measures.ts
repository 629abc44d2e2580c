import type { CodedComment, CodedPage } from './coded-page.ts';
import type { Comment } from './comment.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import type { Polarity } from './sentiment.ts';
import type { Span } from './span.ts';
import type { BlameMode, TargetType } from './target.ts';

/** The first of some items, and how many there are in all. */
export interface Some<Item> {
  readonly total: number;
  readonly first: readonly Item[];
}

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
  /** Comments that exports count and do not hold. */
  readonly commentsNotHeld: number;
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
export interface Duplicate<Said = Comment> {
  /** The first comment that says it. */
  readonly original: Said;
  /** `exact`: word for word; `near`: with a few words changed. */
  readonly kind: 'exact' | 'near';
}

/** A comment that was posted again, by its own author or by others. */
export interface Copied<Said = Comment> {
  readonly original: Said;
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
  /** The same of the comments in English alone, or in a language that could not be told. */
  readonly shareInEnglish: Share;
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

/** Words of a comment that blame somebody; `start` and `end` point into its text. */
export interface BlameExample extends Span {
  readonly comment: Comment;
  /** Id of the rule that found them; null where they only name whom the comment blames. */
  readonly rule: string | null;
  /** How likely it is that people find the target blamed there, 0 to 1. */
  readonly probability: number;
}

/** One target and the comments that hold it at fault. */
export interface BlameTie {
  readonly target: string;
  readonly type: TargetType;
  /** Comments that blame the target. */
  readonly comments: number;
  /** Those of them that do so more likely than not. */
  readonly likely: number;
  /** Comments by how the target is held to be at fault; a comment may count under several. */
  readonly modes: readonly { readonly mode: BlameMode; readonly count: number }[];
  /** The surest. */
  readonly example: BlameExample;
}

/** Who is blamed. */
export interface Blaming {
  /** Comments that blame somebody who is named. */
  readonly comments: number;
  /** Ties of a comment to a target: all, those more likely right than not, and how many should be right. */
  readonly all: { readonly ties: number; readonly likely: number; readonly expected: number };
  /** Those first that most comments likely blame, then the most blamed. */
  readonly ties: Some<BlameTie>;
}

/** Comments in which a theme is present and a target is named. */
export interface ThemeTarget {
  readonly code: string;
  readonly target: string;
  readonly count: number;
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
  /** How likely chance alone is to part so far from what is expected, by Fisher's exact test. */
  readonly p: number;
  /** The smallest false discovery rate at which the pair would still count, among all pairs that are listed. */
  readonly q: number;
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
export interface WordKeyness {
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

/** A word that is listed with others, of which some would pass any test by chance. */
export interface KeyWord extends WordKeyness {
  /** False discovery rate among all the words of the list, 0 to 1. */
  readonly q: number;
}

/** Words of the comments against those of the articles, and how many there are of either. */
export interface KeyWords {
  /** Those that are listed, the most telling first. */
  readonly words: readonly KeyWord[];
  /** Words of all comments in their own voice, function words among them; 0 where there is no article to compare with. */
  readonly ofComments: number;
  /** Words of all articles, a reprint once. */
  readonly ofArticles: number;
}

/** The tone of the comments in which a theme is present. */
export interface ThemeTone {
  /** Id of the code. */
  readonly code: string;
  readonly sentiment: SentimentDistribution;
}

/** A q up to this is a finding: one in twenty of such findings is expected to be chance. */
export const FALSE_DISCOVERIES = 0.05;

/** Pages read with less confidence than this are unsure. */
export const UNSURE_BELOW = 0.6;

/** What a page is called. */
export type PageName = Pick<Page, 'pageId' | 'path'>;

/** What was not used, or may have been read wrongly; the first of each in input order. */
export interface Doubts {
  /** Inputs that were not used. */
  readonly problems: Readonly<Record<Problem['status'], Some<Problem>>>;
  /** Pages without comments. */
  readonly emptyPages: Some<PageName>;
  /** Pages read with less confidence than `UNSURE_BELOW`. */
  readonly unsurePages: Some<PageName>;
  /** Pages of exports that count more comments than they hold. */
  readonly pagesNotWhole: Some<PageName>;
  /** Ids of comments longer than `LONGEST_CELL`. */
  readonly longComments: Some<string>;
}

/** What is measured over the comments of one page. */
export interface PageMeasures {
  readonly articles: number;
  readonly comments: number;
  /** In the codebook's order. */
  readonly themes: readonly ThemeFrequency[];
  readonly sentiment: SentimentDistribution;
  /** The target named most widely; null where none is named. */
  readonly namedMost: TargetFrequency | null;
}

/** A page with its measures, and with what is known of it from the pages before. */
export interface MeasuredPage {
  readonly coded: CodedPage;
  readonly measures: PageMeasures;
  /** Articles of the page that reprint an earlier one: id of the reprint -> id of the first printing. */
  readonly reprints: ReadonlyMap<string, string>;
  /** Id of each comment of the page that repeats an earlier one -> what it repeats. */
  readonly duplicates: ReadonlyMap<string, Duplicate>;
}

/** What is measured over a corpus: with the pages one by one, what reports are made from. */
export interface CorpusMeasures {
  readonly counts: Counts;
  readonly doubts: Doubts;
  /** In the codebook's order. */
  readonly themes: readonly ThemeFrequency[];
  readonly sentiment: SentimentDistribution;
  /** The most widely named first. */
  readonly targets: Some<TargetFrequency>;
  readonly blame: Blaming;
  /** The pages with the most comments, in input order. */
  readonly largestPages: readonly (PageName & { readonly measures: PageMeasures })[];
  /** Themes by the most widely named targets. */
  readonly themeTargets: readonly ThemeTarget[];
  /** How themes are bound to each other, and to those targets. */
  readonly associations: readonly Association[];
  /** In the codebook's order. */
  readonly themeTones: readonly ThemeTone[];
  readonly threads: Threads;
  /** Null where too few dates can be told. */
  readonly volume: Volume | null;
  /** Words of the comments against those of the articles. */
  readonly keyWords: KeyWords;
  /** The comments posted most often, the most often first. */
  readonly copied: readonly Copied<Pick<Comment, 'commentId' | 'pageId' | 'text'>>[];
  /** Code id -> comments that show the theme. */
  readonly examples: ReadonlyMap<string, readonly CodedComment[]>;
}
