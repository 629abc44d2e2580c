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
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Aliases that a file may use; more are a bomb and no codebook. */
const MOST_ALIASES = 100;

/** Reads the YAML of one file; what is wrong with it goes into `complaints`. */
export function readSource(file: { path: string; text: string }, complaints: Complaint[]): Source {
  const { path } = file;
  const lines = new LineCounter();
  const place = (offset: number, message: string): Complaint => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  let document: ReturnType<typeof parseDocument>;
  let value: unknown;
  try {
    document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
    for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
      const mend = code === 'TAG_RESOLVE_FAILED' ? `, ${QUOTE_IT}` : '';
      complaints.push(place(pos[0], `is not YAML that can be read: ${message}${mend}`));
    }
    if (document.errors.length === 0) {
      const before = complaints.length;
      refuse(document, (node, message) => complaints.push(place(node.range?.[0] ?? 0, message)));
      if (complaints.length === before) value = document.toJS({ maxAliasCount: MOST_ALIASES });
    }
  } catch (cause) {
    const deep = cause instanceof RangeError ? 'it is nested too deep' : (cause as Error).message;
    complaints.push(place(0, `is not YAML that can be read: ${deep}`));
    return {
      path,
      value: undefined,
      at: () => undefined,
      complain: (_, m) => place(0, m),
      complainOfKey: (_, m) => place(0, m),
      typed: () => undefined,
    };
  }
  const nodeAt = (keys: Keys): Node | undefined => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return isNode(document.contents) ? document.contents : undefined;
  };
  return {
    path,
    value,
    at: (keys) => valueAt(value, keys),
    complain: (keys, message, offset = 0) => {
      const node = nodeAt(keys);
      const start = node?.range?.[0] ?? 0;
      return place(start + (isScalar(node) ? offsetInside(node, file.text, offset) : 0), message);
    },
    complainOfKey: (keys, message) => {
      const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(keys.at(-1)))
        : undefined;
      const key = pair?.key;
      return place(isNode(key) ? (key.range?.[0] ?? 0) : (nodeAt(keys)?.range?.[0] ?? 0), message);
    },
    typed: (keys) => {
      const node = document.getIn(keys, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
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
  // A doubled quote or an escape stands before some characters: walk along both.
  let inRaw = 1;
  for (let i = 0; i < offset; i += 1) {
    const step = raw.startsWith("''", inRaw) || raw.startsWith('\\', inRaw) ? 2 : 1;
    inRaw += step;
  }
  return raw.includes('\n') ? 0 : Math.min(inRaw, raw.length);
}
