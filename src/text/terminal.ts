import { turningItself } from './visible.ts';

// Characters that show nothing by themselves but steer: terminals, the direction of text, or what stands beside them.
const STEERING = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** More marks than this on one character are there to run over the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * A text on one line of a terminal. Texts come from the open web: nothing in them may steer the terminal or turn its
 * text round. White space becomes single spaces, and what could steer becomes `�`; joiners inside words and emoji stay.
 */
export const printable = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(STEERING, '\uFFFD').replace(STACKED_MARKS, '$1');

/** Line breaks of every kind; some terminals take one for the beginning of the same line. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What steers, but for the line breaks, tabs and isolates that stand in words of our own. */
const STEERING_LINES = /(?![\t\n\u2068\u2069]|\u200C|\u200D)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Words of our own and of others on several lines of a terminal, which they do not steer. */
export const printableLines = (text: string): string =>
  turningItself(text.replace(BREAKS, '\n').replace(STEERING_LINES, '\uFFFD')).replace(STACKED_MARKS, '$1');

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Keeps letters that are written from right to left from turning round what stands beside the text. */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/** One character as people see it, which may be a letter with its marks or an emoji of many parts. */
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as people see them. */
const graphemes = (text: string): string[] => Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);

/** Blocks whose characters take two cells of a terminal: East Asian Width `W` and `F` of Unicode's UAX #11. */
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4DC0-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F200}-\u{1F2FF}\u{17000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})/u;

const EMOJI = /^(?:\p{RI}|.\uFE0F)/u;

const SHOWS_NOTHING = /^(?:\p{M}|\u200C|\u200D|[\u2066-\u2069])+$/u;

/** How many cells of a terminal a printable text takes. */
export const cellWidth = (text: string): number =>
  graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);

/** The cells that the widest of some printable texts takes. */
export const widestOf = (texts: readonly string[]): number =>
  texts.reduce((width, text) => Math.max(width, cellWidth(text)), 0);

/** 0 for what shows nothing, 2 for wide letters and for emoji, 1 for all else. */
function graphemeWidth(grapheme: string): number {
  if (SHOWS_NOTHING.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}

/**
 * As much of a printable text as fits, whole characters only; an ellipsis stands where something was cut off.
 *
 * @param cells room for it
 * @param kept the side that stays
 */
export function fitted(text: string, cells: number, kept: 'start' | 'end'): string {
  if (cellWidth(text) <= cells) return text;
  const parts = graphemes(text);
  const from = kept === 'start' ? parts : parts.reverse();
  let room = cells - 1;
  const cut = from.findIndex((grapheme) => {
    room -= graphemeWidth(grapheme);
    return room < 0;
  });
  const fitting = from.slice(0, cut);
  return kept === 'start' ? `${fitting.join('')}…` : `…${fitting.reverse().join('')}`;
}
