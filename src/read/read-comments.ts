import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { Span } from '../model/span.ts';

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

function parseCsv(text: string): CommentText[] {
  const rows = parseTable(text);
  const header = Object.keys(rows[0] ?? {});
  for (const column of ['id', 'text']) {
    if (rows.length > 0 && !header.includes(column)) {
      throw new InputError(`line 1: no column "${column}"; the columns are ${header.join(', ')}`);
    }
  }
  return rows.map((row, index) => {
    const line = index + 2;
    const targets = row['targets'] ? parseJson(row['targets'], line) : [];
    return check({ id: row['id'], text: row['text'], targets }, line);
  });
}

function parseTable(text: string): Record<string, string>[] {
  try {
    return parse(text, { columns: true, skip_empty_lines: true, relax_quotes: true });
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
