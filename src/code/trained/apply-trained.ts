import type { CodedText } from '../../model/coded-page.ts';
import type { Coding } from '../../model/coding.ts';
import { ABSENT } from '../../model/labelled-row.ts';
import type { TargetMention } from '../../model/target.ts';
import { likeliest } from '../../vectors/probability.ts';
import { type BlamingCodes, modeOf } from '../blame/mode-of.ts';
import { carryingWords } from './carrying-words.ts';
import { visitCommentFeatures } from './comment-features.ts';
import type { LinearCoder } from './linear-coder.ts';
import { probabilities } from './probabilities.ts';
import type { RuleCoded } from './rule-coded.ts';
import { visitTargetFeatures } from './target-features.ts';

/**
 * Lets trained coders speak after the rules. On its own code a trained coder has the last word, since its figures are only
 * true of what it says itself: where it finds the theme, its coding stands beside those of the rules; where it does not,
 * what the rules found is kept as a mere cue.
 */
export function applyTrained(coders: readonly LinearCoder[], text: RuleCoded): CodedText {
  if (coders.length === 0) return text.coded;
  let { codings, targets } = text.coded;
  for (const coder of coders) {
    if (coder.model.task === 'attitude') targets = targets.map((mention) => reread(coder, text, mention));
    else codings = recode(coder, text, codings);
  }
  return { ...text.coded, codings, targets: stillBlamed(targets, codings, text.codebook) };
}

/** Nobody is blamed any longer where every coding that blamed somebody is overruled. */
function stillBlamed(
  targets: readonly TargetMention[],
  codings: readonly Coding[],
  codebook: BlamingCodes,
): readonly TargetMention[] {
  const blames = (coding: Coding): boolean => coding.present && modeOf(coding, codebook) !== undefined;
  if (codings.some(blames)) return targets;
  return targets.map((mention) => ({ ...mention, blamed: false, blameMode: null, blameProbability: null }));
}

function recode(coder: LinearCoder, text: RuleCoded, codings: readonly Coding[]): Coding[] {
  const { code } = coder.model;
  const own = codeByModel(coder, text);
  const isPresent = own.some(({ present }) => present);
  const kept = codings.map((coding) =>
    coding.code === code && coding.present && !isPresent ? { ...coding, present: false, cue: true } : coding,
  );
  return [...kept, ...own];
}

/** What a trained coder codes; nothing where it says that the code is absent, or where no word speaks for it. */
function codeByModel(coder: LinearCoder, text: RuleCoded): Coding[] {
  const { document } = text;
  const { name, code, outcomes, threshold } = coder.model;
  const contributions = coder.contributions((visit) => visitCommentFeatures(text, visit));
  const scores = coder.scores(contributions);
  const at = likeliest(scores);
  const outcome = outcomes[at];
  const probability = probabilities(coder, scores)[at] ?? 0;
  if (outcome === undefined || probability < (threshold ?? 0) || outcome.value === ABSENT) return [];
  const span = carryingWords(document, contributions, at);
  if (span === null) return [];
  return [
    {
      ...span,
      code,
      value: outcome.value,
      present: outcome.present,
      rule: `model:${name}`,
      weight: 1,
      cue: false,
      evidence: document.text.slice(span.start, span.end),
      target: null,
      coder: name,
      probability,
    },
  ];
}

/** A mention with the attitude that a trained coder reads: its score is how likely a good one is, less a bad one. */
function reread(coder: LinearCoder, text: RuleCoded, mention: TargetMention): TargetMention {
  const { outcomes, name } = coder.model;
  const range = text.document.rangeOf(mention);
  const scores = coder.scores(coder.contributions((visit) => visitTargetFeatures(text, range, visit)));
  const likely = probabilities(coder, scores);
  const of = (value: string): number => likely[outcomes.findIndex((each) => each.value === value)] ?? 0;
  const given = outcomes[likeliest(scores)]?.value;
  const attitude = given === 'neg' || given === 'pos' ? given : 'neu';
  const { attitudeReasons: _, ...named } = mention;
  return {
    ...named,
    attitude,
    attitudeScore: of('pos') - of('neg'),
    coder: name,
    probability: of(attitude),
  };
}
