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
import type { Complaint, Place } from './complaints.ts';

/** The way from the top of a file to one of its entries. */
export type Keys = readonly PropertyKey[];

/** A file of a codebook, and where each of its parts stands. */
export interface Source {
  readonly path: string;
  /** Plain data, or undefined where the file is no YAML. */
  readonly value: unknown;
  /** What stands at `keys`, undefined where nothing does. */
  at(keys: Keys): unknown;
  /** Where the entry at `keys` stands; `offset` counts characters into it where it is a string. */
  place(keys: Keys, offset?: number): Place;
  /** Where the key itself of the entry at `keys` stands. */
  placeOfKey(keys: Keys): Place;
  /** Complains of the entry at `keys`, or of a character of it. */
  complain(keys: Keys, message: string, offset?: number): void;
  /** Complains of the key itself. */
  complainOfKey(keys: Keys, message: string): void;
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

/** Reads the YAML of one file. What is wrong with it, and what is complained of later, goes into `complaints`. */
export function readSource(file: CodebookSource, complaints: Complaint[]): Source {
  let parsed: Parsed | undefined;
  const parse = (): Parsed => {
    parsed ??= parseFile(file);
    return parsed;
  };
  if (file.value === undefined) complaints.push(...parse().complaints);
  const value = file.value === undefined ? parse().value : file.value;
  const place = (keys: Keys, offset = 0): Place => {
    const { document, placeAt } = parse();
    const node = document === undefined ? undefined : nodeAt(document, keys);
    return placeAt(startOf(node) + (isScalar(node) ? offsetInside(node, file.text, offset) : 0));
  };
  const placeOfKey = (keys: Keys): Place => {
    const { document, placeAt } = parse();
    return placeAt(document === undefined ? 0 : startOf(keyAt(document, keys) ?? nodeAt(document, keys)));
  };
  return {
    path: file.path,
    value,
    at: (keys) => valueAt(value, keys),
    place,
    placeOfKey,
    complain: (keys, message, offset) => complaints.push({ ...place(keys, offset), message }),
    complainOfKey: (keys, message) => complaints.push({ ...placeOfKey(keys), message }),
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
  /** The place of a character of the file. */
  readonly placeAt: (offset: number) => Place;
}

function parseFile({ path, text }: CodebookSource): Parsed {
  const complaints: Complaint[] = [];
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const complain = (offset: number, message: string) => complaints.push({ ...placeAt(offset), message });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
    for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
      const mend = code === 'TAG_RESOLVE_FAILED' ? `, ${QUOTE_IT}` : '';
      complain(pos[0], `is not YAML that can be read: ${message}${mend}`);
    }
    if (document.errors.length === 0) refuse(document, (node, message) => complain(startOf(node), message));
    const value = complaints.length === 0 ? document.toJS({ maxAliasCount: MOST_ALIASES }) : undefined;
    return { document, value, complaints, placeAt };
  } catch (cause) {
    const deep = cause instanceof RangeError ? 'it is nested too deep' : (cause as Error).message;
    complain(0, `is not YAML that can be read: ${deep}`);
    return { document: undefined, value: undefined, complaints, placeAt };
  }
}

const startOf = (node: Node | undefined): number => node?.range?.[0] ?? 0;

/** The key of the entry at `keys`, as far as there is one. */
function keyAt(document: ReturnType<typeof parseDocument>, keys: Keys): Node | undefined {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const name = String(keys.at(-1));
  return parent.items
    .map(({ key }) => key)
    .filter(isScalar)
    .find(({ value }) => String(value) === name);
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
