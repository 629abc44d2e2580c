import type { SentimentLayer, ToneEvidence } from '../../codebook/codebook.ts';
import type { Polarity, Sentiment, ToneReason } from '../../model/sentiment.ts';
import type { Document } from '../../text/document.ts';
import { addMeasures, addWords, type EvidenceTaker, openingOf, ToneSum } from './evidence.ts';
import { ReasonTaker, strongest, type WeighedReason, wordsAt } from './reasons.ts';
import { bound, likeliest, PLAIN_THRESHOLDS, polarityOf } from './scale.ts';
import type { Weighing } from './weighing.ts';

/** The codes present in a text, each by itself and with its value: `blame`, `blame/cause`. */
export type Codes = ReadonlySet<string>;

/** A text whose tone is asked for. */
interface Asked {
  readonly document: Document;
  readonly weighing: Weighing;
  readonly codes: Codes;
}

/** The tone of a text. */
interface Verdict extends Pick<Sentiment, 'score' | 'label'> {
  /** What spoke for the label, the strongest first, a few. */
  readonly explain: () => ToneReason[];
}

/** Makes a judge of the tone of texts: by learned evidence where the layer has any, or else by what weighs in them. */
export const makeJudge = (layer: SentimentLayer): ((asked: Asked) => Verdict) =>
  layer.evidence === undefined ? plainJudge(layer) : judgeByEvidence(layer, layer.evidence);

function judgeByEvidence(layer: SentimentLayer, evidence: ToneEvidence): (asked: Asked) => Verdict {
  const codings = Array.from(evidence.codings, ([code, odds]) => ({
    code,
    odds,
    source: `code ${code}` as const,
  }));
  const addAll = (taker: EvidenceTaker, { document, weighing, codes }: Asked): void => {
    addWords(taker, document, weighing, weighing.times, evidence);
    if (codes.size > 0)
      for (const { code, odds, source } of codings) if (codes.has(code)) taker.add(odds, 1, source);
    const others = weighOthers(weighing, codes, layer);
    const praise = weighing.praise + Math.max(0, others);
    const reproach = weighing.reproach - Math.min(0, others);
    const opening = openingOf(weighing.weights);
    addMeasures(taker, { praise, reproach, opening, words: document.wordCount }, evidence);
  };
  return (asked) => {
    const sum = new ToneSum();
    addAll(sum, asked);
    const { label: likelier, score } = likeliest(sum);
    const label = layer.thresholds === undefined ? likelier : polarityOf(score, layer.thresholds);
    const explain = (): ToneReason[] => {
      const told = { document: asked.document, words: asked.weighing, isOnce: true };
      const taker = new ReasonTaker(label, sum, told);
      addAll(taker, asked);
      taker.shareOut(asked.weighing);
      return taker.reasons();
    };
    return { score, label, explain };
  };
}

function plainJudge(layer: SentimentLayer): (asked: Asked) => Verdict {
  return (asked) => {
    const { document, weighing, codes } = asked;
    const { praise, reproach } = weighing;
    const sum = praise / Math.sqrt(Math.max(1, document.sentences.length)) - reproach;
    const score = bound(sum + weighOthers(weighing, codes, layer));
    const label = polarityOf(score, layer.thresholds ?? PLAIN_THRESHOLDS);
    return { score, label, explain: () => plainReasons(asked, layer, label) };
  };
}

/** What weighs for the label of a text where nothing was learned: words, signs and codes that weigh on its side. */
function plainReasons(
  { document, weighing, codes }: Asked,
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

/** What the signs of a text and its codes weigh, where the layer gives them a weight. */
function weighOthers({ times }: Weighing, codes: Codes, layer: SentimentLayer): number {
  let ofSigns = 0;
  for (const [name, weight] of layer.signs) ofSigns += weight * (times.get(name) ?? 0);
  let ofCodes = 0;
  for (const [code, weight] of layer.codings) if (codes.has(code)) ofCodes += weight;
  return ofSigns + ofCodes;
}
