import type { KnownText } from './known-text.ts';
import { ANYTHING, type RowCode, rowsBeginningWith, TERM } from './row-code.ts';
import type { Mention, TextView } from './text-view.ts';

/** What items of rows ask of one key of a text. */
export class KeyTests {
  /** Whether parts of speech are left aside. */
  byWords = false;
  /** The end of the sentence that is worked on, and its first and last word. */
  to = 0;
  #firstWord = 0;
  #lastWord = 0;
  readonly #view: TextView;
  readonly #text: KnownText;
  readonly #code: Int32Array;
  readonly #rows: RowCode;

  constructor(text: KnownText, rows: RowCode) {
    this.#text = text;
    this.#view = text.view;
    this.#code = rows.code;
    this.#rows = rows;
  }

  enter(sentence: number, to: number): void {
    this.to = to;
    this.#firstWord = this.#text.firstWords[sentence] as number;
    this.#lastWord = this.#text.lastWords[sentence] as number;
  }

  isStart(key: number): boolean {
    return key <= this.#firstWord;
  }

  isEnd(key: number): boolean {
    return key > this.#lastWord;
  }

  /** The next mention after one, or after none, that a slot may take at a key; -1 where there is no other. */
  nextMention(item: number, key: number, before: number): number {
    const { mentions, mentionAt, targets } = this.#view;
    const first = key < this.to ? (mentionAt[key] as number) : -1;
    if (first === -1) return -1;
    const types = this.#rows.types[this.#code[item + 1] as number];
    for (let at = before === -1 ? first : before + 1; mentions[at]?.from === key; at += 1) {
      const { target, to } = mentions[at] as Mention;
      if (to <= this.to && (types === undefined || types.has(targets[target]?.type ?? ''))) return at;
    }
    return -1;
  }

  /** Whether the token at a key is by itself one of the rows of a choice. */
  isOne(choice: number, key: number): boolean {
    const terms = this.#code[choice] as number;
    for (let term = 0; term < terms; term += 1) if (this.isTerm(choice + 3 + term * 2, key)) return true;
    return false;
  }

  /** The place of one of the other rows of a choice where it may begin at a key; -1 where it may not. */
  otherAt(choice: number, other: number, key: number): number {
    const code = this.#code;
    const at = choice + 3 + 2 * ((code[choice] as number) + other);
    const firsts = code[at] as number;
    const may = firsts === ANYTHING || (key < this.to && this.#text.passes(firsts, key));
    return may ? (code[at + 1] as number) : -1;
  }

  /** Whether the token at a key is by itself what an item, which is a term or a choice, asks for. */
  accepts(item: number, key: number): boolean {
    const code = this.#code;
    return code[item] === TERM ? this.isTerm(item + 1, key) : this.isOne(code[item + 1] as number, key);
  }

  /** The rows of a choice that may begin at a key, by their places. */
  rowsAt(item: number, key: number): number[] {
    const code = this.#code;
    const choice = code[item + 1] as number;
    const word = key < this.to ? (this.#text.listed[key] as number) : -1;
    const listed = rowsBeginningWith(word, code, choice);
    const rows: number[] = [];
    if (listed > 0)
      for (let row = 0; row < (code[listed] as number); row += 1)
        rows.push(code[listed + 1 + row * 2] as number);
    for (let other = 0; other < (code[choice + 1] as number); other += 1)
      rows.push(this.otherAt(choice, other, key));
    return rows.filter((row) => row !== -1);
  }

  /** Whether the token at a key is one of a term's words. */
  isTerm(term: number, key: number): boolean {
    const code = this.#code;
    return (
      key < this.to &&
      this.#text.passes(code[term] as number, key) &&
      this.#hasPos(key, code[term + 1] as number)
    );
  }

  /** Whether any token stands at a key that is of a part of speech. */
  isAny(item: number, key: number): boolean {
    return key < this.to && this.#hasPos(key, this.#code[item + 2] as number);
  }

  #hasPos(key: number, pos: number): boolean {
    if (pos < 0 || this.byWords) return true;
    return this.#view.document.tagOf(this.#view.at[key] as number) === this.#rows.parts[pos];
  }
}
