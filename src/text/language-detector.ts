import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Eld from 'eld/extrasmall';
import { remembering } from './remembering.ts';
import { type SortedLines, sortedLines, valueIn } from './sorted-lines.ts';

/** What tells the language of a text. */
export type LanguageDetector = Pick<typeof Eld.default, 'detect'>;

/** The table of the package `eld`: of each piece of a word what it says for each language, by the language's number. */
interface Table {
  readonly ngrams: Readonly<Record<string, Scores>>;
}
type Scores = Readonly<Record<string, number>>;

/** The same as the build stores it. */
interface StoredTable {
  readonly ngrams: SortedLines;
}

/** The table as it is to be stored. */
export function storeTable({ ngrams, ...table }: Table): StoredTable {
  const scores = Object.entries(ngrams).map(([ngram, of]) => [ngram, Object.entries(of).join(';')] as const);
  return { ...table, ngrams: sortedLines(scores) };
}

const scoresIn = (stored: string | undefined): Scores | null =>
  stored === undefined
    ? null
    : Object.fromEntries(stored.split(';').map((each) => each.split(',').map(Number)));

const load = createRequire(import.meta.url);

/** The detector over the table that the build has stored; over the package's own where there is no build. */
export function languageDetector(): LanguageDetector {
  const stored = storedTable();
  if (stored !== undefined) return detectorOver(stored);
  return (load(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as typeof Eld).default;
}

/** Pieces of words whose scores are kept: most of what texts in one language ask for. */
const MOST_PIECES = 2048;

/**
 * The package makes 50,000 small objects of its table, which take 80 MB and 120 ms, and a text asks for some hundred of
 * them: so each is made when it is asked for.
 */
function detectorOver({ ngrams, ...table }: StoredTable): LanguageDetector {
  const { createEld } = load('../chunks/eld.cjs');
  const { instance, loadData } = createEld();
  const scoresOf = remembering((ngram) => scoresIn(valueIn(ngrams, ngram)), MOST_PIECES);
  loadData({ ...table, ngrams: new Proxy({}, { get: (_, ngram: string) => scoresOf(ngram) }) });
  return instance;
}

function storedTable(): StoredTable | undefined {
  try {
    return load('../text/languages.json') as StoredTable;
  } catch {
    return undefined;
  }
}
