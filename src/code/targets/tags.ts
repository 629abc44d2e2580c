import type { TargetSpan } from '../../model/target.ts';
import { isCommonWord } from '../../text/common-words.ts';
import type { Document } from '../../text/document.ts';
import { foldWord } from '../../text/normalise.ts';
import type { Token } from '../../text/tokens.ts';
import type { KnownTargets } from './known.ts';
import { FIRST_NAMES } from './name-cues.ts';

/** A hashtag written as one word is searched for names at its ends; shorter ones would be found in ordinary words. */
const SHORTEST = 5;

/** Finds targets inside hashtags: `#StopPutin`, `#PrayForUkraine`, `#freesyria`. */
export function findInTags({ text, tokens }: Document, known: KnownTargets): TargetSpan[] {
  const found: TargetSpan[] = [];
  if (!text.includes('#')) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'tag' && token.form.startsWith('#')) found.push(...inTag(token, known));
  }
  return found;
}

function inTag(token: Token, known: KnownTargets): TargetSpan[] {
  const text = token.form.slice(1);
  if (known.matchesAt([token.word.key], 0).length > 0) return [];
  const words = [...text.matchAll(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu)];
  return words.length > 1 ? inWords(words, token, known) : atEnds(text, token, known);
}

function inWords(words: readonly RegExpExecArray[], token: Token, known: KnownTargets): TargetSpan[] {
  const keys = words.map(([word]) => foldWord(word.toLowerCase()));
  const found: TargetSpan[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const match = known.matchesAt(keys, i).at(-1);
    const entry = match?.values.find(
      (form) =>
        form.entry !== null &&
        (form.cased === null || form.cased.every((cased, k) => words[i + k]?.[0] === cased)),
    )?.entry;
    if (match === undefined || !entry) continue;
    const last = words[match.to - 1];
    const start = token.start + 1 + (words[i]?.index ?? 0);
    const end = token.start + 1 + (last?.index ?? 0) + (last?.[0].length ?? 0);
    found.push({
      start,
      end,
      name: entry.name,
      type: entry.type,
      form: token.form.slice(start - token.start, end - token.start),
    });
    i = match.to - 1;
  }
  return found.length === 0 ? personIn(words, token) : found;
}

/** `#AliceBramwell`: a given name and another. */
function personIn(words: readonly RegExpExecArray[], { start, end, form }: Token): TargetSpan[] {
  const names = words.map(([word]) => word);
  const given = names.length === 2 && FIRST_NAMES.has(names[0]?.toLowerCase() ?? '');
  const last = names[1] ?? '';
  const isName = /^\p{Lu}\p{Ll}{2,}$/u.test(last) && !isCommonWord(last.toLowerCase());
  if (!given || !isName || form.length !== names.join('').length + 1) return [];
  return [{ start: start + 1, end, name: names.join(' '), type: 'person', form: form.slice(1) }];
}

/** `#stopputin`: the longest name at the end, or at the beginning, of the tag. */
function atEnds(text: string, token: Token, known: KnownTargets): TargetSpan[] {
  const folded = text.toLowerCase();
  for (let size = folded.length - 1; size >= SHORTEST; size -= 1) {
    for (const at of [folded.length - size, 0]) {
      const entry = known
        .matchesAt([folded.slice(at, at + size)], 0)[0]
        ?.values.find(({ cased }) => cased === null)?.entry;
      if (!entry) continue;
      const start = token.start + 1 + at;
      return [
        { start, end: start + size, name: entry.name, type: entry.type, form: text.slice(at, at + size) },
      ];
    }
  }
  return [];
}
