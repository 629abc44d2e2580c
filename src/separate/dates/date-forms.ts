import { letterByLetter } from '../cues/small-letters.ts';
import { DateShape, KIND, WORDY } from './date-words.ts';

const MONTH = `[${KIND.MONTH}${KIND.AGO}]\\.?`;
const WEEKDAY = `${KIND.WEEKDAY}\\.?`;
const UNIT = `[${KIND.UNIT}${KIND.AN}${KIND.UNIT_AND_DISTANCE}]`;
const DISTANCE = `[${KIND.DISTANCE}${KIND.UNIT_AND_DISTANCE}]`;
const YEAR = '(?:(?:19|20)\\d{2})';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?:st|nd|rd|th|er|º|\\.)?';
const ZONE = '(?:utc|gmt|bst|cet|cest|uk time|[ecmp][sd]?t|ist|aest)\\b';

const TIME = `(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?\\s?m\\b\\.?|uhr\\b|hr?s?\\b\\.?)?|(?:0?\\d|1[0-2])\\s?[ap]\\.?m\\b\\.?(?!\\s\\d{1,2}\\.\\s?\\d)|\\d{1,2}\\s?h\\s?\\d{2}(?:\\s?${UNIT})?(?!${WORDY}))(?:\\s?\\(?${ZONE}\\)?)?`;
const CALENDAR = [
  `${MONTH}\\s?${DAY}(?:,?\\s${YEAR})?`,
  // "Reader 7 May 1, 2019": where a day and a year follow the month, the number before it is another's.
  // "5 out of 5" counts stars, and names no Portuguese October.
  `${DAY}[\\s-](?:of\\s|de\\s)?${MONTH}(?!\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2})(?!\\sof\\s\\d{1,2}(?!\\d))(?:,?[\\s-](?:de\\s)?(?:${YEAR}(?:\\sг\\.?)?|'?\\d{2}(?![\\d:])))?`,
  `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  '\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})(?!\\d)',
  // "03/14 at 08:29 AM": the year is left out.
  '\\d{1,2}/\\d{1,2}(?=,?\\s(?:at\\s|@\\s|-\\s)?\\d{1,2}:\\d{2})|\\d{1,2}\\.\\d{1,2}\\.(?=,?\\s\\d{1,2}[:.]\\d{2})',
  `${YEAR}[年년]\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일]`,
].join('|');
const RELATIVE = [
  `(?:(?:about|over|almost|nearly)\\s)?(?:\\d{1,3}|a|${KIND.AN}|one|two|three|four|five|six)\\s${UNIT}(?:,?\\s\\d{1,2}\\s${UNIT})?\\s${KIND.AGO}`,
  `\\d{1,3}\\s?(?:h|hr|hrs|d|w|wk|wks|mo|y|yr|yrs|m|min)\\s${KIND.AGO}`,
  `(?:vor|hace|il y a)\\s(?:\\d{1,3}|une?|einem|einer)\\s${UNIT}`,
  `\\d{1,3}\\s${UNIT}(?:,?\\s(?:und\\s)?\\d{1,2}\\s${UNIT})?\\sher`,
  `(?:\\d{1,3}\\s)?${DISTANCE}\\.?\\s(?:atrás|fa|geleden|sedan|siden|temu|назад|önce|sitten|(?:yang )?lalu)`,
  `(?:há|před|منذ|قبل)\\s(?:\\d{1,3}\\s)?${DISTANCE}`,
  '\\d{1,3}\\s?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月|ヶ月|个月|個月|年|초|분|시간|일|주|개월|년)\\s?(?:前|전)',
  'yesterday|today|just now|gestern|heute|hier|ayer|ieri|ontem|gisteren|vandaag|igår|wczoraj|dzisiaj|вчера|сегодня',
].join('|');
/** Between a day and an hour; "ore", "saat" and "godz." name the unit as well. */
const TO_HOUR = `(?:at|on|um|à|às|a las|alle|om|kl\\.?|klo|den|в|о|o|en|la|στις|v|lúc|pukul|الساعة|בשעה)(?:\\s${DISTANCE}\\.?)?`;
const JOIN = `(?:\\s?(?:,|-|–|—|\\||//?|@|·|•)\\s?|,?\\s?(?:${TO_HOUR}|${DISTANCE})\\s|\\s)`;

/** Boards of Japan, and those after them, glue the day of the week and the time to the date: "05/04/12(Fri)10:23:14". */
const WITH_WEEKDAY = `\\((?:${WEEKDAY}|[日月火水木金土])\\)\\s?${TIME}(?:\\.\\d{2})?`;

const DATE = `(?:${WEEKDAY},?\\s(?:the\\s)?)?(?:${CALENDAR})`;

/** A date as pages print it: a calendar date, a time or a distance in time, alone or two joined. */
const DATE_FORM = new RegExp(
  [
    `(?<!${WORDY})(?:${DATE}|${RELATIVE})(?:${JOIN}${TIME}|\\s?\\(${TIME}\\)|${WITH_WEEKDAY})?(?:\\s${YEAR})?(?!${WORDY})`,
    // So may a full date be, to the name before it.
    `(?<=${WORDY})(?:[12]\\d|3[01]|0?[1-9])\\.?\\s(?:de\\s)?${MONTH},?\\s(?:de\\s)?${YEAR}(?:${JOIN}${TIME})?(?!${WORDY})`,
    // A time may be glued to the name before it.
    `(?<!\\d[.:]?)${TIME}(?:${JOIN}(?:${DATE}|${RELATIVE}))?(?!%|${WORDY})`,
    `(?<!${WORDY})${WEEKDAY}(?:${JOIN}${TIME})`,
    // Forums date what is old by its month, in a line of its own.
    `^${MONTH}\\s${YEAR}$`,
  ].join('|'),
  'g',
);

/** Dates without a figure. */
const SPELT_OUT =
  /\sago|yesterday|today|just now|gestern|heute|hier|ayer|ieri|ontem|gisteren|vandaag|igår|wczoraj|dzisiaj|вчера|сегодня|\s(?:fa|atrás|geleden|sedan|siden|temu|назад)|vor\s|hace\s|il y a\s|منذ\s|قبل\s/;
/** What stands in every date with one: figures that are joined, a month, or a word of distance. */
const FIGURED =
  /\d[-:./h]\d|\d\s?h\s?\d|\d\s[^\s\d]+\s(?:19|20)\d\d|\d\s?[ap]\.?m|jan|jän|ene|gen|f[eé]b|f[eé]v|m[aä]r|maart|mrt|a[pv]r|abr|ma[yig]|mei|ju[nil]|giu|lug|aug|aoû|ago|sep|set|o[ckut]t|nov|d[eé]c|dez|dic|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|[年년]|\sher|atrás|\sfa|geleden|sedan|siden|temu|назад|önce|\slalu|sitten|há\s|před\s|منذ\s|قبل\s|[前전]|yesterday|today|just now|gestern|heute|hier|ayer|ieri|ontem|gisteren|vandaag|igår|wczoraj|dzisiaj|вчера|сегодня|vor\s|hace\s|il y a\s/;

/** Stands for a date in a masked text. */
export const DATE_MARK = '\ue000';

export interface MaskedText {
  /** The text with each date made one `DATE_MARK`. */
  readonly masked: string;
  /** The dates, as printed, in order. */
  readonly dates: readonly string[];
}

const NO_DATES: readonly string[] = [];

/**
 * Where a date with its year, or an age, is glued to the name before it: "MarlowMar 14, 2019", "Marlow14/03/2019",
 * "Marlow15 hours ago"; or a time to the number of the post behind it: "10:43am1".
 */
const GLUED =
  /(?<=[\p{Ll}\d_.])(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d)|(?<=\p{L}[\p{L}\d_]*)(?=[0-3]\d[/.][01]\d[/.](?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d))|(?<=\p{L}\)?)(?=\d{1,2} \p{L}{3,8}\.? (?:ago|temu|назад|тому|geleden|sedan|siden|fa|atrás)(?!\p{L}))|(?<=\d[ap]m)(?=\d{1,4}(?!\d))/gu;
/** What stands in every such date. */
const MAY_BE_GLUED = /[\p{L}\d][,/.] ?(?:19|20)\d\d|\p{L}(?:19|20)\d\d-|\p{L}\)?\d{1,2} \p{L}|\d[ap]m\d/u;

/**
 * Replaces the dates of a short text by marks, so that cues can speak of "a date" whatever its form.
 *
 * @param printedSmall the text in small letters, where it is at hand
 */
export function maskDates(printed: string, printedSmall?: string): MaskedText {
  const hasFigures = /\d/.test(printed);
  const text = hasFigures && MAY_BE_GLUED.test(printed) ? printed.replace(GLUED, ' ') : printed;
  const small = text === printed && printedSmall !== undefined ? printedSmall : text.toLowerCase();
  // Most texts hold no date, which much less than its form tells.
  if (!(hasFigures ? FIGURED : SPELT_OUT).test(small)) return { masked: text, dates: NO_DATES };
  const shape = new DateShape(letterByLetter(text, small));
  const dates: string[] = [];
  let masked = '';
  let from = 0;
  DATE_FORM.lastIndex = 0;
  for (let found = DATE_FORM.exec(shape.text); found !== null; found = DATE_FORM.exec(shape.text)) {
    const start = shape.placeOf(found.index);
    const end = shape.placeOf(DATE_FORM.lastIndex);
    dates.push(text.slice(start, end).trim());
    masked += text.slice(from, start) + DATE_MARK;
    from = end;
  }
  return { masked: masked + text.slice(from), dates };
}
