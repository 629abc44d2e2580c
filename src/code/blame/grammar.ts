import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Kinds of words that may follow a mention, each with its words. */
const AFTER: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = [
  ['have', list("has have had 've")],
  ['do', list('did does do')],
  ['be', list("is are was were 're been")],
  ['modal', list("will would could should can may might must 'll 'd shall")],
  ['who', list('who that which whose')],
  ['possessive', list("'s '")],
  ['and', list('and or & /')],
  ['comma', list(',')],
  ['end', list('. ! ? ; : ) …')],
  ['preposition', list('of in on at to for from with by as about against into than over')],
];
const VERBAL = list('have do be ed s');
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

/** What the words around a mention tell of its part in the sentence. */
export function grammarFeatures(document: Document, { from, to }: TokenRange): string[] {
  const { tokens } = document;
  const sentence = document.sentences[document.sentenceOf(from)] ?? { from: 0, to: tokens.length };
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  const within = tokens.slice(sentence.from, sentence.to);

  let next = to;
  while (ADVERBS.has(norm(next)) || norm(next).endsWith('ly')) next += 1;
  const after = next < sentence.to ? kindOf(tokens[next]) : 'end';

  const { at, determiner } = phraseStart(tokens, from, sentence.from);
  const before =
    at < sentence.from ? 'start' : BEFORE.has(norm(at)) ? norm(at) : (tokens[at]?.kind ?? 'mark');
  const opens = before === 'start' || before === 'mark' || CLAUSE_OPENERS.has(norm(at));

  return [
    `after ${after}`,
    `before ${before}`,
    `subject ${opens} ${VERBAL.has(after)}`,
    ...causeFeatures(norm(at), norm(at - 1)),
    ...(determiner === '' ? [] : [`determiner ${determiner}`]),
    ...(after === 'modal' || tokens.slice(sentence.from, from).some((token) => MODALS.has(token.norm))
      ? ['modal']
      : []),
    ...(within.slice(-3).some((token) => token.norm === '?') ? ['question'] : []),
    ...(within.some((token) => token.norm === 'you' || token.norm === 'your') ? ['you'] : []),
    ...(tokens.slice(to, Math.min(sentence.to, to + DENIAL_WITHIN)).some((token) => DENIALS.has(token.norm))
      ? ['denial after']
      : []),
  ];
}

/** Whether a mention is named as a cause or as a choice, by the two words before its phrase. */
function causeFeatures(before: string, further: string): string[] {
  if (BLAMES.test(before) || (/^(?:of|to)$/.test(before) && CAUSE.has(further))) return ['named as cause'];
  if (CHOOSES.test(before) || (before === 'for' && CHOOSES.test(further))) return ['chosen'];
  return HONORIFICS.has(before === '.' ? further : before) ? ['honorific'] : [];
}

/** The token before a mention's phrase, and the phrase's determiner: at most one other word stands between the two. */
function phraseStart(
  tokens: readonly Token[],
  from: number,
  start: number,
): { at: number; determiner: string } {
  for (const at of [from - 1, from - 2]) {
    const { norm, kind } = tokens[at] ?? { norm: '', kind: 'mark' };
    if (at < start || kind !== 'word' || (BEFORE.has(norm) && !DETERMINERS.has(norm))) break;
    if (DETERMINERS.has(norm)) return { at: at - 1, determiner: norm };
  }
  return { at: from - 1, determiner: '' };
}

function kindOf(token: Token | undefined): string {
  if (token === undefined) return 'end';
  const listed = AFTER.find(([, words]) => words.has(token.norm));
  if (listed !== undefined) return listed[0];
  if (token.kind !== 'word') return 'mark';
  return /(?:ed|ing)$/.exec(token.norm)?.[0] ?? (/[^s]s$/.test(token.norm) ? 's' : 'word');
}
