/** The kind of token that a character of ASCII begins, where the character alone decides. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
/** Not decided without the characters around it: `#`, `@`, nearly all that is not ASCII. */
export const OPEN = 4;
const APOSTROPHE = 5;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (/['`]/.test(character)) return APOSTROPHE;
  return /[#@]/.test(character) ? OPEN : MARK;
});

/** The class of the character at a place; a space behind the end. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  return code < 128 ? (CLASSES[code] as number) : classBeyondAscii(code);
}

/** The typographic apostrophes, quotation marks, dashes and the ellipsis stand in every other comment. */
function classBeyondAscii(code: number): number {
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  return code === 0x201c || code === 0x201d || code === 0x2013 || code === 0x2014 || code === 0x2026
    ? MARK
    : OPEN;
}

/** Runs of this length are left to the full rules, which cut them. */
const LONG = 40;

const [DOT, COLON, COMMA] = [...'.:,'].map((mark) => mark.charCodeAt(0));

/**
 * Where the token ends that begins at a place, if the characters around it leave no doubt: a run of letters or digits, or
 * a mark, with nothing beside it that could make more of it. Nearly all tokens are such.
 *
 * @param first the class of the character there
 * @returns -1 where the full rules must tell
 */
export function plainEnd(text: string, at: number, first: number): number {
  let end = at + 1;
  if (first === APOSTROPHE) return tailEnd(text, at);
  if (first === MARK) return text.charCodeAt(at) === DOT && text.charCodeAt(end) === DOT ? -1 : end;
  while (end - at <= LONG && classAt(text, end) === first) end += 1;
  const after = classAt(text, end);
  if (after === OPEN || end - at > LONG) return -1;
  if (after === APOSTROPHE) return first === LETTER ? negatedEnd(text, at, end) : end;
  if (after !== MARK) return end;
  const mark = text.charCodeAt(end);
  // "U.S.", "example.com", "https://", "12.5": a stop before a space is only the sentence's, but for "U. S".
  const joins = mark === DOT || mark === COLON || (mark === COMMA && first === DIGIT);
  return joins && (end - at === 1 || classAt(text, end + 1) !== SPACE) ? -1 : end;
}

const isLetter = (text: string, at: number, letter: string): boolean =>
  text[at] === letter || text[at]?.toLowerCase() === letter;

/** Where the token ends that a run of letters before an apostrophe begins: "do" of "don't", then "n't"; "it" of "it's". */
function negatedEnd(text: string, at: number, end: number): number {
  if (!isLetter(text, end - 1, 'n') || !isLetter(text, end + 1, 't')) return end;
  const behind = classAt(text, end + 2);
  if (behind === OPEN) return -1;
  if (behind === LETTER) return end;
  return end - at === 1 ? end + 2 : end - 1;
}

const TAILS = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Where the tail of a contraction ends, or else the apostrophe by itself. */
function tailEnd(text: string, at: number): number {
  let end = at + 1;
  while (end - at <= 3 && classAt(text, end) === LETTER) end += 1;
  if (classAt(text, end) === OPEN) return -1;
  return TAILS.has(text.slice(at + 1, end).toLowerCase()) ? end : at + 1;
}
