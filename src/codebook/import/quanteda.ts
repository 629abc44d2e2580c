import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Category, type Dictionary, EntryList, MOST_LEVELS, type Note } from './dictionary.ts';
import { entryPattern } from './entry-pattern.ts';

const KIND = 'quanteda dictionary';

/**
 * Reads a quanteda dictionary in YAML: keys that hold lists of entries or further keys, as deep as they go. Every key
 * that has entries of its own is a category, named by the keys that lead to it.
 */
export function readQuanteda(text: string): Dictionary {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const reason = /call stack/.test(error.message) ? 'it is nested too deep' : error.message;
    const message = `is not YAML that can be read: ${reason}`;
    return { kind: KIND, categories: [], notes: [{ line: lines.linePos(error.pos[0]).line, message }] };
  }
  const reader = new Reader((node) => lines.linePos(node.range?.[0] ?? 0).line);
  reader.read(document.contents, []);
  return { kind: KIND, categories: reader.categories(), notes: reader.notes };
}

class Reader {
  readonly #lists = new Map<string, { path: readonly string[]; list: EntryList }>();
  readonly notes: Note[] = [];
  readonly #lineOf: (node: Node) => number;

  constructor(lineOf: (node: Node) => number) {
    this.#lineOf = lineOf;
  }

  categories(): Category[] {
    return [...this.#lists.values()].map(({ path, list }) => ({ path, entries: list.all() }));
  }

  read(node: unknown, path: readonly string[]): void {
    if (isMap(node) && path.length >= MOST_LEVELS) {
      this.notes.push({
        line: this.#lineOf(node),
        message: `left out what stands more than ${MOST_LEVELS} keys deep`,
      });
    } else if (isMap(node)) {
      for (const { key, value } of node.items)
        this.read(value, [...path, isScalar(key) ? String(key.value) : '']);
    } else if (isSeq(node)) {
      for (const item of node.items) this.read(item, path);
    } else if (isScalar(node) && node.value !== null) {
      this.#entry(node, String(node.source ?? node.value), path);
    } else if (isAlias(node)) {
      this.notes.push({ line: this.#lineOf(node), message: 'an alias of YAML cannot stand in a dictionary' });
    }
  }

  #entry(node: Node, text: string, path: readonly string[]): void {
    const line = this.#lineOf(node);
    const pattern = entryPattern(text, true);
    if (path.length === 0) {
      this.notes.push({ line, message: `left out "${text}": it stands under no key` });
      return;
    }
    if (pattern === undefined) {
      this.notes.push({ line, message: `left out "${text}": it has no characters to look for` });
      return;
    }
    const id = JSON.stringify(path);
    const category = this.#lists.get(id) ?? { path, list: new EntryList() };
    this.#lists.set(id, category);
    const before = category.list.add(pattern, line);
    if (before !== undefined)
      this.notes.push({
        line,
        message: `"${text}" stands in "${path.join(' > ')}" already, since line ${before}`,
      });
  }
}
