import type { SentimentLayer } from '../codebook/codebook.ts';
import type { SignName } from '../codebook/signs.ts';
import type { Quotation } from '../model/coded-page.ts';
import type { Polarity, Sentiment, ToneReason } from '../model/sentiment.ts';
import { type Span, touching } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import { addWordsAround, stretchAround } from './sentiment/attitude.ts';
import {
  addMeasures,
  addWords,
  type Balance,
  balanceOf,
  type EvidenceTaker,
  KeptSum,
  type Leaning,
  openingOf,
  ToneSum,
} from './sentiment/evidence.ts';
import { contextFactors } from './sentiment/factors.ts';
import { ReasonTaker, settling, strongest, type WeighedReason, wordsAt } from './sentiment/reasons.ts';
import { bound, MEAN_THRESHOLDS, PLAIN_THRESHOLDS, polarityOf } from './sentiment/scale.ts';
import { countSigns } from './sentiment/signs.ts';
import { tagStance } from './sentiment/tag-stance.ts';
import { compileLayer, type Tone, type Weighed, type WeighedTokens, weighTokens } from './sentiment/weigh.ts';

/** A text's sentiment with the weight that each of its tokens put into it. */
export interface ScoredDocument extends WeighedTokens {
  readonly sentiment: Sentiment;
}

/** The codes present in a text, each by itself and with its value: `blame`, `blame/cause`. */
type Codes = ReadonlySet<string>;

/** Measures the attitude of texts, and toward stretches of them. */
export interface SentimentScorer {
  /** What the words of a text weigh, each by itself and for the words around it. */
  weigh(document: Document): WeighedTokens;
  /**
   * Scores a text. Where the layer has learned evidence of tone, the score is how likely the tone is good, less how likely
   * it is bad, and the label is the likeliest polarity, unless the layer sets thresholds.
   *
   * Without evidence, P being the sum of the positive weights, N that of the negative ones, n the number of sentences and
   * G the weights of the signs and of the codes found, the sum is P / √n - |N| + G: in a long comment praise of one thing
   * is most often there to blame another. `scale.ts` brings the sum into -1 to +1.
   *
   * @param codes the codes present in the text, each by itself and with its value (`blame`, `blame/cause`), which the
   *   layer may take for a sign of attitude
   */
  score(document: Document, codes?: Codes): ScoredDocument;
  /**
   * What spoke for the label that a text got with these codes, the strongest first, five at most. Its length, and what
   * stands in every text, are no reasons.
   */
  explain(document: Document, codes: Codes): readonly ToneReason[];
  /** The mean over some texts, neutral where there are none. */
  mean(sentiments: readonly Sentiment[]): Sentiment;
  /**
   * The attitude toward whoever is named at `span`. `score` runs from -1 to +1: how likely it is good, less how likely
   * it is bad.
   *
   * @param quoted words that are not the writer's own, in reading order and none inside another; what they say of a target
   *   outside them does not count, and toward a target inside words taken from the page no attitude is read at all
   */
  attitudeToward(
    document: Document,
    weighed: WeighedTokens,
    span: Span,
    quoted?: readonly Quotation[],
  ): Attitude;
}

/** What a text's words weigh, what its signs weigh together, what the words weigh in AFINN alone, and the words' evidence. */
interface Weighing extends WeighedTokens, Weighed, Balance {
  readonly opening: Balance;
  readonly times: ReadonlyMap<SignName, number>;
  readonly signs: number;
  readonly raw: number;
  readonly learned: KeptSum;
}

/** Makes a scorer from the sentiment section of a codebook. */
export function makeSentimentScorer(layer: SentimentLayer): SentimentScorer {
  const lexicon = compileLayer(layer);
  const { evidence } = layer;
  let last: { readonly document: Document; readonly weighing: Weighing } | undefined;
  /** What a text's own words weigh, which is asked for before and after its codes are known. */
  const weigh = (document: Document): Weighing => {
    if (last?.document === document) return last.weighing;
    const words = weighTokens(document, lexicon);
    const { tones, weights } = words;
    const factors = contextFactors(document, words);
    let raw = 0;
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = (weights[at] as number) * (factors[at] as number);
      raw += (tones[at] as Tone).raw;
    }
    const times = countSigns(document, (at) => (tones[at] as Tone).signs);
    let signs = 0;
    for (const [name, weight] of layer.signs) signs += weight * (times.get(name) ?? 0);
    const learned = new KeptSum();
    if (evidence !== undefined) addWords(learned, document, words, times, evidence);
    const weighing = {
      ...words,
      factors,
      times,
      ...balanceOf(weights),
      opening: openingOf(weights),
      signs,
      raw,
      learned,
    };
    last = { document, weighing };
    return weighing;
  };
  /** Sums the evidence of a whole text, or collects it. */
  const takeMeasured = (taker: EvidenceTaker, document: Document, weighing: Weighing, codes: Codes): void => {
    if (evidence === undefined) return;
    for (const [code, odds] of evidence.codings) if (codes.has(code)) taker.add(odds, 1, `code ${code}`);
    const others = weighing.signs + weighCodes(codes, layer.codings);
    const praise = weighing.praise + Math.max(0, others);
    const reproach = weighing.reproach - Math.min(0, others);
    const { opening } = weighing;
    addMeasures(taker, { praise, reproach, opening, words: document.wordCount }, evidence);
  };
  const leaningOf = (document: Document, weighing: Weighing, codes: Codes): Leaning => {
    const sum = new ToneSum();
    sum.add([weighing.learned.bad, weighing.learned.good], 1);
    takeMeasured(sum, document, weighing, codes);
    return sum;
  };
  const judge = (document: Document, weighing: Weighing, codes: Codes): Judged => {
    if (evidence === undefined) {
      const others = weighing.signs + weighCodes(codes, layer.codings);
      const score = bound(sumOf(weighing, document.sentences.length) + others);
      return { score, label: polarityOf(score, layer.thresholds ?? PLAIN_THRESHOLDS) };
    }
    return judgeLeaning(leaningOf(document, weighing, codes));
  };
  const judgeLeaning = (sum: Leaning): Judged => {
    const { label, score } = likeliest(sum);
    return { score, label: layer.thresholds === undefined ? label : polarityOf(score, layer.thresholds) };
  };
  const limits = layer.thresholds ?? (evidence === undefined ? PLAIN_THRESHOLDS : MEAN_THRESHOLDS);
  return {
    weigh,
    score(document, codes = NO_CODES) {
      const weighing = weigh(document);
      const { score, label } = judge(document, weighing, codes);
      const { weights, factors, inPhrase, raw } = weighing;
      return { sentiment: { score, label, rawScore: bound(raw) }, weights, factors, inPhrase };
    },
    explain(document, codes) {
      const weighing = weigh(document);
      if (evidence === undefined) {
        const { label } = judge(document, weighing, codes);
        return plainReasons(document, weighing, codes, layer, label);
      }
      const sum = leaningOf(document, weighing, codes);
      const { label } = judgeLeaning(sum);
      const taker = new ReasonTaker({ label, rival: rivalOf(label, sum) });
      weighing.learned.tell(taker);
      takeMeasured(taker, document, weighing, codes);
      taker.shareOut(weighing);
      return taker.reasons(document, weighing);
    },
    mean(sentiments) {
      const score = meanOf(sentiments.map((each) => each.score));
      const rawScore = meanOf(sentiments.map((each) => each.rawScore));
      return { score, label: polarityOf(score, limits), rawScore };
    },
    attitudeToward: toward,
  };
}

