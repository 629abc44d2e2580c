import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Token } from './tokens.ts';

/** A part of speech of the universal tag set, such as `VERB`, `NOUN`, `PROPN`. */
export type PartOfSpeech = string;

/** What wink-nlp says of one token. */
export interface Tag {
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

// One instance a thread, made when it is first needed: each costs 95 ms, and the 21st in a thread fails.
let wink: ReturnType<typeof winkNLP> | undefined;
let vocabularySize = 0;
const instance = () => {
  if (wink === undefined) {
    wink = winkNLP(model, ['sbd', 'pos']);
    // The model numbers its own words first; what it meets later gets the numbers after them.
    vocabularySize = numberOf('zqxvkjw', wink);
  }
  return wink;
};

const numberOf = (word: string, nlp: ReturnType<typeof winkNLP>): number =>
  Number(nlp.readDoc(word).tokens().out(nlp.its.uniqueId)[0]);

/**
 * Tags the tokens of one sentence with part of speech and lemma.
 *
 * wink-nlp is given the text already split, because its own tokens depend on what it read before; it still joins
 * or splits a few, so its answers are laid back over our tokens by counting characters.
 */
export function tagTokens(tokens: readonly Token[]): Tag[] {
  const nlp = instance();
  const { its } = nlp;
  const doc = nlp.readDoc(tokens.map((token) => plain(token)).join(' '));
  const values = doc.tokens().out(its.value) as string[];
  const parts = doc.tokens().out(its.pos) as string[];
  // The types of wink-nlp want another signature for `lemma` than the one that `out` takes.
  const lemmas = doc.tokens().out(its.lemma as unknown as ItsFunction<string>) as string[];

  const tags: Tag[] = [];
  let at = 0;
  let reached = values[0]?.length ?? 0;
  let wanted = 0;
  for (const token of tokens) {
    while (reached <= wanted && at < values.length - 1) {
      at += 1;
      reached += values[at]?.length ?? 0;
    }
    tags.push({ pos: parts[at] ?? 'X', lemma: lemmas[at] ?? token.norm });
    wanted += plain(token).length;
  }
  return tags;
}

/** Whether a word, given in lower case, is one of the model's 87,000 English words, among which are no names. */
export function isEnglishWord(word: string): boolean {
  const nlp = instance();
  return numberOf(word, nlp) < vocabularySize;
}

/** The form that wink-nlp's model knows best: straight apostrophes and hyphens, no white space inside. */
const plain = (token: Token): string =>
  token.form
    .replace(/[\u2019\u2018\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, '');
