import type { Evidence } from '../evidence.ts';
import { findBystanders } from './bystanders.ts';
import type { TieContext, TieQuestion } from './tie-context.ts';
import { tieFeatures } from './tie-features.ts';
import { TIE_MODEL, type TieModel } from './tie-weights.ts';

/**
 * So likely it must be that anybody at all is blamed for a coding where the rules alone have not enough evidence, with a
 * code whose threshold is 1; a code that asks for twice the evidence wants it twice as likely.
 */
const ANYBODY = 0.38;
/** In a comment that is coded every name so likely is blamed where evidence stands in its sentence, */
const NAMED = 0.1;
/** so likely where none does but a harsh word, */
const HARSH = 0.12;
/** and so likely where neither does; */
const QUIET = 0.17;
/** the likeliest already from here on: a harm was done, and there is nobody else to have done it. */
const LIKELIEST = 0.05;

/**
 * Finds who is blamed: completes the evidence of the blame code by its targets.
 *
 * How likely a comment blames a name is the logistic function of the summed weights of what is seen at its mentions
 * (`tie-weights.ts`), at the mention where it is greatest. A comment is coded where the rules have evidence enough, or where
 * it is likely enough that one of the names is blamed and the rules have some evidence. Each blamed name gets a coding: the
 * weightiest evidence of its sentence, or else the nearest, from there to the mention.
 *
 * @param model the weights of the signs, other than the program's own only where new ones are fitted
 */
export function findTies(
  { code, settled, witnesses, context }: TieQuestion,
  model: TieModel = TIE_MODEL,
): Evidence[] {
  const names = likelihoods(context, model);
  const all = [...names.values()].map(({ likelihood }) => likelihood);
  const best = Math.max(0, ...all);
  const anybody = 1 - all.reduce((nobody, likelihood) => nobody * (1 - likelihood), 1);
  const isCoded = settled.some(({ coding }) => context.modeOf(coding) !== undefined);
  if (!isCoded && anybody < Math.min(1, ANYBODY * code.threshold)) return [...settled];
  const told = new Set(settled.map(({ coding }) => coding.target));
  const ties = [...names].flatMap(([name, likely]): Evidence[] => {
    const isLikeliest = likely.likelihood === best && likely.likelihood >= LIKELIEST;
    if (told.has(name) || !(likely.isNamed || isLikeliest)) return [];
    const witness = witnessOf(likely.mention, witnesses, context);
    return witness === undefined ? [] : [tie(witness, likely, context)];
  });
  // A coding that had no target gives way to the tie that was made of it.
  const replaced = new Set(ties.map(({ rule, coding }) => `${rule.id} ${coding.value}`));
  const kept = settled.filter(
    ({ rule, coding }) => coding.target !== null || !replaced.has(`${rule.id} ${coding.value}`),
  );
  const weighed = kept.map((each): Evidence => {
    const likelihood = names.get(each.coding.target ?? '')?.likelihood;
    return likelihood === undefined ? each : { ...each, likelihood };
  });
  return [...weighed, ...ties].sort((a, b) => a.coding.start - b.coding.start || a.coding.end - b.coding.end);
}

interface Likely {
  readonly mention: number;
  readonly likelihood: number;
  /** Whether one of its mentions is likely enough in a comment that is coded. */
  readonly isNamed: boolean;
}

/** Signs that evidence stands in the sentence of a mention. */
const BESIDE_EVIDENCE = ['same strong', 'same weak', 'inside', 'taken', 'cues 1'];

/** How likely a mention must be, by what stands in its sentence. */
function neededFor(features: ReadonlySet<string>): number {
  if (BESIDE_EVIDENCE.some((sign) => features.has(sign))) return NAMED;
  return features.has('dark words 1') ? HARSH : QUIET;
}

/** Name -> its mention that most likely is blamed. */
function likelihoods(context: TieContext, { base, weights }: TieModel): Map<string, Likely> {
  const names = new Map<string, Likely>();
  const cleared = findBystanders(context);
  tieFeatures(context).forEach((features, mention) => {
    if (cleared[mention] === true) return;
    let sum = base;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    // In whole thousandths, so that ties between mentions do not hang on the order of a sum.
    const likelihood = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
    const name = context.mentions[mention]?.name ?? '';
    const before = names.get(name);
    const isNamed = likelihood >= neededFor(features) || before?.isNamed === true;
    names.set(
      name,
      before !== undefined && before.likelihood >= likelihood
        ? { ...before, isNamed }
        : { mention, likelihood, isNamed },
    );
  });
  return names;
}

/**
 * The evidence that a mention is blamed by: of the nearest sentence, no cue where there is other, the weightiest. What a
 * rule holds against one name says nothing of another.
 */
function witnessOf(
  mention: number,
  witnesses: readonly Evidence[],
  { document, mentions }: TieContext,
): Evidence | undefined {
  const span = mentions[mention] ?? { name: '', start: 0, end: 0 };
  const free = witnesses.filter(({ coding }) => coding.target === null || coding.target === span.name);
  const sentence = document.sentenceOf(document.rangeOf(span).from);
  const away = ({ sentences }: Evidence) => Math.min(...sentences.map((each) => Math.abs(each - sentence)));
  const gap = ({ coding }: Evidence) => Math.max(0, coding.start - span.end, span.start - coding.end);
  return free.sort(
    (a, b) =>
      away(a) - away(b) ||
      Number(a.rule.cue) - Number(b.rule.cue) ||
      b.rule.weight - a.rule.weight ||
      gap(a) - gap(b) ||
      a.coding.start - b.coding.start,
  )[0];
}

/** The witness as a coding of its own that names the mention and, in the same sentence, reaches to it. */
function tie(
  witness: Evidence,
  { mention, likelihood }: Likely,
  { document, mentions }: TieContext,
): Evidence {
  const span = mentions[mention] ?? witness.coding;
  const sentence = document.sentenceOf(document.rangeOf(span).from);
  const together = witness.sentences.includes(sentence);
  const start = together ? Math.min(witness.coding.start, span.start) : witness.coding.start;
  const end = together ? Math.max(witness.coding.end, span.end) : witness.coding.end;
  const evidence = document.text.slice(start, end);
  const target = mentions[mention]?.name ?? null;
  return {
    ...witness,
    target: mention,
    likelihood,
    coding: { ...witness.coding, start, end, evidence, target, cue: false },
  };
}
