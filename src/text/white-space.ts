/** Whether a UTF-16 unit is white space, as `\s` has it. */
export const isWhiteSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  (unit >= 0xa0 &&
    (unit === 0xa0 ||
      unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000 ||
      unit === 0xfeff));

/** The words of a stretch of a text, as white space parts them. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let within = false;
  for (let at = start; at < end; at += 1) {
    const space = isWhiteSpace(text.charCodeAt(at));
    if (!space && !within) words += 1;
    within = !space;
  }
  return words;
}
