import type { SignName } from '../../codebook/signs.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';

/** A sign counts at most so often, or a row of marks would outweigh the words. */
const MOST = 3;

type Test = (token: Token, at: number, tokens: readonly Token[]) => boolean;

const words = (list: string): Test => {
  const wanted = new Set(list.split(' '));
  return ({ norm }) => wanted.has(norm);
};

const isNegator = words("not n't never no nobody none nothing");

const isIrregularPast = words(
  'had got gave took made knew let put cut kept left went came said told sold spent lost built bought ran hid stole broke did paid sat shut chose wrote held sent threw drew forgot brought thought given taken known gone done stolen broken hidden chosen written thrown forgotten',
);

const isPast: Test = (token, at, tokens) =>
  /^\p{L}{2,}ed$/u.test(token.norm) || isIrregularPast(token, at, tokens);

const isBetween = words("'ve have 'd all just only even never both");

/** Whether a deed is told of the pronoun at `at`: the first word after it, auxiliaries and small adverbs aside, is a past form. */
function hasDeed(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next <= at + 3 && tokens[next] !== undefined && isBetween(tokens[next] as Token, next, tokens))
    next += 1;
  const verb = tokens[next];
  return verb !== undefined && isPast(verb, next, tokens);
}

/** How each sign is told. */
const TESTS: Readonly<Record<SignName, Test>> = {
  question: ({ norm }) => norm === '?',
  // "They knew", "they've sold": the unnamed others of an accusation.
  they_did: ({ norm }, at, tokens) => norm === 'they' && hasDeed(tokens, at),
  exclamation: ({ norm }) => norm === '!',
  ellipsis: ({ norm }) => norm === '…' || /^\.{2,}$/.test(norm),
  // A quotation of one to three words: the writer holds them at arm's length.
  scare_quotes: ({ norm, end }, at, tokens) =>
    /^["']$/.test(norm) &&
    tokens[at + 1]?.start === end &&
    [2, 3, 4].some((size) => tokens[at + size]?.norm === norm),
  shouting: ({ form, kind }) => kind === 'word' && /^\p{Lu}{4,}$/u.test(form),
  // The "no" of "no-fly" denies nothing.
  negation: (token, at, tokens) =>
    isNegator(token, at, tokens) && !/^(-|fly|flight)$/.test(tokens[at + 1]?.norm ?? ''),
  arguing: words(
    'because why should guess apparently supposed supposedly simply obviously clearly instead nothing anyone enough pretend',
  ),
};

/** Sum of the weights of the surface signs of attitude that a text shows. */
export function weighSigns({ tokens }: Document, signs: ReadonlyMap<SignName, number>): number {
  let sum = 0;
  for (const [name, weight] of signs) sum += weight * Math.min(MOST, tokens.filter(TESTS[name]).length);
  return sum;
}
