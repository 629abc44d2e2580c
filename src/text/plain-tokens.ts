/** The kind of token that a character of ASCII begins, where the character alone decides. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
const MARK = 3;
/** Not decided without the characters around it: `#`, `@`, an apostrophe, all that is not ASCII. */
export const OPEN = 4;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /[#@'`]/.test(character) ? OPEN : MARK;
});

/** The class of the character at a place; a space behind the end. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  return code < 128 ? (CLASSES[code] as number) : OPEN;
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
  if (first === MARK) return text.charCodeAt(at) === DOT && text.charCodeAt(end) === DOT ? -1 : end;
  while (end - at <= LONG && classAt(text, end) === first) end += 1;
  const after = classAt(text, end);
  if (after === OPEN || end - at > LONG) return -1;
  if (after !== MARK) return end;
  const mark = text.charCodeAt(end);
  // "U.S.", "example.com", "https://", "12.5": a stop before a space is only the sentence's, but for "U. S".
  const joins = mark === DOT || mark === COLON || (mark === COMMA && first === DIGIT);
  return joins && (end - at === 1 || classAt(text, end + 1) !== SPACE) ? -1 : end;
}
