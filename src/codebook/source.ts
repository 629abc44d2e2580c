import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Complaint } from './complaints.ts';

/** The way from the top of a file to one of its entries. */
export type Keys = readonly PropertyKey[];

/** A file of a codebook, and where each of its parts stands. */
export interface Source {
  readonly path: string;
  /** Plain data, or undefined where the file is no YAML. */
  readonly value: unknown;
  /** What stands at `keys`, undefined where nothing does. */
  at(keys: Keys): unknown;
  /** A complaint about the entry at `keys`; `offset` counts characters into it where it is a string. */
  complain(keys: Keys, message: string, offset?: number): Complaint;
  /** A complaint about the key itself of the entry at `keys`. */
  complainOfKey(keys: Keys, message: string): Complaint;
  /** A scalar as it was typed, where YAML took it for a number or a truth value. */
  typed(keys: Keys): string | undefined;
}

/** YAML takes `!not` for a tag and `*ed` for an alias. */
const QUOTE_IT = 'a pattern that begins with ! & or * needs quotation marks';

/** Keys that mean something to JavaScript itself. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Aliases that a file may use; more are a bomb and no codebook. */
const MOST_ALIASES = 100;

/** The text of a codebook file. */
export interface CodebookSource {
  /** As the user would recognise it; messages begin with it. */
  readonly path: string;
  readonly text: string;
  /** What the text holds, where that is known: reading YAML takes ten times as long as all the rest. */
  readonly value?: unknown;
}

/** Reads the YAML of one file; what is wrong with it goes into `complaints`. */
export function readSource(file: CodebookSource, complaints: Complaint[]): Source {
  let parsed: Parsed | undefined;
  const parse = (): Parsed => {
    parsed ??= parseFile(file);
    return parsed;
  };
  if (file.value === undefined) complaints.push(...parse().complaints);
  const value = file.value === undefined ? parse().value : file.value;
  return {
    path: file.path,
    value,
    at: (keys) => valueAt(value, keys),
    complain: (keys, message, offset = 0) => {
      const { document, place } = parse();
      const node = document === undefined ? undefined : nodeAt(document, keys);
      const start = node?.range?.[0] ?? 0;
      return place(start + (isScalar(node) ? offsetInside(node, file.text, offset) : 0), message);
    },
    complainOfKey: (keys, message) => {
      const { document, place } = parse();
      if (document === undefined) return place(0, message);
      const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(keys.at(-1)))
        : undefined;
      const key = pair?.key;
      return place(isNode(key) ? (key.range?.[0] ?? 0) : (nodeAt(document, keys)?.range?.[0] ?? 0), message);
    },
    typed: (keys) => {
      const node = parse().document?.getIn(keys, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

interface Parsed {
  /** Undefined where the file is too deep to be taken apart. */
  readonly document: ReturnType<typeof parseDocument> | undefined;
  /** Undefined where the file is no YAML, or holds what a codebook must not hold. */
  readonly value: unknown;
  readonly complaints: readonly Complaint[];
  /** A complaint about a character of the file. */
  readonly place: (offset: number, message: string) => Complaint;
}

function parseFile({ path, text }: CodebookSource): Parsed {
  const complaints: Complaint[] = [];
  const lines = new LineCounter();
  const place = (offset: number, message: string): Complaint => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
    for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
      const mend = code === 'TAG_RESOLVE_FAILED' ? `, ${QUOTE_IT}` : '';
      complaints.push(place(pos[0], `is not YAML that can be read: ${message}${mend}`));
    }
    if (document.errors.length === 0)
      refuse(document, (node, message) => complaints.push(place(node.range?.[0] ?? 0, message)));
    const value = complaints.length === 0 ? document.toJS({ maxAliasCount: MOST_ALIASES }) : undefined;
    return { document, value, complaints, place };
  } catch (cause) {
    const deep = cause instanceof RangeError ? 'it is nested too deep' : (cause as Error).message;
    complaints.push(place(0, `is not YAML that can be read: ${deep}`));
    return { document: undefined, value: undefined, complaints, place };
  }
}

/** The entry at `keys`, or the nearest one around it that there is. */
function nodeAt(document: ReturnType<typeof parseDocument>, keys: Keys): Node | undefined {
  for (let length = keys.length; length > 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return isNode(document.contents) ? document.contents : undefined;
}

function valueAt(value: unknown, keys: Keys): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

/** Complains of keys that mean something to JavaScript, and of aliases that lead nowhere. */
function refuse(
  document: ReturnType<typeof parseDocument>,
  complain: (node: Node, message: string) => void,
): void {
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
    },
    Alias(_, alias) {
      if (!anchors.has(alias.source)) complain(alias, `there is no "&${alias.source}", ${QUOTE_IT}`);
    },
    Pair(_, pair) {
      if (isPair(pair) && isScalar(pair.key) && RESERVED.has(String(pair.key.value))) {
        complain(pair.key, `"${String(pair.key.value)}" cannot be a key, choose another name`);
      }
    },
  });
}

/** Where the character at `offset` of a scalar's value stands in the file, counted from the scalar's beginning. */
function offsetInside(node: Scalar, text: string, offset: number): number {
  const [start, end] = node.range ?? [0, 0];
  const raw = text.slice(start, end);
  const value = String(node.value);
  const at = raw.indexOf(value);
  if (at >= 0) return at + offset;
  if (/^[|>]/.test(raw)) return 0;
  // A doubled quote, an escape, or the end of a line that is folded into one space: walk along both.
  let inRaw = /^["']/.test(raw) ? 1 : 0;
  for (let i = 0; i < offset; i += 1) {
    const folded = /^[ \t]*\n\s*/.exec(raw.slice(inRaw))?.[0].length;
    const escaped = raw.startsWith("''", inRaw) || raw.startsWith('\\', inRaw);
    inRaw += folded ?? (escaped ? 2 : 1);
  }
  return Math.min(inRaw, raw.length);
}
