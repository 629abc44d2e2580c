import { anyHolds } from '../../model/span.ts';
import { TARGET_TYPES, type TargetSpan } from '../../model/target.ts';
import { type Company, companyIn, isListed, seeCompany } from './company.ts';
import { type Mood, moodOf, SUBJECT, seeGrammar } from './grammar.ts';
import type { MentionPlace } from './mentions.ts';
import { seeSmallWords } from './small-words.ts';
import { SAME_SENTENCE, seeTestimony, TAKEN, type Testimony, testimonyOf, WITNESSED } from './testimony.ts';
import type { TieContext } from './tie-context.ts';
import { SeenSigns, signsFor, stepsOf, type TieSign, tieSign } from './tie-signs.ts';
import { darknessOf, seeTone } from './tone.ts';

const TYPES = signsFor('type', TARGET_TYPES);
const ROLE_TYPES = signsFor('type role', TARGET_TYPES);
const WE = tieSign('we');
const HANDLE = tieSign('handle');
const QUOTED = tieSign('quoted');
const FIRST = tieSign('first');
const ONLY = tieSign('only');
const MOST_NAMED = tieSign('most named');
const PERSONS = [0, 1, 2, 3].map((persons) => tieSign(`persons ${persons}`));
const SHORT = tieSign('short');
const TIMES = stepsOf('times', [2, 3]);
const NAMES = stepsOf('names', [1, 3, 5, 9]);
const TOKENS = stepsOf('tokens', [15, 40, 80, 150]);
const SENTENCES = [0, 1, 2, 3].map((sentence) => tieSign(`sentence ${sentence}`));
const LAST_SENTENCE = tieSign('last sentence');
const CAPITAL = tieSign('capital');
const SHOUTED = tieSign('shouted');
const IN_QUOTES = tieSign('in quotes');
const LISTED_TAKEN = tieSign('listed taken');
const LISTED_SUBJECT = tieSign('listed subject');
const WORST = tieSign('worst');
const EVIDENCE_ELSEWHERE = tieSign('evidence elsewhere');
const TEXT_TAKES_OTHER = tieSign('text takes other');

/** The attitude toward the mention, from the harshest on. */
const ATTITUDES = [-0.6, -0.3, -0.1].map((most) => ({ most, sign: tieSign(`attitude ${most}`) }));
const ATTITUDE_GOOD = tieSign('attitude good');
const QUOTES = new Set(['"', "'"]);

/** For each mention, what speaks for or against its being blamed. */
export function seeMentions(context: TieContext): SeenSigns[] {
  const text = readText(context);
  const seen = context.mentions.map((_, index) => seeOne(index, context, text));
  carryToOthers(seen, context.mentions, text.naming);
  seeBesideOthers(seen, text.company);
  return seen;
}

/** The same as names, by which weights are fitted. */
export const tieFeatures = (context: TieContext): Set<string>[] =>
  seeMentions(context).map((seen) => new Set(seen.names()));

/** What is worked out once for all the mentions of a text. */
interface TextSigns {
  readonly naming: Naming;
  readonly company: Company;
  readonly testimony: Testimony;
  readonly darkness: number;
  /** Of a sentence by its index. */
  readonly mood: (sentence: number) => Mood;
}

function readText(context: TieContext): TextSigns {
  const { document, evidence, weights } = context;
  const moods = new Map<number, Mood>();
  return {
    naming: namingIn(context),
    company: companyIn(context),
    testimony: testimonyOf(evidence, context),
    darkness: darknessOf(weights),
    mood(index) {
      const known = moods.get(index);
      if (known !== undefined) return known;
      const mood = moodOf(document.tokens, document.sentences[index] ?? { from: 0, to: weights.length });
      moods.set(index, mood);
      return mood;
    },
  };
}

function seeOne(index: number, context: TieContext, text: TextSigns): SeenSigns {
  const { document, weights } = context;
  const place = context.places[index] as MentionPlace;
  const sentence = text.mood(place.sentence);
  const seen = new SeenSigns();
  seeStanding(seen, index, context, text.naming);
  seePlace(seen, index, context);
  seeCompany(seen, index, context, text.company);
  seeAttitude(seen, context.attitudes[index] ?? 0);
  seeGrammar(seen, document, place, sentence);
  seeSmallWords(seen, document.tokens, place, sentence);
  seeTone(seen, weights, place, sentence, text.darkness);
  seeTestimony(seen, index, context, text.testimony);
  return seen;
}

