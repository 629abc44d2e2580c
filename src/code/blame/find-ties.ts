import { type Evidence, withLikelihood, withoutTarget } from '../evidence.ts';
import { bystanderTest } from './bystanders.ts';
import { modeIn } from './mode-of.ts';
import { BESIDE_EVIDENCE, isFaintEvidence } from './testimony.ts';
import type { TieContext, TieQuestion } from './tie-context.ts';
import { seeMentions } from './tie-features.ts';
import { type SeenSigns, type SignWeights, weightsOf } from './tie-signs.ts';
import { TIE_MODEL } from './tie-weights.ts';
import { DARK } from './tone.ts';
import { witnessFinder } from './witnesses.ts';

/**
 * So likely it must be that anybody at all is blamed for a coding where the rules alone have not enough evidence, with a
 * code whose threshold is 1; a code that asks for twice the evidence wants it twice as likely.
 */
const ANYBODY = 0.4;
/** The same where all that the rules know is that somebody did something. */
const ANYBODY_FAINTLY = 0.5;
/** In a comment that is coded every name so likely is blamed where evidence stands in its sentence, */
const NAMED = 0.1;
/** so likely where none does but a harsh word, */
const HARSH = 0.12;
/** and so likely where neither does; */
const QUIET = 0.25;
/** Nobody less likely is, whatever a rule says: of such names hardly one in twenty was rightly blamed. */
const LEAST = NAMED;

const OWN_WEIGHTS = weightsOf(TIE_MODEL);

/**
 * Finds who is blamed: completes the evidence of the blame code by its targets.
 *
 * How likely a comment blames a name is the logistic function of the summed weights of what is seen at its mentions
 * (`tie-weights.ts`), at the mention where it is greatest. A comment is coded where the rules have evidence enough, or where
 * it is likely enough that one of the names is blamed and the rules have some evidence. Each blamed name gets a coding: the
 * weightiest evidence of its sentence, or else the nearest, from there to the mention.
 *
 * @param weights of the signs, other than the program's own only where new ones are fitted
 */
export function findTies(
  { code, settled, witnesses, context }: TieQuestion,
  weights: SignWeights = OWN_WEIGHTS,
): readonly Evidence[] {
  const mentions: Likely[] = [];
  for (const [index, seen] of seeMentions(context).entries()) mentions.push(weighed(seen, index, weights));
  const isCoded = settled.some(({ coding }) => modeIn(code, coding.value) !== undefined);
  const onlyFaint = witnesses.every(isFaintEvidence);
  const needed = Math.min(1, (onlyFaint ? ANYBODY_FAINTLY : ANYBODY) * code.threshold);
  // Grammar only clears: where all of them together do not do, it need not be asked.
  if (!isCoded && anybodyOf(byName(mentions, context)) < needed - ROUNDING) return settled;
  const isBystander = bystanderTest(context);
  const others: Likely[] = [];
  for (const each of mentions) if (!isBystander(each.mention)) others.push(each);
  const names = byName(others, context);
  if (!isCoded && anybodyOf(names) < needed) return settled;
  const ties = tiesOf(names, settled, witnesses, context);
  const likelyKept = untied(settled, ties).map((each): Evidence => {
    const likelihood = names.get(each.coding.target ?? '')?.likelihood;
    if (likelihood === undefined) return each;
    return likelihood < LEAST ? withoutTarget(each) : withLikelihood(each, likelihood);
  });
  return [...likelyKept, ...ties].sort(byPlace);
}

const byPlace = ({ coding: a }: Evidence, { coding: b }: Evidence): number =>
  a.start - b.start || a.end - b.end;

/** A tie for each name that is likely enough blamed, and not by the rules alone. */
function tiesOf(
  names: ReadonlyMap<string, Likely>,
  settled: readonly Evidence[],
  witnesses: readonly Evidence[],
  context: TieContext,
): Evidence[] {
  let best = 0;
  for (const { likelihood } of names.values()) best = Math.max(best, likelihood);
  const told = new Set(settled.map(({ coding }) => coding.target));
  let witnessOf: ReturnType<typeof witnessFinder> | undefined;
  const ties: Evidence[] = [];
  for (const [name, likely] of names) {
    // A harm was done, and there is nobody else to have done it.
    const isLikeliest = likely.likelihood === best && likely.likelihood >= LEAST;
    if (told.has(name) || !(likely.isNamed || isLikeliest)) continue;
    witnessOf ??= witnessFinder(witnesses, context);
    const witness = witnessOf(likely.mention);
    if (witness !== undefined) ties.push(tie(witness, likely, context));
  }
  return ties;
}

/** What is settled, save the codings without a target of which ties were made: they give way to these. */
function untied(settled: readonly Evidence[], ties: readonly Evidence[]): readonly Evidence[] {
  if (ties.length === 0) return settled;
  const replaced = new Set(ties.map(({ rule, coding }) => `${rule.id} ${coding.value}`));
  return settled.filter(
    ({ rule, coding }) => coding.target !== null || !replaced.has(`${rule.id} ${coding.value}`),
  );
}

interface Likely {
  readonly mention: number;
  readonly likelihood: number;
  /** Whether it is likely enough in a comment that is coded; of a name, whether one of its mentions is. */
  readonly isNamed: boolean;
}

/** More than what the order of a product changes in it. */
const ROUNDING = 1e-9;

/** How likely it is that somebody is blamed at all. */
function anybodyOf(names: ReadonlyMap<string, Likely>): number {
  let nobody = 1;
  for (const { likelihood } of names.values()) nobody *= 1 - likelihood;
  return 1 - nobody;
}

/** How likely a mention must be, by what stands in its sentence. */
const neededFor = (seen: SeenSigns): number =>
  seen.hasAny(BESIDE_EVIDENCE) ? NAMED : seen.hasAny(DARK) ? HARSH : QUIET;

function weighed(seen: SeenSigns, mention: number, weights: SignWeights): Likely {
  // In whole thousandths, so that ties between mentions do not hang on the order of a sum.
  const likelihood = Math.round(1000 / (1 + Math.exp(-weights.sum(seen)))) / 1000;
  return { mention, likelihood, isNamed: likelihood >= neededFor(seen) };
}

/** Name -> its mention that most likely is blamed, the first of equal ones. */
function byName(mentions: readonly Likely[], context: TieContext): Map<string, Likely> {
  const names = new Map<string, Likely>();
  for (const here of mentions) {
    const name = context.mentions[here.mention]?.name ?? '';
    const before = names.get(name);
    if (before === undefined) names.set(name, here);
    else {
      const { mention, likelihood } = before.likelihood >= here.likelihood ? before : here;
      names.set(name, { mention, likelihood, isNamed: here.isNamed || before.isNamed });
    }
  }
  return names;
}

/** The witness as a coding of its own that names the mention and, in the same sentence, reaches to it. */
function tie(
  witness: Evidence,
  { mention, likelihood }: Likely,
  { document, mentions, places }: TieContext,
): Evidence {
  const span = mentions[mention] ?? witness.coding;
  const together = witness.sentences.includes(places[mention]?.sentence ?? 0);
  const start = together ? Math.min(witness.coding.start, span.start) : witness.coding.start;
  const end = together ? Math.max(witness.coding.end, span.end) : witness.coding.end;
  const evidence = document.text.slice(start, end);
  const target = mentions[mention]?.name ?? null;
  const coding = { ...witness.coding, start, end, evidence, target, cue: false };
  return { coding, rule: witness.rule, target: mention, sentences: witness.sentences, likelihood };
}
