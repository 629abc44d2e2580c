import type { Span } from '../../model/span.ts';
import { SAYS } from '../cues/attributions.ts';
import { looksLikeName } from '../names.ts';

/** Who says what, where a comment prints both in one paragraph: "NAME: words", "3. NAME wrote: words". */
export interface InlineName {
  readonly name: string;
  /** Where the words begin. */
  readonly end: number;
}

/** Characters among which the name stands. */
const REACH = 90;
const NUMBER = '(?:#?\\d{1,5}[.):]? )?';
const BY = '(?:(?:by|von|par|por|di|door|от|przez) )?';
const HEAD = new RegExp(`^${NUMBER}${BY}(?<name>[^\\n:!?]{2,45}?)(?:,? ${SAYS})? ?:\\s+(?=\\S)`, 'iu');

/** Share of the comments that must begin so. */
const MOST = 0.8;

/**
 * The names that nearly all comments begin with, and null for those that do not.
 *
 * @returns null where too few begin so, or all with the same word: "Update: "
 */
export function inlineNames(
  text: string,
  contents: readonly (Span | null)[],
): readonly (InlineName | null)[] | null {
  const spoken = contents.filter((content) => content !== null);
  if (spoken.length < 2) return null;
  const least = spoken.length * MOST;
  let misses = 0;
  const found: (InlineName | null)[] = [];
  for (const content of contents) {
    const name = content === null ? null : nameAt(text, content);
    if (content !== null && name === null) misses += 1;
    if (spoken.length - misses < least) return null;
    found.push(name);
  }
  const names = found.flatMap((each) => each?.name ?? []);
  const different = new Set(names).size;
  return different > 1 && different * 3 > names.length ? found : null;
}

function nameAt(text: string, { start, end }: Span): InlineName | null {
  const found = HEAD.exec(text.slice(start, Math.min(end, start + REACH)));
  const name = found?.groups?.['name'];
  return found === null || name === undefined || !looksLikeName(name)
    ? null
    : { name, end: start + found[0].length };
}
