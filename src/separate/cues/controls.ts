import { DATE_MARK } from '../dates/date-forms.ts';
import { CONTROL_WORDS } from './control-words.ts';
import { forSmallLetters, letterByLetter } from './small-letters.ts';

const WORDS = CONTROL_WORDS.join('|');

/** Units of a short age: hours, days, weeks, months and years, as networks shorten them. */
const UNITS = 'y|yr|mo|w|wk|d|h|hr|m|min|sem|sett|std|wo|tyg|godz|ч|дн|нед|мин|г|мес';

/** What stands between buttons. */
const SIGNS = '\\s|·•●,/()[\\]{}\\d›»«‹+\\-–—−▲▼△▽↑↓⇧⇩⬆⬇:.#*…>🔗👍👎❤♥⚑✓\ue000';
const SEPARATORS = new RegExp(`^[${SIGNS}]*$`, 'u');
/** How every bar of buttons begins, in small letters: its first are those of a button, or of an age. */
const OPENS_BAR = forSmallLetters(
  new RegExp(`^[${SIGNS}]*(?![${SIGNS}])(?:${WORDS}|(?<=\\d\\s?)(?:${UNITS}))`, 'iu'),
);

const CONTROL = forSmallLetters(new RegExp(`(?<!\\p{L})(?:${WORDS})`, 'giu'));
/** Buttons that run together: "ReplyShare", "replyreport". */
const GLUED =
  /(?<=\p{Ll})(?=[\p{Lu}\d])|(?<=eply|ike|elete|dit|eport|hare|ermalink|lag|uote)(?=(?:reply|like|delete|edit|report|share|flag|quote))/gu;

/** Buttons that a copy from a browser runs together: "permalinkembedsavereport". */
const ALL_GLUED = forSmallLetters(new RegExp(`^(?:(?:${WORDS})[\\s\\d]*){3,12}$`, 'iu'));

/** Whether a row (its dates masked) holds nothing but buttons, counts and separators, and at least one button. */
export function isControlRow(masked: string): boolean {
  if (masked.length > 160) return false;
  const small = masked.toLowerCase();
  return OPENS_BAR.test(small) && (holdsOnlyControls(masked) || isButtonBar(masked) || ALL_GLUED.test(small));
}

function holdsOnlyControls(masked: string): boolean {
  const opened = masked.replace(GLUED, ' ').toLowerCase();
  const rest = opened.replace(CONTROL, '').replace(SHORT_AGE, '');
  return rest !== opened && SEPARATORS.test(rest) && !rest.startsWith(`${DATE_MARK} :`);
}

const ANSWER =
  /repl|quote|report|antwort|zitier|répon|respond|rispond|woord|reag|svar|odpow|cyt|ответ|відпов|odpov|yanıt|cevap|vastaa|返信|回[复覆]|답글|like/iu;

/** Whether one of the buttons in a row lets readers answer, or judge, what somebody wrote: articles have others. */
export const offersAnswer = (control: string): boolean => ANSWER.test(control);

/** Fewer buttons side by side may be a name and a link. */
const FEWEST_BUTTONS = 3;
const LONGEST_BUTTON = 24;

/** A bar that begins with a button known by its word, and holds more such than others: "Reply | Judge it! | Report". */
function isButtonBar(masked: string): boolean {
  const buttons = masked.split(/\s*[|·•]\s*/u).filter((button) => !SEPARATORS.test(button));
  if (buttons.length < FEWEST_BUTTONS || masked.includes(DATE_MARK)) return false;
  if (buttons.some(({ length }) => length > LONGEST_BUTTON)) return false;
  const known = buttons.filter(holdsOnlyControls).length;
  return known * 2 > buttons.length && holdsOnlyControls(buttons[0] as string);
}

const LAST_CONTROL = forSmallLetters(
  new RegExp(
    `[\\s|·•,/(\\[#-]+(?:${WORDS}|#?\\d{1,9}|\\d+ (?:favorites?|likes?|points?))?[\\s|·•)(\\][›»#–−-]*$`,
    'iu',
  ),
);

/** "3y", "2 d": how Facebook and its kin print the age of a comment among its buttons. */
const SHORT_AGE = new RegExp(`(?<![\\p{L}\\d])\\d{1,3}\\s?(?:${UNITS})s?(?![\\p{L}\\d])`, 'giu');
/** The same behind a name. */
const NAME_AND_AGE = new RegExp(`^(.{2,40}?)(?: ?[·•|,–-] ?| )(\\d{1,3}\\s?(?:${UNITS})s?)\\.?$`, 'iu');

/** The name and the age in "NAME 3h", "NAME · 2 d". */
export function nameAndAge(text: string): { readonly author: string; readonly age: string } | null {
  const [, author, age] = (/\d/.test(text) && NAME_AND_AGE.exec(text)) || [];
  return author === undefined || age === undefined ? null : { author, age };
}

/** The age of a comment that stands among its buttons, as printed. */
export const shortAge = (text: string): string | null => text.match(SHORT_AGE)?.[0] ?? null;

/** A row of authorship without the buttons that are printed behind it: `NAME | 3 May | Permalink` loses the last. */
export function withoutControls(masked: string): string {
  let small = letterByLetter(masked);
  for (let turn = 0; turn < 8; turn += 1) {
    const cut = LAST_CONTROL.exec(small);
    if (cut === null || cut.index === 0 || cut[0] === '') break;
    small = small.slice(0, cut.index);
  }
  return masked.slice(0, small.length);
}
