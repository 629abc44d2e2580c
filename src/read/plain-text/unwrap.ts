/** A line of more than this share of the usual width may have been broken there. */
const FULL = 0.72;
/** So may a shorter one, where the next goes on in small letters. */
const HALF = 0.45;
/** Full lines are wider than nearly all. */
const WIDEST_AMONG = 0.95;
const FEWEST_LINES = 8;
/** Wider lines have not been broken at all. */
const WIDEST = 200;

const ENDS_SENTENCE = /[.!?:;…]["”’)\]]*$/u;
const IN_SMALL_LETTERS = /^["“(]?\p{Ll}/u;
/** Lines that stand for themselves: items of a list, numbers, fields. */
const OWN_LINE = /^(?:[•●○▪■*+–—#-]|\d{1,4}[.)]\s|\[)/u;
const HYPHENATED = /(\p{L}+)-$/u;

/**
 * Puts the lines of each paragraph together again where a text was set in letters of different widths, so that full
 * lines differ in length.
 */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  const widths = lines.map((line) => line.trim().length).filter((width) => width > 0);
  const full = widths.sort((a, b) => a - b)[Math.floor(widths.length * WIDEST_AMONG)] ?? 0;
  if (widths.length < FEWEST_LINES || full > WIDEST) return text;
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before !== undefined && goesOn(before, line, full))
      paragraphs.push(join(paragraphs.pop() as string, line.trim(), text));
    else paragraphs.push(line);
  });
  return paragraphs.join('\n');
}

/** Whether a line only goes on because the one before was full. */
function goesOn(before: string, line: string, full: number): boolean {
  const [above, below] = [before.trim(), line.trim()];
  if (above === '' || below === '' || OWN_LINE.test(below) || ENDS_SENTENCE.test(above)) return false;
  if (!OWN_LINE.test(above) && before.search(/\S/) !== line.search(/\S/)) return false;
  return above.length >= full * (IN_SMALL_LETTERS.test(below) ? HALF : FULL);
}

/** A hyphen at the end of a line stays where the text writes the word with one, or nowhere without. */
function join(before: string, line: string, text: string): string {
  const half = HYPHENATED.exec(before)?.[1];
  const rest = /^\p{Ll}+/u.exec(line)?.[0];
  if (half === undefined || rest === undefined) return `${before.trimEnd()} ${line}`;
  return (text.includes(half + rest) ? before.slice(0, -1) : before) + line;
}
