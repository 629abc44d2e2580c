import { BLAME_MODES } from '../../model/target.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { type Evidence, thousandthsOf } from '../evidence.ts';
import type { MentionPlace } from './mentions.ts';
import { modeIn } from './mode-of.ts';
import type { TieContext } from './tie-context.ts';
import { carriedSign, type SeenSigns, signsFor, stepsOf, tieSign } from './tie-signs.ts';

/** A rule of at least this weight says by itself that there is blame. */
const STRONG = 1;

/** A rule of at most this weight says next to nothing, such as that somebody named did something. */
const FAINT = 0.1;

export const isFaintEvidence = ({ rule }: Evidence): boolean => rule.weight <= FAINT;

export const TAKEN = carriedSign('taken');
const TAKEN_STRONG = carriedSign('taken strong');
const TAKEN_WEAK = carriedSign('taken weak');
const TAKEN_AS = signsFor('taken', BLAME_MODES, carriedSign);
const OTHER_TAKEN = tieSign('other taken');
const INSIDE = carriedSign('inside');
const SAME_STRONG = tieSign('same strong');
const SAME_WEAK = tieSign('same weak');
const LEADS = tieSign('leads');
const EVIDENCE_NEXT = tieSign('evidence next');
const EVIDENCE_BEFORE = tieSign('evidence before');
const CUES = stepsOf('cues', [1, 2, 3]);
const SUM = stepsOf('sum', [0.2, 0.5, 1, 2, 4]);
const WITHIN_3 = carriedSign('within 3 words');
const WITHIN_8 = tieSign('within 8 words');

/** Evidence stands in the sentence of the mention. */
export const SAME_SENTENCE = [SAME_STRONG, SAME_WEAK];
/** Evidence is of the mention, or stands in its sentence. */
export const WITNESSED = [TAKEN, INSIDE, ...SAME_SENTENCE];
/** The same or a cue. */
export const BESIDE_EVIDENCE = [...WITNESSED, ...CUES.slice(0, 1).map(({ sign }) => sign)];

/** What the rules of the code say of a text, ready to be held against each of its mentions. */
export interface Testimony {
  /** For each sentence, what touches it or one beside it, or takes a mention in it. */
  readonly told: readonly (readonly Told[] | undefined)[];
  /** What all of it weighs. */
  readonly sum: number;
}

const NONE: readonly Told[] = [];

/** Evidence with the tokens that it touches. */
interface Told {
  readonly evidence: Evidence;
  readonly range: TokenRange;
}

export function testimonyOf(
  evidence: readonly Evidence[],
  { document, places }: Pick<TieContext, 'document' | 'places'>,
): Testimony {
  const told = new Array<Told[] | undefined>(document.sentences.length).fill(undefined);
  for (const each of evidence) {
    const range = document.rangeOf(each.coding);
    const one: Told = { evidence: each, range };
    // It speaks for the mentions of the sentences that its words span, of those beside them, and for its target.
    for (const sentence of each.sentences)
      for (let at = sentence - 1; at <= sentence + 1; at += 1) tell(told, at, one);
    const last = document.sentenceOf(range.to - 1);
    for (let at = document.sentenceOf(range.from); at <= last; at += 1) tell(told, at, one);
    tell(told, places[each.target]?.sentence ?? -1, one);
  }
  return { told, sum: sumOfRules(evidence) };
}

/** Adds evidence to a sentence, once, if there is such a sentence. */
function tell(told: (Told[] | undefined)[], sentence: number, one: Told): void {
  if (sentence < 0 || sentence >= told.length) return;
  const there = told[sentence];
  if (there === undefined) told[sentence] = [one];
  else if (there[there.length - 1] !== one) there.push(one);
}

/** Sees what the rules of the code say of a mention: whether one took it, and what stands in and beside its sentence. */
export function seeTestimony(
  seen: SeenSigns,
  index: number,
  { code, mentions, places }: TieContext,
  { told, sum }: Testimony,
): void {
  const span = mentions[index];
  if (span === undefined) return;
  const place = places[index] as MentionPlace;
  let cues: Set<string> | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { evidence, range } of told[place.sentence] ?? NONE) {
    const { coding, rule, sentences, target } = evidence;
    const same = sentences.includes(place.sentence);
    if (!coding.present) {
      if (same) seen.seeOpen('value', coding.value);
      continue;
    }
    if (rule.cue) {
      if (same && !isFaintEvidence(evidence)) {
        cues ??= new Set();
        cues.add(rule.id);
      }
      continue;
    }
    const isStrong = rule.weight >= STRONG;
    if (target === index) {
      seen.see(TAKEN);
      seen.see(isStrong ? TAKEN_STRONG : TAKEN_WEAK);
      const mode = modeIn(code, coding.value);
      seen.see(mode && TAKEN_AS.get(mode));
    } else seen.see(OTHER_TAKEN, same && target >= 0 && mentions[target]?.name !== span.name);
    const inside = coding.start <= span.start && coding.end >= span.end;
    seen.see(INSIDE, inside);
    if (same) {
      seen.see(isStrong ? SAME_STRONG : SAME_WEAK);
      seen.see(LEADS, place.from < range.from);
      nearest = Math.min(nearest, inside ? 0 : Math.max(range.from - place.to, place.from - range.to));
    }
    seen.see(EVIDENCE_NEXT, sentences.includes(place.sentence + 1));
    seen.see(EVIDENCE_BEFORE, sentences.includes(place.sentence - 1));
  }
  seen.seeSteps(CUES, cues?.size ?? 0);
  seen.seeSteps(SUM, sum);
  seen.see(WITHIN_3, nearest <= 3);
  seen.see(WITHIN_8, nearest <= 8);
}

/** What all the evidence of a text weighs; a rule counts once a sentence. */
const sumOfRules = (evidence: readonly Evidence[]): number =>
  thousandthsOf(evidence.filter(({ coding }) => coding.present)) / 1000;
