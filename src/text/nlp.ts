import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type ModelData, restoreWords } from './model-words.ts';
import type { Token } from './tokens.ts';
import { oncePerWord } from './words.ts';

/** A part of speech of the universal tag set, such as `VERB`, `NOUN`, `PROPN`. */
export type PartOfSpeech = string;

interface Reader {
  readonly nlp: ReturnType<typeof winkNLP>;
  /** The numbers of the model's words; what it meets later gets the numbers after them. */
  readonly numbers: Readonly<Record<string, number>>;
  /** How many words the model knows of itself. */
  readonly size: number;
}

// One instance a thread, made when it is first needed: the 21st in a thread fails.
let made: Reader | undefined;
const reader = (): Reader => {
  made ??= makeReader();
  return made;
};

/** What the model has for names and sentiment, which are not asked here: a state from which nothing leads on. */
const nothing = () => ({ machines: ['[100,0,{"0":{}},{},{},{}]'], transformers: [undefined] });

function makeReader(): Reader {
  const data = modelData();
  const { hash, intrinsicSize } = data.features.lexeme;
  const parts = { ...model, core: () => data, ner: nothing, sa: nothing };
  return { nlp: winkNLP(parts, ['pos']), numbers: hash, size: intrinsicSize };
}

/** The model's data; its words as the build has stored them, where it has bundled the model without. */
export function modelData(): ModelData {
  const data = (model.core as () => ModelData)();
  if (data.features.lexeme.list.length === 0) restoreWords(data);
  return data;
}

/**
 * The part of speech of each token of one sentence.
 *
 * wink-nlp is given the text already split, because its own tokens depend on what it read before; it still joins
 * or splits a few, so its answers are laid back over our tokens by counting characters.
 */
export function tagTokens(tokens: readonly Pick<Token, 'word'>[]): PartOfSpeech[] {
  const { nlp } = reader();
  const { its } = nlp;
  const read = nlp.readDoc(tokens.map(({ word }) => plain(word)).join(' ')).tokens();
  const values = read.out(its.value) as string[];
  const parts = read.out(its.pos) as string[];
  const tags: PartOfSpeech[] = [];
  let at = 0;
  let reached = values[0]?.length ?? 0;
  let wanted = 0;
  for (const { word } of tokens) {
    while (reached <= wanted && at < values.length - 1) {
      at += 1;
      reached += values[at]?.length ?? 0;
    }
    tags.push(parts[at] ?? 'X');
    wanted += plain(word).length;
  }
  return tags;
}

/** Words that wink-nlp takes for one token, so that its model's list answers for them. */
const LETTERS = /^[a-z]+$/;

/** Whether a word, given in lower case, is one of the model's 87,000 English words, among which are no names. */
export function isEnglishWord(word: string): boolean {
  const { nlp, numbers, size } = reader();
  if (LETTERS.test(word)) return (numbers[word] ?? size) < size;
  return Number(nlp.readDoc(word).tokens().out(nlp.its.uniqueId)[0]) < size;
}

/** The form that wink-nlp's model knows best: straight apostrophes and hyphens, no white space inside. */
const plain = oncePerWord(({ form }) =>
  form
    .replace(/[\u2019\u2018\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ''),
);
