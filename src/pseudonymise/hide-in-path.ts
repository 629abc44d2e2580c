import type { NameForm } from './name-forms.ts';
import { plainLetters } from './name-tokens.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Shorter names, and those that are words as well, count only where they are a whole step of the path. */
const SHORTEST_INSIDE = 4;

/**
 * Replaces commenters' names in a path or an address, where they stand as `anna-kowalski`, `Anna_Kowalski`,
 * `Anna%20Kowalski` or `annakowalski`.
 */
export function hideInPath(path: string, forms: readonly NameForm[]): string {
  const plain = decoded(path);
  const hidden = hide(plain, forms);
  return hidden === plain ? path : plain === path ? hidden : encodeURI(hidden);
}

function hide(path: string, forms: readonly NameForm[]): string {
  const names = new Map<string, NameForm>();
  let longest = 1;
  for (const form of forms) {
    const words = form.tokens.flatMap(({ norm }) => norm.match(WORD) ?? []);
    if (words.length === 0) continue;
    for (const key of [words.join(' '), words.join('')]) if (!names.has(key)) names.set(key, form);
    longest = Math.max(longest, words.length);
  }
  const words = [...path.matchAll(WORD)].map(({ 0: form, index }) => ({
    norm: plainLetters(form),
    start: index,
    end: index + form.length,
  }));
  const parts: string[] = [];
  let at = 0;
  for (let first = 0; first < words.length; first += 1) {
    for (let length = Math.min(longest, words.length - first); length > 0; length -= 1) {
      const met = words.slice(first, first + length);
      const form = names.get(met.map(({ norm }) => norm).join(' '));
      const [start, end] = [met[0]?.start ?? 0, met.at(-1)?.end ?? 0];
      if (form === undefined || !counts(form, path, start, end)) continue;
      parts.push(path.slice(at, start), form.pseudonym);
      at = end;
      first += length - 1;
      break;
    }
  }
  return parts.join('') + path.slice(at);
}

function counts({ reach }: NameForm, path: string, start: number, end: number): boolean {
  if (reach !== 'addressed' && end - start >= SHORTEST_INSIDE) return true;
  return /(?:^|[/#=@~])$/.test(path.slice(0, start)) && /^(?:$|[/#&?]|\.[a-z]{2,5}$)/i.test(path.slice(end));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