/** Carries what speaks for a name wherever it is mentioned to all its mentions. */
function carryToOthers(seen: readonly SeenSigns[], mentions: readonly TargetSpan[], { times }: Naming): void {
  const ofName = new Map<string, Set<TieSign>>();
  for (let index = 0; index < seen.length; index += 1) {
    const { name } = mentions[index] as TargetSpan;
    const here = seen[index] as SeenSigns;
    const carried = here.carried();
    const before = ofName.get(name);
    if (times.get(name) === 1) here.seeAll(carried);
    else if (before === undefined) ofName.set(name, new Set(carried));
    else for (const sign of carried) before.add(sign);
  }
  if (ofName.size === 0) return;
  for (let index = 0; index < seen.length; index += 1)
    seen[index]?.seeAll(ofName.get((mentions[index] as TargetSpan).name) ?? []);
}

/** Sees how each mention stands against the others of its text. */
function seeBesideOthers(seen: readonly SeenSigns[], company: Company): void {
  const worst = ATTITUDES.find(({ sign }) => isSeenAny(sign, seen))?.sign;
  const witnessed = SAME_SENTENCE.some((sign) => isSeenAny(sign, seen));
  const taken = isSeenAny(TAKEN, seen);
  for (const [index, here] of seen.entries()) {
    const before = isListed(index - 1, company) ? seen[index - 1] : undefined;
    const after = isListed(index, company) ? seen[index + 1] : undefined;
    here.see(LISTED_TAKEN, before?.has(TAKEN) === true || after?.has(TAKEN) === true);
    here.see(LISTED_SUBJECT, before?.has(SUBJECT) === true || after?.has(SUBJECT) === true);
    here.see(WORST, worst !== undefined && here.has(worst));
    here.see(EVIDENCE_ELSEWHERE, witnessed && !here.hasAny(WITNESSED));
    here.see(TEXT_TAKES_OTHER, taken && !here.has(TAKEN));
  }
}

/** Whether a sign is seen at one mention at least. */
function isSeenAny(sign: TieSign, seen: readonly SeenSigns[]): boolean {
  for (let index = 0; index < seen.length; index += 1) if (seen[index]?.has(sign)) return true;
  return false;
}

function seeAttitude(seen: SeenSigns, score: number): void {
  for (const { most, sign } of ATTITUDES) if (score <= most) seen.see(sign);
  seen.see(ATTITUDE_GOOD, score >= 0.1);
}

/** Whom a text names, roles aside, and how often. */
interface Naming {
  readonly first: string | undefined;
  readonly names: number;
  readonly persons: number;
  /** Name -> its mentions, those as a role included. */
  readonly times: ReadonlyMap<string, number>;
  readonly most: number;
}

function namingIn({ mentions, roles }: TieContext): Naming {
  const times = new Map<string, number>();
  for (const { name } of mentions) times.set(name, (times.get(name) ?? 0) + 1);
  const names = new Set<string>();
  let persons = 0;
  let most = 0;
  for (const mention of mentions) {
    if (roles.has(mention)) continue;
    names.add(mention.name);
    if (mention.type === 'person') persons += 1;
    most = Math.max(most, times.get(mention.name) ?? 0);
  }
  const [first] = names;
  return { first, names: names.size, persons, times, most };
}

/** Sees what kind of target it is, and how much the text is about it. */
function seeStanding(
  seen: SeenSigns,
  index: number,
  { document, mentions, roles, quotations, present }: TieContext,
  { first, names, persons, most, ...naming }: Naming,
): void {
  const span = mentions[index] as TargetSpan;
  const isRole = roles.has(span);
  const times = naming.times.get(span.name) ?? 0;
  seen.see((isRole ? ROLE_TYPES : TYPES).get(span.type));
  seen.see(WE, span.name === 'we');
  seen.see(HANDLE, span.form.startsWith('@'));
  seen.see(QUOTED, quotations.length > 0 && anyHolds(quotations, span));
  seen.see(FIRST, first === span.name);
  if (isRole) seen.seeOpen('role', span.name);
  else {
    seen.see(ONLY, names === 1);
    seen.see(MOST_NAMED, times > 1 && times === most);
    if (span.type === 'person') seen.see(PERSONS[Math.min(3, persons)]);
    seen.see(SHORT, span.type === 'person' && span.form !== span.name);
  }
  for (const code of present) seen.seeOpen('code', code);
  seen.seeSteps(TIMES, times);
  seen.seeSteps(NAMES, names);
  seen.seeSteps(TOKENS, document.tokens.length);
}

/** Sees where in the text a mention stands, and how it is written. */
function seePlace(seen: SeenSigns, index: number, { document, mentions, places, roles }: TieContext): void {
  const span = mentions[index] as TargetSpan;
  const { from, sentence } = places[index] as MentionPlace;
  seen.see(SENTENCES[Math.min(3, sentence)]);
  seen.see(LAST_SENTENCE, sentence === document.sentences.length - 1);
  seen.see(CAPITAL, roles.has(span) && /^\p{Lu}\p{Ll}/u.test(span.form));
  seen.see(SHOUTED, /^[\p{Lu} ]{5,}$/u.test(span.form));
  seen.see(IN_QUOTES, QUOTES.has(document.tokens[from - 1]?.norm ?? ''));
}
