import { isObject, type JsonObject } from './json-values.ts';

/**
 * The comment in what somebody's own data of Facebook tell of a deed: `{"timestamp", "title": "Tess commented on a
 * photo.", "data": [{"comment": {"comment", "author", "timestamp"}}]}`. Its title is of the deed, and not of what was
 * commented on, which these data do not hold.
 *
 * @returns null for any other object
 */
export function deedOf({ data }: JsonObject): JsonObject | null {
  const [first] = Array.isArray(data) ? data : [];
  const comment: unknown = isObject(first) ? first['comment'] : null;
  if (!isObject(comment) || typeof comment['comment'] !== 'string') return null;
  return Object.fromEntries(
    Object.entries(comment).map(([name, value]) => [
      name,
      typeof value === 'string' ? withLettersMended(value) : value,
    ]),
  );
}

/** Facebook writes each byte of UTF-8 as a character of its own. */
function withLettersMended(text: string): string {
  if (/[^\0-\xff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
