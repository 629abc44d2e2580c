import {
  type Category,
  type Dictionary,
  type DictionaryPattern,
  EntryList,
  MOST_LEVELS,
  type Note,
} from './dictionary.ts';
import { entryPattern } from './entry-pattern.ts';

/** A category of the header, and what is gathered for it. */
interface Gathered {
  readonly number: string;
  readonly path: readonly string[];
  readonly list: EntryList;
}

/** Longer lines are left out: an entry is a phrase and some dozen numbers. */
const LONGEST_LINE = 1000;

/** A category number beside an entry: `125`, `(02 134)125/464`, `<of>131/125`. */
const REFERENCE = /^(?:\((?<before>[\d ]+)\)|<(?<after>[^<>]+)>)?(?<number>\d+)(?:\/(?<otherwise>\d+))?$/;

/**
 * Reads a LIWC dictionary (`.dic`) of any of its versions: the categories between two lines of `%`, nested by tabs or
 * spaces where they are nested, then an entry a line with the numbers of its categories.
 *
 * LIWC's conditions are kept where the pattern language can say them: `<of>131/125` is category 131 where "of" follows
 * and 125 where not; `(02 134)125/464` is 125 after a word of the categories 2 and 134, and 464 otherwise, where the
 * "otherwise" cannot be said and is noted.
 */
export function readLiwc(text: string): Dictionary {
  const notes: Note[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const marks = lines.flatMap((line, index) => (/^\s*%\s*$/.test(line) ? [index] : []));
  const [open, close] = marks;
  if (open === undefined || close === undefined) {
    const message = 'no LIWC dictionary: its categories stand between two lines that hold nothing but %';
    return { kind: 'LIWC dictionary', categories: [], notes: [{ line: 1, message }] };
  }
  const categories = readHeader(lines, open, close, notes);
  const known = new Map(categories.map((category) => [category.number, category]));
  for (let index = close + 1; index < lines.length; index += 1) {
    readEntry(lines[index] ?? '', index + 1, known, notes);
  }
  return { kind: 'LIWC dictionary', categories: categories.map(named), notes };
}

const named = ({ number, path, list }: Gathered): Category => ({
  path,
  entries: list.all(),
  set: setOf(number),
});

/** Zeros before a number do not count. */
const plain = (number: string): string => number.replace(/^0+(?=\d)/, '');

function readHeader(lines: readonly string[], open: number, close: number, notes: Note[]): Gathered[] {
  const categories: Gathered[] = [];
  const numbers = new Set<string>();
  /** The categories that enclose the next line, by how far they are set in. */
  let enclosing: { depth: number; title: string }[] = [];
  for (let index = open + 1; index < close; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const [, indent = '', number, title] = /^(\s*)(\d+)\s+(\S.*?)\s*$/.exec(line) ?? [];
    const leaveOut = (why: string) =>
      notes.push({ line: index + 1, message: `left out "${line.trim()}": ${why}` });
    if (number === undefined || title === undefined) {
      leaveOut('a category is a number and a name');
      continue;
    }
    if (numbers.has(plain(number))) {
      leaveOut(`a second category ${number}`);
      continue;
    }
    const depth = indent.length;
    const around = enclosing.filter((each) => each.depth < depth);
    if (around.length >= MOST_LEVELS) {
      leaveOut(`more than ${MOST_LEVELS} levels deep`);
      continue;
    }
    enclosing = [...around, { depth, title: title.replace(/\s+/g, ' ') }];
    numbers.add(plain(number));
    categories.push({
      number: plain(number),
      path: enclosing.map((each) => each.title),
      list: new EntryList(),
    });
  }
  return categories;
}

function readEntry(line: string, number: number, known: ReadonlyMap<string, Gathered>, notes: Note[]): void {
  if (line.trim() === '' || /^\s*%\s*$/.test(line)) return;
  const note = (message: string) => notes.push({ line: number, message });
  if (line.length > LONGEST_LINE) {
    const start = line.trim().slice(0, 30);
    return void note(`left out "${start}…": the line is longer than ${LONGEST_LINE} characters`);
  }
  const { entry, references } = splitEntry(line);
  if (entry === '' || references.length === 0)
    return void note(`left out "${line.trim()}": no category stands beside it`);
  const pattern = entryPattern(entry);
  if (pattern === undefined) return void note(`left out "${entry}": it has no characters to look for`);
  const add = (id: string, made: DictionaryPattern) => {
    const category = known.get(plain(id));
    if (category === undefined) return note(`"${entry}": there is no category ${plain(id)}`);
    const before = category.list.add(made, number);
    if (before !== undefined)
      note(`"${entry}" stands in "${category.path.at(-1)}" already, since line ${before}`);
  };
  for (const reference of references) addReference(reference, pattern, { entry, known, add, note });
}

/** What adding an entry to the categories of its references takes. */
interface Adding {
  readonly entry: string;
  readonly known: ReadonlyMap<string, Gathered>;
  readonly add: (id: string, made: DictionaryPattern) => void;
  readonly note: (message: string) => void;
}

function addReference(
  reference: string,
  pattern: DictionaryPattern,
  { entry, known, add, note }: Adding,
): void {
  const { before, after, number = '', otherwise } = REFERENCE.exec(reference)?.groups ?? {};
  if (number === '') note(`"${entry}": "${reference}" is no category`);
  else if (typeof pattern !== 'string' || (before === undefined && after === undefined)) add(number, pattern);
  else if (after !== undefined) {
    add(number, `${pattern} ${after}`);
    if (otherwise !== undefined) add(otherwise, `${pattern} !${after}`);
  } else {
    const numbers = (before ?? '').trim().split(/\s+/);
    const unknown = numbers.filter((id) => !known.has(plain(id)));
    if (unknown.length > 0) return void note(`"${entry}": there is no category ${unknown.join(', ')}`);
    add(number, `(${numbers.map(setOf).join('|')}) ${pattern}`);
    if (otherwise === undefined) return;
    add(otherwise, pattern);
    note(`"${entry}" in category ${otherwise}: kept without the condition of what may not stand before it`);
  }
}

/** The set that holds the words of a category which others refer to. */
const setOf = (number: string): string => `CATEGORY_${plain(number)}`;

/** An entry and the references behind it. Tabs part them; where there are none, spaces before what looks like one. */
function splitEntry(line: string): { entry: string; references: string[] } {
  const byTabs = line
    .trim()
    .split(/\t+/)
    .map((part) => part.trim());
  if (byTabs.length > 1) {
    const [entry = '', ...rest] = byTabs;
    return { entry, references: rest.flatMap(splitReferences) };
  }
  const found = /^(.*?)((?:\s+(?:\([\d ]+\)|<[^<>]+>)?\d+(?:\/\d+)?)+)$/.exec(line.trim());
  return found === null
    ? { entry: line.trim(), references: [] }
    : { entry: found[1] ?? '', references: splitReferences(found[2] ?? '') };
}

/** A bracket holds spaces of its own. */
const splitReferences = (text: string): string[] => text.match(/(?:\([^)]*\))?[^\s()]+/g) ?? [];
