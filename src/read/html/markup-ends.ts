const GREATER = 0x3e;
const SLASH = 0x2f;

/** White space as HTML has it; a carriage return is only met where a character reference wrote it. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit <= 0x0d && unit >= 0x09 && unit !== 0x0b);

const isLetter = (unit: number): boolean => {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** A name with its letters A to Z made small, and no others. */
export const asciiLower = (name: string): string =>
  name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Whether a start tag or an end tag begins with the `<` at `at`. */
export function startsTag(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1);
  return isLetter(next === SLASH ? source.charCodeAt(at + 2) : next);
}

/** Where the next markup begins, from `from` on, or the end: a `<` before anything else is text. */
export function nextMarkup(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at + 1)) {
    if (startsTag(source, at)) return at;
    const next = source[at + 1];
    if (next === '!' || next === '?' || (next === '/' && at + 2 < source.length)) return at;
  }
  return source.length;
}

/** Where a comment that begins at `at` ends. */
export function commentEnd(source: string, at: number): number {
  const from = at + '<!--'.length;
  if (source.startsWith('>', from)) return from + 1;
  if (source.startsWith('->', from)) return from + 2;
  const close = /--!?>/g;
  close.lastIndex = from;
  return close.test(source) ? close.lastIndex : source.length;
}

/** Where a declaration, or what is read as a comment like it, ends. */
export function declarationEnd(source: string, at: number): number {
  const close = source.indexOf('>', at + 2);
  return close < 0 ? source.length : close + 1;
}

/** Where the text within an element that holds no others ends: at its own end tag. */
export function rawTextEnd(source: string, from: number, tagName: string): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const end = at + 2 + tagName.length;
    if (end >= source.length) break;
    const next = source.charCodeAt(end);
    if (
      (next === GREATER || next === SLASH || isSpace(next)) &&
      asciiLower(source.slice(at + 2, end)) === tagName
    )
      return at;
  }
  return source.length;
}

/** Where a script ends. One that was hidden in a comment may write scripts with their end tags. */
export function scriptEnd(source: string, from: number): number {
  const marks = /<!--|-->|<\/?script[\t\n\f />]/gi;
  marks.lastIndex = from;
  let hidden = false;
  let written = false;
  for (let found = marks.exec(source); found !== null; found = marks.exec(source)) {
    if (found[0] === '<!--') {
      // `<!-->` hides nothing.
      if (!hidden) marks.lastIndex = found.index + 2;
      hidden = true;
    } else if (found[0] === '-->') {
      hidden = false;
      written = false;
    } else if (found[0][1] !== '/') {
      written = hidden;
    } else if (written) {
      written = false;
    } else {
      return found.index;
    }
  }
  return source.length;
}
