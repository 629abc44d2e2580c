import { SIGN_NAMES, type SignName } from '../../codebook/signs.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { oncePerWord, type Word } from '../../text/words.ts';

/** A sign counts at most so often, or a row of marks would outweigh the words. */
const MOST = 3;

interface Sign {
  /** Whether a word may be such a sign. */
  readonly word: (word: Word) => boolean;
  /** Whether it is one where it stands; without this, wherever it stands. */
  readonly at?: (token: Token, at: number, tokens: readonly Token[]) => boolean;
}

const oneOf = (list: string): ((word: Word) => boolean) => {
  const wanted = new Set(list.split(' '));
  return ({ norm }) => wanted.has(norm);
};

const isIrregularPast = oneOf(
  'had got gave took made knew let put cut kept left went came said told sold spent lost built bought ran hid stole broke did paid sat shut chose wrote held sent threw drew forgot brought thought given taken known gone done stolen broken hidden chosen written thrown forgotten',
);

const isPast = (word: Word): boolean => /^\p{L}{2,}ed$/u.test(word.norm) || isIrregularPast(word);

const isBetween = oneOf("'ve have 'd all just only even never both");

/** Whether a deed is told of the pronoun at `at`: the first word after it, auxiliaries and small adverbs aside, is a past form. */
function hasDeed(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next <= at + 3 && tokens[next] !== undefined && isBetween((tokens[next] as Token).word)) next += 1;
  const verb = tokens[next];
  return verb !== undefined && isPast(verb.word);
}

/** How each sign is told. */
const SIGNS: Readonly<Record<SignName, Sign>> = {
  question: { word: ({ norm }) => norm === '?' },
  // "They knew", "they've sold": the unnamed others of an accusation.
  they_did: { word: ({ norm }) => norm === 'they', at: (_, at, tokens) => hasDeed(tokens, at) },
  exclamation: { word: ({ norm }) => norm === '!' },
  ellipsis: { word: ({ norm }) => norm === '…' || (norm.startsWith('..') && /^\.+$/.test(norm)) },
  // A quotation of one to three words: the writer holds them at arm's length. Two single marks may stand for a double one.
  scare_quotes: {
    word: ({ norm }) => norm === '"' || norm === "'",
    at: ({ norm, end }, at, tokens) =>
      tokens[at + 1]?.start === end &&
      tokens[at + 1]?.norm !== norm &&
      [2, 3, 4].some((size) => tokens[at + size]?.norm === norm),
  },
  shouting: {
    word: ({ form }) => /^\p{Lu}{4,}$/u.test(form),
    at: ({ kind }) => kind === 'word',
  },
  // The "no" of "no-fly" denies nothing.
  negation: {
    word: oneOf("not n't never no nobody none nothing"),
    at: (_, at, tokens) => !/^(-|fly|flight)$/.test(tokens[at + 1]?.norm ?? ''),
  },
  arguing: {
    word: oneOf(
      'because why should guess apparently supposed supposedly simply obviously clearly instead nothing anyone enough pretend',
    ),
  },
};

const NO_SIGNS: readonly SignName[] = [];

/** The signs that a word may be. */
const signsOf = oncePerWord((word): readonly SignName[] => {
  const signs = SIGN_NAMES.filter((name) => SIGNS[name].word(word));
  return signs.length > 0 ? signs : NO_SIGNS;
});

/** Sum of the weights of the surface signs of attitude that a text shows. */
export function weighSigns({ tokens }: Document, weights: ReadonlyMap<SignName, number>): number {
  let times: Map<SignName, number> | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const signs = signsOf(token.word);
    if (signs.length === 0) continue;
    times ??= new Map();
    for (const name of signs) {
      if (SIGNS[name].at?.(token, at, tokens) !== false) times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  if (times === undefined) return 0;
  let sum = 0;
  for (const [name, weight] of weights) sum += weight * Math.min(MOST, times.get(name) ?? 0);
  return sum;
}
