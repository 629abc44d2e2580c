/** What no XML file, spreadsheet or terminal takes well: control characters, halves of characters, non-characters. */
// The ranges are looked for first: nearly every character is done with at that.
const UNFIT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF](?<![\t\n\r])/gu;

/** What an isolate may hold so that it ends where it seems to: no line break, and nothing that turns again. */
const WITHIN = '[^\\n\\r\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*';

/** What turns the direction of writing beyond its own words: embeddings, overrides, and isolates without their end. */
const TURNS_OTHERS = new RegExp(
  `[\\u202A-\\u202E]|[\\u2066-\\u2068](?!${WITHIN}\\u2069)|\\u2069(?<![\\u2066-\\u2068]${WITHIN}\\u2069)`,
  'g',
);

/** A text that turns no direction of writing but that of its own words: what would becomes `�`, one for one. */
export const turningItself = (text: string): string => text.replace(TURNS_OTHERS, '\uFFFD');

/**
 * Makes characters visible that cannot be shown, one for one, so that offsets still hold: NUL and its like become
 * their pictures (`␀`), the controls from U+0080, halves of characters, U+FFFE and U+FFFF, and what turns the direction
 * of other words become `�`. TAB, LF and CR stay, and so do isolates around words that are written the other way.
 */
export const visible = (text: string): string =>
  turningItself(text).replace(UNFIT, (character) => {
    const unit = character.charCodeAt(0);
    if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
    return unit === 0x7f ? '\u2421' : '\uFFFD';
  });

/** Characters that turn the direction of whatever follows them. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The same, and without anything that turns the direction of writing: each such character becomes `�`, one for one. */
export const plainlyVisible = (text: string): string => visible(text).replace(TURNS, '\uFFFD');
