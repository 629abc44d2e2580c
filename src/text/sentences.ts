import type { Token } from './tokens.ts';

/** A stretch of tokens: indices into the token list, `from` included, `to` not. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt maj sgt capt sen rep gov pres st vs etc eg ie no approx jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp'.split(
    ' ',
  ),
);

const ENDS = new Set(['.', '!', '?', '…', '..', '...', '....', '?!', '。', '！', '？']);
const CLOSERS = new Set(['"', "'", ')', ']', '»', '”', '’']);

/**
 * Finds the sentences of a text. A sentence ends after `.`, `!`, `?` or an ellipsis (with the closing quotes
 * and brackets that follow), and at every line break that follows such an end or starts a paragraph.
 *
 * @returns ranges over `tokens` that follow one another and leave no token out
 */
export function findSentences(text: string, tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    if (i < from) continue;
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (next === undefined) break;
    if (startsParagraph(text, token, next)) {
      close(i + 1);
    } else if (ENDS.has(token.norm) && endsSentence(tokens, i)) {
      let to = i + 1;
      while (to < tokens.length && continuesEnd(tokens[to] as Token, tokens[to - 1] as Token)) to += 1;
      close(to);
    }
  }
  close(tokens.length);
  return sentences;
}

const startsParagraph = (text: string, token: Token, next: Token): boolean =>
  /\n[^\S\n]*\n/.test(text.slice(token.end, next.start));

const continuesEnd = (token: Token, before: Token): boolean =>
  ENDS.has(token.norm) || (CLOSERS.has(token.norm) && token.start === before.end);

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.norm !== '.' && !/^(…|\.\.+)$/.test(token.norm)) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const spaced = next !== undefined && next.start > token.end;
  if (token.norm === '.') {
    if (before !== undefined && ABBREVIATIONS.has(before.norm)) return false;
    // An initial, as in "John F. Kennedy", or a number printed before an item.
    if (before !== undefined && /^\p{Lu}$/u.test(before.form)) return false;
    return spaced || CLOSERS.has(next?.norm ?? '');
  }
  // An ellipsis is a pause unless a new sentence visibly begins.
  return next !== undefined && /^[\p{Lu}"“‘]/u.test(next.form);
}
