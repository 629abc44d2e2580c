import type { TargetSpan } from '../../model/target.ts';
import type { Token } from '../../text/tokens.ts';
import { flagPerWord } from '../../text/words.ts';
import { firstAbove } from '../matcher/number-lists.ts';
import type { TieContext } from './tie-context.ts';
import { carriedSign, type SeenSigns, tieSign } from './tie-signs.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const JOINTS = list(', and or & / nor plus');
const ARTICLES = list('the a an our your their his her its my this that those these');
/** Words that may part a role from the name before it and make the two no phrase. */
const PARTS = list(
  'is are was were be has have had do does did will would could should can may might must and or but of in on at to for from ' +
    "with by as about against into than who that which if when because so not n't never the a an",
);
const PERSONAL = list('he she him his her himself herself');
const PLURAL = list('they them their themselves');

const isPronoun = flagPerWord(({ norm }) => PERSONAL.has(norm) || PLURAL.has(norm));

const IN_A_LIST = tieSign('in a list');
const HEADS_ROLE = tieSign('heads role');
const HEADS_NAME = tieSign('heads name');
const BESIDE_ROLE = tieSign('beside role');
const TAKEN_UP_HE = carriedSign('taken up he');
const TAKEN_UP_THEY = carriedSign('taken up they');

/** What is worked out once for all the mentions of a text. */
export interface Company {
  /** 1 for each mention that stands in one list with the next. */
  readonly listed: Uint8Array;
  /** Indices of the tokens that take one person up again, and of those that take many up. */
  readonly personal: readonly number[];
  readonly plural: readonly number[];
  /** For each mention, the index of the next that a pronoun could stand for in its place. */
  readonly rivals: Int32Array;
}

/** Finds the lists and the pronouns of a text. */
export function companyIn({ document, mentions, places }: TieContext): Company {
  const { tokens } = document;
  const listed = new Uint8Array(places.length);
  for (let index = 1; index < places.length; index += 1) {
    const [first, second] = [places[index - 1], places[index]];
    if (first !== undefined && second !== undefined && areListed(tokens, first.to, second.from))
      listed[index - 1] = 1;
  }
  const personal: number[] = [];
  const plural: number[] = [];
  for (let at = places[0]?.to ?? tokens.length; at < tokens.length; at += 1) {
    const { norm, word } = tokens[at] as Token;
    if (!isPronoun(word)) continue;
    if (PERSONAL.has(norm)) personal.push(at);
    else plural.push(at);
  }
  return { listed, personal, plural, rivals: rivalsOf(mentions) };
}

/**
 * Sees what keeps a mention company: others in one list with it ("Freedonia, Sylvania and Ruritania"), the name that its
 * role is one phrase with ("the Freedonia lobby"), pronouns that take it up again.
 */
export function seeCompany(seen: SeenSigns, index: number, context: TieContext, company: Company): void {
  const { mentions, roles } = context;
  const span = mentions[index] as TargetSpan;
  const [before, after] = [mentions[index - 1], mentions[index + 1]];
  seen.see(IN_A_LIST, isListed(index - 1, company) || isListed(index, company));
  if (before !== undefined && roles.has(span) && isPhrase(index - 1, context))
    seen.see(roles.has(before) ? HEADS_ROLE : HEADS_NAME);
  seen.see(BESIDE_ROLE, after !== undefined && roles.has(after) && isPhrase(index, context));
  if (isTakenUp(index, context, company)) seen.see(isPerson(span) ? TAKEN_UP_HE : TAKEN_UP_THEY);
}

/** Whether a mention and the next stand in one list. */
export const isListed = (index: number, { listed }: Company): boolean => listed[index] === 1;

/** Whether what stands between two mentions makes one list of them. */
function areListed(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && JOINTS.has((tokens[at] as Token).norm)) at += 1;
  if (at === from) return false;
  return at === to || (at + 1 === to && ARTICLES.has((tokens[at] as Token).norm));
}

/** Whether the role after a mention follows it at once, or with one attribute between: "the Freedonia lobby", "Freedonia's old guard". */
function isPhrase(index: number, { document, places }: TieContext): boolean {
  const from = places[index]?.to ?? 0;
  const between = (places[index + 1]?.from ?? from) - from;
  if (between <= 0) return true;
  const { norm } = document.tokens[from] as Token;
  return between === 1 && /^[\p{L}']/u.test(norm) && !PARTS.has(norm);
}

const isPerson = ({ type }: TargetSpan): boolean => type === 'person';

/** Whether a pronoun that fits follows before another mention that it could stand for. */
function isTakenUp(
  index: number,
  { document, mentions, places }: TieContext,
  { personal, plural, rivals }: Company,
): boolean {
  const pronouns = isPerson(mentions[index] as TargetSpan) ? personal : plural;
  const from = places[index]?.to ?? 0;
  const to = places[rivals[index] as number]?.from ?? document.tokens.length;
  const pronoun = pronouns[firstAbove(pronouns, from - 1)];
  return pronoun !== undefined && pronoun < to;
}

/** For each mention, the index of the next of its kind, a person or none, with another name; behind the last where none follows. */
function rivalsOf(mentions: readonly TargetSpan[]): Int32Array {
  const rivals = new Int32Array(mentions.length);
  let [person, other] = [mentions.length, mentions.length];
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const span = mentions[index] as TargetSpan;
    const next = isPerson(span) ? person : other;
    rivals[index] = mentions[next]?.name === span.name ? (rivals[next] as number) : next;
    if (isPerson(span)) person = index;
    else other = index;
  }
  return rivals;
}
