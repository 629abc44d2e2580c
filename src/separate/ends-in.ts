/** What may stand behind the sign that ends a sentence. */
const CLOSING = '"”’)';

/** Whether a text ends in one of `signs`, leaving quotation marks and brackets behind it out. */
export function endsIn(signs: string, text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSING.includes(text[at] as string)) at -= 1;
  return at >= 0 && signs.includes(text[at] as string);
}
