import { RowIndexer } from './index-rows.ts';
import type { Row } from './nodes.ts';
import { Openings } from './openings.ts';
import { encodeRows, type RowCode } from './row-code.ts';
import { RowIndex, type StoredIndex } from './row-index.ts';
import { type Test, Vocabulary, type WordTable } from './vocabulary.ts';
import type { WordSets } from './word-sets.ts';

/** Rows that are ready to be looked for, as plain data. */
export interface StoredRows {
  readonly code: RowCode;
  readonly index: StoredIndex;
  readonly words: WordTable;
  /** Marks that rows pass over between two words. */
  readonly passedOver: Test;
}

/** Rows that are ready to be looked for. */
export interface RowProgram {
  readonly code: RowCode;
  readonly index: RowIndex;
  readonly openings: Openings;
  readonly vocabulary: Vocabulary;
  readonly passedOver: Test;
  /** What it can be made again from. */
  readonly stored: StoredRows;
}

/** Quotation marks, brackets around one word, and marks of emphasis. */
const AROUND_WORDS = new Set(['"', "'", '*', '‹', '›']);

/**
 * Makes rows ready to be looked for.
 *
 * @param sets those that the rows were compiled with
 * @param indexer knows which rows are to be led to
 */
export function finishRows(rows: readonly Row[], sets: WordSets, indexer: RowIndexer): RowProgram {
  const gates = sets.size;
  const all = encodeRows([...rows, ...indexer.ways], sets);
  const code = { ...all, places: all.places.slice(0, rows.length) };
  const index = indexer.stored(all.places.slice(rows.length), gates);
  const passedOver = sets.testOf(sets.add(AROUND_WORDS));
  // Only now are all sets known that anything asks for.
  return restoreRows({ code, index, passedOver, words: sets.table });
}

/** The rows that were set aside as data. */
export function restoreRows(stored: StoredRows): RowProgram {
  const { code, passedOver, words } = stored;
  const index = new RowIndex(stored.index);
  const openings = new Openings(index, stored.index);
  const vocabulary = new Vocabulary(words, stored.index.gates);
  return { code, index, openings, vocabulary, passedOver, stored };
}

/** Makes one row ready to be looked for by itself. */
export const finishRow = (row: Row, sets: WordSets): RowProgram =>
  finishRows([row], sets, new RowIndexer([row], sets));
