import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { oncePerWord } from '../../text/words.ts';
import { carriedSign, type SeenSigns, signsFor, type TieSign, tieSign } from './tie-signs.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Kinds of words that may follow a mention, each with its words; a word of several is of the first. */
const AFTER: ReadonlyMap<string, string> = new Map(
  (
    [
      ['have', "has have had 've"],
      ['do', 'did does do'],
      ['be', "is are was were 're been"],
      ['modal', "will would could should can may might must 'll 'd shall"],
      ['who', 'who that which whose'],
      ['possessive', "'s '"],
      ['and', 'and or & /'],
      ['comma', ','],
      ['end', '. ! ? ; : ) …'],
      ['preposition', 'of in on at to for from with by as about against into than over'],
    ] as const
  )
    .flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const))
    .reverse(),
);
const VERBAL = list('have do be ed past s');
/** Past forms of verbs that do something, other than those in -ed. */
const PAST = list(
  'began bent blew bought broke brought built burnt came caught chose cut dealt drew drove dug fed flung forgot fought ' +
    'froze gave hid hit held kept laid led left lent let lit lost made met paid put ran sank sat sent set shook shot shut ' +
    'slept sold spent split spread sprang stole stood struck stuck swept swung threw told took tore went withdrew withheld ' +
    'won wrote',
);
const ADVERBS = list(
  'also just even still always never already now only again long not then ever so really simply',
);
const DETERMINERS = list(
  'the a an this that these those our my your his her its their some all any no every such',
);
const BEFORE = list(
  'by in at from near to with for against of on like than about between into because blame and or but as when if that ' +
    'who through under behind toward towards via among',
);
const CLAUSE_OPENERS = list('and but that because when if how why who');
const MODALS = list('should would could if may might will');
const DENIALS = list("n't not never no nothing failed fail fails refused refuse");
/** Words before "of" and "to" that make the mention a cause: "because of", "thanks to", "the fault of". */
const CAUSE = list('because fault courtesy doing result thanks due owing down');
const HONORIFICS = list('mr mrs ms dr');
const BLAMES = /^(?:blam|accus)/;
const CHOOSES = /^(?:elect|support|vot)/;
/** Words after a mention in which a denial or a failure counts as its own. */
const DENIAL_WITHIN = 6;

const AFTER_SIGNS = signsFor('after', new Set([...AFTER.values(), 'ed', 'past', 'ing', 's', 'word', 'mark']));
const BEFORE_SIGNS = signsFor('before', [
  ...BEFORE,
  ...['start', 'word', 'number', 'tag', 'url', 'emoji', 'mark'],
]);
const DETERMINER_SIGNS = signsFor('determiner', DETERMINERS);
const OPENS_VERBAL = carriedSign('subject true true');
const OPENS = tieSign('subject true false');
const ONLY_VERBAL = tieSign('subject false true');
const NO_SUBJECT = tieSign('subject false false');
const NAMED_AS_CAUSE = tieSign('named as cause');
const CHOSEN = tieSign('chosen');
const HONORIFIC = tieSign('honorific');
const MODAL = tieSign('modal');
const QUESTION = tieSign('question');
const YOU = tieSign('you');
const DENIAL_AFTER = tieSign('denial after');

/** The mention opens its clause and a verb follows it. */
export const SUBJECT = OPENS_VERBAL;

/** What is the same for all the mentions of a sentence. */
export interface Mood extends TokenRange {
  readonly question: boolean;
  /** Whether somebody is addressed. */
  readonly you: boolean;
  /** Index of the first modal word; behind the sentence where it has none. */
  readonly modal: number;
}

/** What the words of one sentence tell of its mood. */
export function moodOf(tokens: readonly Token[], { from, to }: TokenRange): Mood {
  let you = false;
  let modal = to;
  for (let at = from; at < to; at += 1) {
    const { norm } = tokens[at] as Token;
    if (norm === 'you' || norm === 'your') you = true;
    else if (modal === to && MODALS.has(norm)) modal = at;
  }
  let question = false;
  for (let at = Math.max(from, to - 3); at < to; at += 1) if (tokens[at]?.norm === '?') question = true;
  return { from, to, question, you, modal };
}

/** Sees what the words around a mention tell of its part in the sentence. */
export function seeGrammar(
  seen: SeenSigns,
  { tokens }: Document,
  { from, to }: TokenRange,
  sentence: Mood,
): void {
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  let next = to;
  while (ADVERBS.has(norm(next)) || norm(next).endsWith('ly')) next += 1;
  const after = next < sentence.to ? kindOf(tokens[next]) : 'end';
  seen.see(AFTER_SIGNS.get(after));

  const { at, determiner } = phraseStart(tokens, from, sentence.from);
  const before =
    at < sentence.from ? 'start' : BEFORE.has(norm(at)) ? norm(at) : (tokens[at]?.kind ?? 'mark');
  seen.see(BEFORE_SIGNS.get(before));
  seen.see(DETERMINER_SIGNS.get(determiner));

  const opens = before === 'start' || before === 'mark' || CLAUSE_OPENERS.has(norm(at));
  const verbal = VERBAL.has(after);
  seen.see(opens ? (verbal ? OPENS_VERBAL : OPENS) : verbal ? ONLY_VERBAL : NO_SUBJECT);
  seen.see(causeSign(norm(at), norm(at - 1)));
  seen.see(MODAL, after === 'modal' || sentence.modal < from);
  seen.see(QUESTION, sentence.question);
  seen.see(YOU, sentence.you);
  for (let place = to; place < Math.min(sentence.to, to + DENIAL_WITHIN); place += 1)
    if (DENIALS.has(norm(place))) seen.see(DENIAL_AFTER);
}

/** Whether a mention is named as a cause or as a choice, by the two words before its phrase. */
function causeSign(before: string, further: string): TieSign | undefined {
  if (BLAMES.test(before) || ((before === 'of' || before === 'to') && CAUSE.has(further)))
    return NAMED_AS_CAUSE;
  if (CHOOSES.test(before) || (before === 'for' && CHOOSES.test(further))) return CHOSEN;
  return HONORIFICS.has(before === '.' ? further : before) ? HONORIFIC : undefined;
}

/** The token before a mention's phrase, and the phrase's determiner: at most one other word stands between the two. */
function phraseStart(
  tokens: readonly Token[],
  from: number,
  start: number,
): { at: number; determiner: string } {
  for (let at = from - 1; at >= Math.max(start, from - 2); at -= 1) {
    const { norm, kind } = tokens[at] as Token;
    if (kind !== 'word' || (BEFORE.has(norm) && !DETERMINERS.has(norm))) break;
    if (DETERMINERS.has(norm)) return { at: at - 1, determiner: norm };
  }
  return { at: from - 1, determiner: '' };
}

function kindOf(token: Token | undefined): string {
  if (token === undefined) return 'end';
  return token.kind === 'word' ? kindOfWord(token.word) : (AFTER.get(token.norm) ?? 'mark');
}

const kindOfWord = oncePerWord(
  ({ norm }): string =>
    AFTER.get(norm) ??
    (PAST.has(norm) ? 'past' : undefined) ??
    /(?:ed|ing)$/.exec(norm)?.[0] ??
    (/[^s]s$/.test(norm) ? 's' : 'word'),
);
