import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { Span } from '../model/span.ts';
import { delimiterOf } from './exports/csv-table.ts';

/** A text to be coded by itself, outside any page. */
export interface CommentText {
  readonly id: string;
  readonly text: string;
  /** Places whose attitude the caller asks for. */
  readonly targets: readonly Span[];
}

const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });

const record = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  targets: z.array(span).default([]),
});

/**
 * Reads comments given as JSON Lines (`{"id","text","targets"?}`, one a line) or as CSV with a header that names
 * `id` and `text`, and may have `targets` (a JSON list of `{"start","end"}`). Which of the two formats it is shows
 * in the first character.
 *
 * @throws InputError that names the line and what is wrong with it
 */
export function parseComments(source: string): CommentText[] {
  const text = source.replace(/^\uFEFF/, '');
  return /^\s*\{/.test(text) ? parseJsonLines(text) : parseCsv(text);
}

function parseJsonLines(text: string): CommentText[] {
  const comments: CommentText[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    comments.push(check(parseJson(line, index + 1), index + 1));
  });
  return comments;
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError(`line ${number}: not JSON (${(cause as Error).message})`, { cause });
  }
}

/** Names that a column may have: ours first, then that of our own comments.csv. */
const ID_COLUMNS = ['id', 'comment_id'];

function parseCsv(text: string): CommentText[] {
  const [header = [], ...rows] = parseTable(text);
  const id = header.findIndex((name) => ID_COLUMNS.includes(name));
  const words = header.indexOf('text');
  const targets = header.indexOf('targets');
  if (id < 0 || words < 0) {
    throw new InputError(`line 1: it wants the columns id and text; the columns are ${header.join(', ')}`);
  }
  return rows.map((row, index) => {
    const line = index + 2;
    const asked = row[targets]?.startsWith('[') ? parseJson(row[targets], line) : [];
    return check({ id: row[id], text: row[words], targets: asked }, line);
  });
}

function parseTable(text: string): string[][] {
  try {
    return parse(text, { skip_empty_lines: true, relax_quotes: true, delimiter: delimiterOf(text) });
  } catch (cause) {
    throw new InputError((cause as Error).message, { cause });
  }
}

function check(value: unknown, line: number): CommentText {
  const result = record.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.join('.') || 'row';
  throw new InputError(`line ${line}: "${place}": ${issue?.message ?? 'not a comment'}`);
}
