import { foldWord, normalise } from '../../text/normalise.ts';
import { phraseKeys } from '../../text/phrases.ts';
import { tokenise } from '../../text/tokens.ts';
import { LONGEST_GAP } from './pattern.ts';

/** A piece of a pattern; `at` counts characters from the pattern's beginning. */
export type Lexeme = { readonly at: number } & (
  | { readonly kind: '(' | ')' | '|' | '?' | '!' | '^' | '$' | 'any' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'lemma'; readonly word: string }
  /** A set, or a slot with the types it was given. */
  | { readonly kind: 'name'; readonly name: string; readonly types: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'wildcard'; readonly pieces: readonly string[] }
  | { readonly kind: 'pos'; readonly pos: string }
);

/** A pattern that cannot be read; `at` counts characters from its beginning. */
export class PatternError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

type Reader = (found: RegExpExecArray, at: number) => Lexeme[];

/** What may stand next in a pattern, tried in this order. */
const READERS: readonly (readonly [expression: RegExp, read: Reader])[] = [
  [/\s+/y, () => []],
  [/\\(\S)/y, (found, at) => [literal(found[1] as string, at)]],
  [/[()|]/y, (found, at) => [{ kind: found[0] as '(' | ')' | '|', at }]],
  [/\.\.(\d+)/y, (found, at) => [gap(Number(found[1]), at)]],
  [/\.\.\.+|…/y, (_, at) => [{ kind: 'gap', most: LONGEST_GAP, at }]],
  [/<([^<>]*)>/y, (found, at) => [lemma(found[1] as string, at)]],
  [/\/([A-Z]+)(?![\p{L}\p{N}])/uy, (found, at) => [{ kind: 'pos', pos: found[1] as string, at }]],
  [/_(?![\p{L}\p{N}_])/uy, (_, at) => [{ kind: 'any', at }]],
  // Only a "!" that stands tight before an item forbids it.
  [/!(?=[^\s|)!?])/y, (_, at) => [{ kind: '!', at }]],
  [/([A-Z][A-Z0-9_]+)(?::([a-z]+(?:\|[a-z]+)*))?(?![\p{L}\p{N}'’])/uy, (found, at) => [name(found, at)]],
  [/[\^$](?=$|[\s|)?])/y, (found, at) => [{ kind: found[0] as '^' | '$', at }]],
  // "and/or" is a phrase, "plan/NOUN" asks for a part of speech; "?" ends a word and stands for itself elsewhere.
  [/(?:[^\s()|<>?/\\]|\/(?![A-Z]+(?![\p{L}\p{N}])))+/uy, (found, at) => chunk(found[0], at)],
  [/\?/y, (found, at) => [isPostfix(found.input, at) ? { kind: '?', at } : literal('?', at)]],
];

/** Takes a pattern apart. @throws PatternError */
export function lexPattern(pattern: string): Lexeme[] {
  // A mark that is the whole pattern, such as "(" among others in a set, can only mean itself.
  if (/^[()|?!<>/]$/.test(pattern)) return [literal(pattern, 0)];
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < pattern.length) {
    const step = readAt(pattern, at);
    lexemes.push(...step.lexemes);
    at = step.next;
  }
  return lexemes;
}

function readAt(pattern: string, at: number): { lexemes: readonly Lexeme[]; next: number } {
  for (const [expression, read] of READERS) {
    expression.lastIndex = at;
    const found = expression.exec(pattern);
    if (found !== null) return { lexemes: read(found, at), next: at + found[0].length };
  }
  const mend =
    pattern[at] === '<' ? 'close the lemma with ">"' : `write \\${pattern[at]} for the character itself`;
  throw new PatternError(`"${pattern[at]}" cannot stand here, ${mend}`, at);
}

const isPostfix = (pattern: string, at: number): boolean => at > 0 && !/[\s(|!]/.test(pattern[at - 1] ?? ' ');

const literal = (character: string, at: number): Lexeme => ({
  kind: 'words',
  words: [foldWord(normalise(character))],
  at,
});

function gap(most: number, at: number): Lexeme {
  if (most < 1 || most > LONGEST_GAP) {
    throw new PatternError(`a gap of ${most} tokens, where 1 to ${LONGEST_GAP} can be had`, at);
  }
  return { kind: 'gap', most, at };
}

function lemma(word: string, at: number): Lexeme {
  if (!/^[\p{L}'’]+$/u.test(word)) {
    const [first, ...rest] = word.trim().split(/[\s-]+/);
    const mend = rest.length > 0 ? `, write <${first}> ${rest.join(' ')}` : '';
    throw new PatternError(`a lemma is one word and "<${word}>" is not${mend}`, at);
  }
  return { kind: 'lemma', word: foldWord(normalise(word)), at };
}

const name = (found: RegExpExecArray, at: number): Lexeme => ({
  kind: 'name',
  name: found[1] as string,
  types: found[2]?.split('|') ?? [],
  at,
});

/** A stretch without spaces: tokens as a text would have them, and wildcards where it has stars. */
function chunk(text: string, at: number): Lexeme[] {
  // Most of what stands in a codebook: a word that is its own key.
  if (/^[a-z]+$/.test(text)) return [{ kind: 'words', words: [text], at }];
  if (!text.includes('*')) {
    const words = phraseKeys(tokenise(text)).keys;
    return words.length === 0 ? [] : [{ kind: 'words', words, at }];
  }
  const parts = text.split(/(?<=[\p{L}\p{N}*])[-\u2010-\u2015](?=[\p{L}\p{N}*])/u);
  let offset = at;
  return parts.flatMap((part): Lexeme[] => {
    const start = offset;
    offset += part.length + 1;
    if (!part.includes('*')) return chunk(part, start);
    if (/^\*+$/.test(part)) throw new PatternError('a star alone, write _ for any one token', start);
    const pieces = part.split(/\*+/).map((piece) => foldWord(normalise(piece)));
    if (pieces.some((piece) => /[^\p{L}\p{N}'_]/u.test(piece))) {
      throw new PatternError(
        `"${part}" is more than one token, put a space before what the star is no part of`,
        start,
      );
    }
    return [{ kind: 'wildcard', pieces, at: start }];
  });
}
