/** What no XML file, spreadsheet or terminal takes well: control characters, halves of characters, non-characters. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * Makes characters visible that cannot be shown, one for one, so that offsets still hold: NUL and its like become
 * their pictures (`␀`), the controls from U+0080, halves of characters, U+FFFE and U+FFFF become `�`. TAB, LF and CR
 * stay.
 */
export const visible = (text: string): string =>
  text.replace(UNFIT, (character) => {
    const unit = character.charCodeAt(0);
    if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
    return unit === 0x7f ? '\u2421' : '\uFFFD';
  });

/** Characters that turn the direction of whatever follows them. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The same, and without anything that turns the direction of writing: each such character becomes `�`, one for one. */
export const plainlyVisible = (text: string): string => visible(text).replace(TURNS, '\uFFFD');
