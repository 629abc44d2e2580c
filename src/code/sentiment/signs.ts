import { SIGN_NAMES, type SignName } from '../../codebook/signs.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import type { Word } from '../../text/words.ts';

/** A sign counts at most so often, or a row of marks would outweigh the words. */
const MOST = 3;

interface Sign {
  /** The words that may be such a sign. */
  readonly words: string;
  /** What others look like that may be one. */
  readonly form?: RegExp;
  /** Whether a word is one where it stands; without this, wherever it stands. */
  readonly at?: (token: Token, at: number, tokens: readonly Token[]) => boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const IRREGULAR_PAST = list(
  'had got gave took made knew let put cut kept left went came said told sold spent lost built bought ran hid stole broke did paid sat shut chose wrote held sent threw drew forgot brought thought given taken known gone done stolen broken hidden chosen written thrown forgotten',
);

const isPast = (norm: string): boolean => /^\p{L}{2,}ed$/u.test(norm) || IRREGULAR_PAST.has(norm);

const BETWEEN = list("'ve have 'd all just only even never both");

/** Whether a deed is told of the pronoun at `at`: the first word after it, auxiliaries and small adverbs aside, is a past form. */
function hasDeed(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next <= at + 3 && BETWEEN.has(tokens[next]?.norm ?? '')) next += 1;
  return isPast(tokens[next]?.norm ?? '');
}

/** How each sign is told. */
const SIGNS: Readonly<Record<SignName, Sign>> = {
  question: { words: '?' },
  // "They knew", "they've sold": the unnamed others of an accusation.
  they_did: { words: 'they', at: (_, at, tokens) => hasDeed(tokens, at) },
  exclamation: { words: '!' },
  ellipsis: { words: '…', form: /^\.{2,}$/ },
  // A quotation of one to three words: the writer holds them at arm's length. Two single marks may stand for a double one.
  scare_quotes: {
    words: '" \'',
    at: ({ norm, end }, at, tokens) =>
      tokens[at + 1]?.start === end &&
      tokens[at + 1]?.norm !== norm &&
      [2, 3, 4].some((size) => tokens[at + size]?.norm === norm),
  },
  shouting: { words: '', form: /^\p{Lu}{4,}$/u, at: ({ kind }) => kind === 'word' },
  // The "no" of "no-fly" denies nothing.
  negation: {
    words: "not n't never no nobody none nothing",
    at: (_, at, tokens) => !/^(-|fly|flight)$/.test(tokens[at + 1]?.norm ?? ''),
  },
  arguing: {
    words:
      'because why should guess apparently supposed supposedly simply obviously clearly instead nothing anyone enough pretend',
  },
  // A text that ends in a question, a closing mark or two aside.
  last_question: { words: '?', at: (_, at, tokens) => at >= tokens.length - 3 },
  link: { words: '', form: /^(?:https?:|www\.)/i, at: ({ kind }) => kind === 'url' },
  tag: { words: '', form: /^[#@]./u, at: ({ kind }) => kind === 'tag' },
  number: { words: '', form: /^\p{N}/u, at: ({ kind }) => kind === 'number' },
};

const NO_SIGNS: readonly SignName[] = [];
const byWord = new Map<string, readonly SignName[]>();
for (const name of SIGN_NAMES)
  for (const word of list(SIGNS[name].words)) byWord.set(word, [...(byWord.get(word) ?? NO_SIGNS), name]);
const byForm = SIGN_NAMES.flatMap((name) => {
  const { form } = SIGNS[name];
  return form === undefined ? [] : [{ name, form }];
});

/** The signs that a word may be. */
export function signsOf({ form, norm }: Word): readonly SignName[] {
  let signs = byWord.get(norm) ?? NO_SIGNS;
  for (const each of byForm) if (each.form.test(form)) signs = [...signs, each.name];
  return signs;
}

const NO_COUNTS: ReadonlyMap<SignName, number> = new Map();

/**
 * How often each surface sign of attitude stands in a text, three times at most.
 *
 * @param tones of its tokens, with the signs that each may be
 */
export function countSigns(
  { tokens }: Document,
  tones: readonly { readonly signs: readonly SignName[] }[],
): ReadonlyMap<SignName, number> {
  let times: Map<SignName, number> | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const { signs } = tones[at] as (typeof tones)[number];
    for (let index = 0; index < signs.length; index += 1) {
      const name = signs[index] as SignName;
      if (SIGNS[name].at?.(tokens[at] as Token, at, tokens) === false) continue;
      times ??= new Map();
      times.set(name, Math.min(MOST, (times.get(name) ?? 0) + 1));
    }
  }
  return times ?? NO_COUNTS;
}
