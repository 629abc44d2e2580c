import type { Choice, Node, Row } from './nodes.ts';
import { nodeAsks } from './parts-of-speech.ts';
import type { WordSets } from './word-sets.ts';

/**
 * What an item of a row is. It takes three numbers: this, and what it needs.
 *
 * | item | second | third |
 * | --- | --- | --- |
 * | term | test of its words | number of the part of speech, -1 for any |
 * | choice | its place, see `Encoder` | twice its number, and 1 where it asks for a part of speech |
 * | target | number of its types, -1 for any | 1 where it captures |
 * | optional, not | place of the item in it | 1 where that asks for a part of speech |
 * | any | | number of the part of speech, -1 for any |
 * | gap | most keys | |
 */
export const [DONE, TERM, CHOICE, TARGET, OPTIONAL, NOT, ANY, GAP, START, END] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;

/** Numbers that an item takes. */
export const ITEM = 3;

/** In place of the test of words: anything passes. */
export const ANYTHING = 0x7fffffff;

/** Rows as numbers, which one loop runs. */
export interface RowCode {
  /** Items of rows one behind the other, each row closed by `DONE`, and choices. */
  readonly code: Int32Array;
  /** For each row, the place of its first item. */
  readonly places: Int32Array;
  /** Parts of speech that are asked for. */
  readonly parts: readonly string[];
  /** Types of targets that are asked for. */
  readonly types: readonly ReadonlySet<string>[];
}

/** Writes rows as numbers. */
export const encodeRows = (rows: readonly Row[], sets: WordSets): RowCode => new Encoder(sets).encode(rows);

/**
 * A choice is: the number of its terms, of its other rows, and of the slots of its table less one; then for each term a
 * test and a part of speech, for each other row a test of its first word and its place, and for each slot a word and the
 * place of the rows that begin with it: their number, and for each its place and the test of the word behind. The slot of a word is that of its number, or where it
 * is taken the next free one.
 */
class Encoder {
  readonly #sets: WordSets;
  readonly #code: number[] = [];
  readonly #placeOf = new Map<Row | Choice, number>();
  readonly #parts: string[] = [];
  readonly #types: ReadonlySet<string>[] = [];
  #choices = 0;

  constructor(sets: WordSets) {
    this.#sets = sets;
  }

  encode(rows: readonly Row[]): RowCode {
    const places = Int32Array.from(rows, (row) => this.#row(row));
    return { code: Int32Array.from(this.#code), places, parts: this.#parts, types: this.#types };
  }

  #row(row: Row): number {
    return this.#once(row, () => [...row.flatMap((node) => this.#item(node)), DONE, 0, 0]);
  }

  /** The place of something that is written once, behind all that it needs. */
  #once(what: Row | Choice, numbers: () => readonly number[]): number {
    let place = this.#placeOf.get(what);
    if (place === undefined) {
      place = this.#add(numbers());
      this.#placeOf.set(what, place);
    }
    return place;
  }

  #add(numbers: readonly number[]): number {
    const place = this.#code.length;
    for (const number of numbers) this.#code.push(number);
    return place;
  }

  #item(node: Node): readonly number[] {
    switch (node.kind) {
      case 'term':
        return [TERM, this.#sets.testOf(node.words), this.#part(node.pos)];
      case 'any':
        return [ANY, 0, this.#part(node.pos)];
      case 'choice':
        return this.#choice(node);
      case 'target':
        return [TARGET, node.types === null ? -1 : this.#types.push(node.types) - 1, Number(node.captures)];
      case 'optional':
      case 'not':
        return [
          node.kind === 'not' ? NOT : OPTIONAL,
          this.#add(this.#item(node.node)),
          Number(nodeAsks(node.node)),
        ];
      case 'gap':
        return [GAP, node.most, 0];
      case 'start':
        return [START, 0, 0];
      case 'end':
        return [END, 0, 0];
    }
  }

  #part(pos: string | null): number {
    if (pos === null) return -1;
    const known = this.#parts.indexOf(pos);
    return known >= 0 ? known : this.#parts.push(pos) - 1;
  }

  #choice(choice: Choice): number[] {
    const place = this.#once(choice, () => {
      const terms = choice.terms.flatMap(({ words, pos }) => [this.#sets.testOf(words), this.#part(pos)]);
      const others = choice.others.flatMap(({ row, firsts }) => [
        firsts === null ? ANYTHING : this.#sets.testOf(firsts),
        this.#row(row),
      ]);
      const table = this.#table(choice.byFirst);
      const slots = table.length / 2;
      const id = 2 * this.#choices++ + Number(nodeAsks(choice));
      return [id, choice.terms.length, choice.others.length, slots - 1, ...terms, ...others, ...table];
    });
    return [CHOICE, place + 1, this.#code[place] as number];
  }

  /** A row with the test of the word behind its first: by that, most rows that begin with a word need not be run. */
  #following(row: Row): number[] {
    const [first, second] = row;
    const told = first?.kind === 'term' && second?.kind === 'term';
    return [this.#row(row), told ? this.#sets.testOf(second.words) : ANYTHING];
  }

  /** At most half full, so that a word that is not in it is soon missed. */
  #table(byFirst: Choice['byFirst']): number[] {
    if (byFirst.size === 0) return [];
    let slots = 2;
    while (slots < byFirst.size * 2) slots *= 2;
    const table: number[] = Array.from({ length: slots * 2 }, (_, at) => (at % 2 === 0 ? -1 : 0));
    for (const [word, rows] of byFirst) {
      let slot = slotOf(word, slots - 1);
      while (table[slot * 2] !== -1) slot = (slot + 1) & (slots - 1);
      table[slot * 2] = word;
      table[slot * 2 + 1] = this.#add([rows.length, ...rows.flatMap((row) => this.#following(row))]);
    }
    return table;
  }
}

const slotOf = (word: number, mask: number): number => word & mask;

/** The place of the rows of a choice that begin with a listed word; 0 where there is none. */
export function rowsBeginningWith(word: number, code: Int32Array, choice: number): number {
  const mask = code[choice + 2] as number;
  if (mask < 0 || word < 0) return 0;
  const table = choice + 3 + 2 * ((code[choice] as number) + (code[choice + 1] as number));
  for (let slot = slotOf(word, mask); ; slot = (slot + 1) & mask) {
    const held = code[table + slot * 2] as number;
    if (held === word) return code[table + slot * 2 + 1] as number;
    if (held === -1) return 0;
  }
}

/** Whether an item may be given room in front of it by a quotation mark. */
export const isWorded = (item: number): boolean => item >= TERM && item <= OPTIONAL;