type Judged = Pick<Sentiment, 'score' | 'label'>;

const NO_CODES: Codes = new Set();
const NO_QUOTATIONS: readonly Quotation[] = [];

/** The attitude toward whoever is named in a text; `score` runs from -1 to +1. */
export interface Attitude {
  readonly attitude: Polarity;
  readonly score: number;
  /** What spoke for it, the strongest first, a few. */
  readonly reasons: readonly ToneReason[];
}

function toward(
  document: Document,
  weighed: WeighedTokens,
  span: Span,
  quoted: readonly Quotation[] = NO_QUOTATIONS,
): Attitude {
  const around = touching(quoted, span);
  if (around.some(({ source }) => source !== 'marked')) return NO_ATTITUDE;
  const range = document.rangeOf(span);
  const stance = tagStance(document, span, range);
  if (stance !== 'neu')
    return { attitude: stance, score: stance === 'pos' ? TAGGED : -TAGGED, reasons: [settling('tag')] };
  const others = touching(quoted, stretchAround(document, range)).filter(
    (quotation) => !around.includes(quotation),
  );
  const sum = new KeptSum();
  addWordsAround(sum, document, weighed, range, others);
  const { label, score } = likeliest(sum);
  const taker = new ReasonTaker({ label, rival: rivalOf(label, sum) });
  sum.tell(taker);
  return { attitude: label, score, reasons: taker.reasons(document, weighed) };
}

/** How plainly a hashtag such as `#StopPutin` speaks. */
const TAGGED = 0.7;
const NO_ATTITUDE: Attitude = { attitude: 'neu', score: 0, reasons: [] };

/** The likeliest label; of equally likely ones neutral, then bad. */
function likeliest({ bad, good }: Leaning): Judged {
  const total = 1 + Math.exp(bad) + Math.exp(good);
  const score = (Math.exp(good) - Math.exp(bad)) / total;
  if (bad <= 0 && good <= 0) return { label: 'neu', score };
  return { label: good > bad ? 'pos' : 'neg', score };
}

const meanOf = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);

/** The likelier of the two labels that a text did not get; of equally likely ones neutral, then bad. */
function rivalOf(label: Polarity, { bad, good }: Leaning): Polarity {
  const leanings = { neu: 0, neg: bad, pos: good };
  const others = (['neu', 'neg', 'pos'] as const).filter((polarity) => polarity !== label);
  return others.reduce((best, polarity) => (leanings[polarity] > leanings[best] ? polarity : best));
}

/** What weighs for the label of a text where nothing was learned: words, signs and codes that weigh on its side. */
function plainReasons(
  document: Document,
  weighing: Weighing,
  codes: Codes,
  layer: SentimentLayer,
  label: Polarity,
): ToneReason[] {
  if (label === 'neu') return [];
  const side = label === 'pos' ? 1 : -1;
  const named = (kind: 'sign' | 'code', what: string, weight: number): WeighedReason => ({
    kind,
    what,
    negated: false,
    strength: side * weight,
  });
  return strongest([
    ...Array.from(weighing.weights, (weight, at) => wordsAt(at, side * weight, document, weighing)),
    ...[...layer.signs].map(([name, weight]) =>
      named('sign', name, weight * (weighing.times.get(name) ?? 0)),
    ),
    ...[...layer.codings].map(([code, weight]) => named('code', code, codes.has(code) ? weight : 0)),
  ]);
}

function weighCodes(codes: Codes, table: SentimentLayer['codings']): number {
  let sum = 0;
  for (const [code, weight] of table) if (codes.has(code)) sum += weight;
  return sum;
}

const sumOf = ({ praise, reproach }: Balance, sentences: number): number =>
  praise / Math.sqrt(Math.max(1, sentences)) - reproach;
