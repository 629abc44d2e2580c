import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { oncePerWord } from '../text/words.ts';
import type { TextView } from './matcher/text-view.ts';

/** Words after which something is possible, wished for or supposed, and not said to be so. */
const MODALS: ReadonlySet<string> = new Set(
  `would could might may should must ought shall 'd if unless whether suppose supposing imagine perhaps maybe possibly
  wouldnt couldnt shouldnt`.split(/\s+/),
);

/** Marks and words at which what is supposed ends. */
const ENDS = new Set([';', '.', '!', '?', '…', 'but', 'however', 'because']);

/** Words of these begin a condition, which a comma closes: "If he lied, sack him." */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);

/** Most words that a modal reaches. */
const REACH = 12;

const isModalWord = oncePerWord(({ key }) => MODALS.has(key));

/** For each key, the modal words that have it in their scope are counted. */
export interface ModalScope {
  readonly modal: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds what is only possible, wished for or supposed, in some sentences of a text. A modal reaches to the right, to the end
 * of its clause.
 */
export function findModals(view: TextView, sentences: readonly TokenRange[]): ModalScope[] {
  const scopes: ModalScope[] = [];
  const { tokens } = view.document;
  for (const sentence of sentences) {
    for (let key = sentence.from; key < sentence.to; key += 1) {
      if (!isModalWord((tokens[view.at[key] as number] as Token).word)) continue;
      const word = view.keys[key] ?? '';
      if (word === 'may' && isMonth(view, key)) continue;
      let to = key + 1;
      while (to < sentence.to && to - key <= REACH && !ends(view.keys[to] ?? '', word)) to += 1;
      scopes.push({ modal: key, from: key + 1, to });
    }
  }
  return scopes;
}

/** Whether a modal reaches one of the keys. One that is itself among them is part of what is said. */
export function isModal(keys: readonly number[], scopes: readonly ModalScope[]): boolean {
  const own = new Set(keys);
  return scopes.some(({ modal, from, to }) => !own.has(modal) && keys.some((key) => key >= from && key < to));
}

const ends = (word: string, modal: string): boolean =>
  ENDS.has(word) || (word === ',' && CONDITIONS.has(modal));

const isMonth = (view: TextView, key: number): boolean => {
  const form = view.document.tokens[view.at[key] as number]?.form ?? '';
  return form === 'May' && view.sentences[view.sentenceOf[key] as number]?.from !== key;
};
