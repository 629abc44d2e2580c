import { elementsOf, linesOf, wholeOf } from './record-sources.ts';

/** A value of a JSON file; `fault` in its stead where it cannot be read. */
export interface JsonValue {
  /** Line, or place in the array, from 1. */
  readonly line: number;
  readonly value?: unknown;
  readonly fault?: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How a JSON file is written: a value a line, one array of values, or one value over many lines. */
export type JsonShape = 'lines' | 'array' | 'document';

const SOURCES = { lines: linesOf, array: elementsOf, document: wholeOf } as const;
const NAMES = { lines: 'line', array: 'element', document: 'file' } as const;

/** As much of a file as its shape is told by. */
const START = 1024 * 1024;

/** X writes the files of somebody's own data as programs: `window.YTD.tweets.part0 = [ … ]`. */
const ASSIGNMENT = /^\s*window\.YTD\.[\w.]{1,100}\s*=/;
const LONGEST_ASSIGNMENT = 200;

/** The text of a JSON file, without the assignment that may open it. */
export async function* jsonIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let start: string | null = '';
  for await (const piece of pieces) {
    if (start === null) yield piece;
    else {
      start += piece;
      if (start.length < LONGEST_ASSIGNMENT) continue;
      yield start.replace(ASSIGNMENT, '');
      start = null;
    }
  }
  if (start !== null) yield start.replace(ASSIGNMENT, '');
}

/** Tells the shape by the first of the pieces. */
export async function shapeOf(pieces: AsyncIterable<string>): Promise<JsonShape> {
  let start = '';
  for await (const piece of pieces) {
    start = (start + piece).trimStart();
    if (start.startsWith('[')) return 'array';
    if (start.includes('\n') || start.length > START) break;
  }
  const line = start.split('\n', 1)[0] ?? '';
  const goesOn = start.startsWith('{') && line.length < start.trimEnd().length;
  return goesOn && parse(line, 1, 'lines').fault !== undefined ? 'document' : 'lines';
}

/**
 * The values of a file, one by one; what cannot be read comes as a fault, and the reading goes on behind it.
 *
 * @param longest length above which a value is passed over
 */
export async function* jsonValues(
  pieces: AsyncIterable<string>,
  shape: JsonShape,
  longest: number,
): AsyncGenerator<JsonValue> {
  for await (const { source, line, fault } of SOURCES[shape](pieces, longest)) {
    if (fault !== undefined) yield { line, fault };
    else if (source.trim() !== '') yield parse(source, line, shape);
  }
}

function parse(source: string, line: number, shape: JsonShape): JsonValue {
  try {
    return { line, value: JSON.parse(source) };
  } catch (error) {
    const reason = (error as Error).message;
    return { line, fault: `The ${NAMES[shape]} is not well-formed JSON: ${reason}.` };
  }
}
