import { isMap, isScalar, isSeq, Document as YamlDocument } from 'yaml';
import { CodebookError } from '../../errors.ts';
import { codeIds } from './code-ids.ts';
import type { Category, Dictionary, DictionaryPattern, Note } from './dictionary.ts';
import { looksLikeDicx, readDicx } from './dicx.ts';
import { readLiwc } from './liwc.ts';
import { readQuanteda } from './quanteda.ts';

/** A dictionary of another program as a codebook. */
export interface ImportedDictionary {
  /** The codebook as YAML. */
  readonly text: string;
  readonly codes: number;
  readonly entries: number;
  /** What could not be taken over as it stood, by line. */
  readonly notes: readonly Note[];
}

/**
 * Makes a codebook of a LIWC dictionary (`.dic`, `.dicx`) or a quanteda dictionary in YAML. Each category becomes a code
 * with the value `present`, coded wherever one of its entries stands, negated or quoted or not, as those programs count.
 *
 * @param name of the file, for its title and in messages
 * @throws CodebookError where no category with an entry is in it
 */
export function importDictionary(name: string, text: string): ImportedDictionary {
  const dictionary = readDictionary(name, text);
  const categories = dictionary.categories.filter(({ entries }) => entries.length > 0);
  const notes = [...dictionary.notes].sort((a, b) => a.line - b.line);
  if (categories.length === 0) {
    const reasons = notes.slice(0, 5).map(({ line, message }) => `${name}:${line} ${message}`);
    throw new CodebookError([`${name}: no category with an entry was found in it`, ...reasons].join('\n'));
  }
  return {
    text: writeCodebook(name, dictionary.kind, categories),
    codes: categories.length,
    entries: categories.reduce((sum, { entries }) => sum + entries.length, 0),
    notes,
  };
}

function readDictionary(name: string, text: string): Dictionary {
  if (looksLikeDicx(text)) return readDicx(text);
  const isLiwc = /\.dicx?$/i.test(name) || /^\uFEFF?\s*%\s*$/m.test(text.slice(0, 200));
  return isLiwc ? readLiwc(text) : readQuanteda(text);
}

function writeCodebook(name: string, kind: string, categories: readonly Category[]): string {
  const ids = codeIds(categories.map(({ path }) => path));
  const codes = categories.map((category, index) => [
    ids[index] as string,
    codeOf(category, ids[index] as string, kind),
  ]);
  const sets = setsOf(categories);
  const document = new YamlDocument({
    codebook: 1,
    title: name.replace(/\.[^.]*$/, ''),
    ...(Object.keys(sets).length === 0 ? {} : { sets }),
    codes: Object.fromEntries(codes),
  });
  document.commentBefore = ` Made from ${name}, a ${kind}. Each category is a code; what stands negated or in a quotation\n is coded too, as that program counts it. Change "negated" and "voice" where you want it otherwise.`;
  flowPatterns(document);
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

const codeOf = ({ path, entries }: Category, id: string, kind: string) => {
  const title = path.join(' > ');
  return {
    title,
    definition: `A word or phrase of the category "${title}" of a ${kind}.`,
    values: { present: { definition: 'One of them stands in the comment.', present: true } },
    rules: [
      {
        id: id.replaceAll('_', '-').replace(/^-+|-+$/g, ''),
        any: entries.map(({ pattern }) => pattern),
        negated: 'any',
        voice: 'any',
      },
    ],
  };
};

/** The sets that patterns refer to; what refers to a set itself is left out of it, since sets must not lead in a circle. */
function setsOf(categories: readonly Category[]): Record<string, DictionaryPattern[]> {
  const patterns = categories.flatMap(({ entries }) => entries.map(({ pattern }) => pattern));
  const named = new Set(
    patterns.flatMap((pattern) => (typeof pattern === 'string' ? setNames(pattern) : [])),
  );
  const used = categories.filter(({ set }) => set !== undefined && named.has(set));
  return Object.fromEntries(
    used.map(({ set, entries }) => [
      set as string,
      entries
        .map(({ pattern }) => pattern)
        .filter((pattern) => typeof pattern === 'string' && setNames(pattern).length === 0),
    ]),
  );
}

const setNames = (pattern: string): string[] => pattern.match(/\bCATEGORY_\d+\b/g) ?? [];

/** Lists of patterns run on in lines, as a person would write them. */
function flowPatterns(document: YamlDocument): void {
  const inFlow = (node: unknown): void => {
    if (isSeq(node) && node.items.every(isScalar)) node.flow = true;
    if (isMap(node)) for (const { value } of node.items) inFlow(value);
    if (isSeq(node)) for (const item of node.items) inFlow(item);
  };
  inFlow(document.contents);
}
