/** Month names and their usual shortenings in the languages whose comment pages were met most. */
const MONTHS: readonly string[] = [
  'jan(?:uary|uar|vier|uari)?|ene(?:ro)?|gen(?:naio)?|janeiro|jänner',
  'feb(?:ruary|ruar|braio|rero|ruari)?|fév(?:rier)?|fev(?:ereiro)?',
  'mar(?:ch|s|zo|ço|t)?|märz|maart|mrt',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?',
  'may|mai|mayo|mag(?:gio)?|maio|mei',
  'jun[ei]?|juin|giu(?:gno)?|junio|junho',
  'jul[yi]?|juil(?:let)?|lug(?:lio)?|julio|julho',
  'aug(?:ust|ustus)?|août|ago(?:sto)?',
  'sept?(?:ember|embre|tembre|iembre|tiembre)?|set(?:tembre|embro)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?',
  'nov(?:ember|embre|iembre|embro)?',
  'dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:embre|iembre)?',
];

const MONTH = `(?:${MONTHS.join('|')})\\b\\.?`;
/** A row that begins so holds a date, and not the item 14 of a list. */
export const MONTH_FIRST = new RegExp(`^${MONTH}`, 'iu');

const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\b\\.?';
const YEAR = '(?:(?:19|20)\\d{2})';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?:st|nd|rd|th|er|º|\\.)?';
const UNIT =
  '(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|wk|month|mo|year|yr|sekunde|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|an|hora|día|semana|mes|año)(?:e?n|es?|s)?';
/** Units of time in the languages that put the word for "ago" behind them. */
const DISTANCE =
  'segundos?|minutos?|horas?|dias?|semanas?|meses|mês|anos?|second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|secon?den?|minuten|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren|minuter|timmar|dagar|veckor|månader|år|минут\\p{L}*|час\\p{L}*|д(?:ень|ня|ней)|недел\\p{L}*|месяц\\p{L}*|год\\p{L}*|лет';
const ZONE = '(?:utc|gmt|bst|cet|cest|uk time|[ecmp][sd]?t|ist|aest)\\b';

const TIME = `(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?\\s?m\\b\\.?|uhr\\b|h\\b)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?|\\d{1,2}h\\d{2}\\b)(?:\\s?\\(?${ZONE}\\)?)?`;
const CALENDAR = [
  `${MONTH}\\s?${DAY}(?:,?\\s${YEAR})?`,
  // "Reader 7 May 1, 2019": where a day and a year follow the month, the number before it is another's.
  // "5 out of 5" counts stars, and names no Portuguese October.
  `${DAY}[\\s-](?:of\\s|de\\s)?${MONTH}(?!\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2})(?!\\sof\\s\\d{1,2}(?!\\d))(?:,?[\\s-](?:de\\s)?(?:${YEAR}|'?\\d{2}(?![\\d:])))?`,
  `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  '\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})(?!\\d)',
].join('|');
const RELATIVE = [
  `(?:(?:about|over|almost|nearly)\\s)?(?:\\d{1,3}|an?|one|two|three|four|five|six)\\s${UNIT}(?:,?\\s\\d{1,2}\\s${UNIT})?\\sago`,
  '\\d{1,3}\\s?(?:h|hr|hrs|d|w|wk|wks|mo|y|yr|yrs|m|min)\\sago',
  `(?:vor|hace|il y a)\\s(?:\\d{1,3}|une?|einem|einer)\\s${UNIT}`,
  `\\d{1,3}\\s${UNIT}(?:,?\\s(?:und\\s)?\\d{1,2}\\s${UNIT})?\\sher`,
  `\\d{1,3}\\s(?:${DISTANCE})\\s(?:atrás|fa|geleden|sedan|siden|temu|назад)`,
  'yesterday|today|just now|gestern|heute|hier|ayer',
].join('|');
const JOIN = '(?:\\s?(?:,|-|–|—|\\||/|@|·|•)\\s?|\\s?(?:at|on|um|à|a las|om|kl\\.?|den)\\s|\\s)';

const DATE = `(?:${WEEKDAY},?\\s(?:the\\s)?)?(?:${CALENDAR})`;

/** A date as pages print it: a calendar date, a time or a distance in time, alone or two joined. */
const DATE_FORM = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:${DATE}|${RELATIVE})(?:${JOIN}${TIME})?(?:\\s${YEAR})?(?![\\p{L}\\d])`,
    // So may a full date be, to the name before it.
    `(?<=[\\p{L}\\d])(?:[12]\\d|3[01]|0?[1-9])\\s${MONTH}\\s${YEAR}(?:${JOIN}${TIME})?(?![\\p{L}\\d])`,
    // A time may be glued to the name before it.
    `(?<!\\d[.:]?)${TIME}(?:${JOIN}(?:${DATE}|${RELATIVE}))?(?![\\p{L}\\d%])`,
    `(?<![\\p{L}\\d])${WEEKDAY}(?:${JOIN}${TIME})`,
  ].join('|'),
  'giu',
);

/** Dates without a figure. */
const SPELT_OUT = /\sago|yesterday|today|just now|gestern|heute|hier|ayer|vor\s|hace\s|il y a\s/iu;
/** What stands in every date with one: figures that are joined, a month, or a word of distance. */
const FIGURED =
  /\d[-:./h]\d|\d\s?[ap]\.?m|jan|jän|ene|gen|f[eé]b|f[eé]v|m[aä]r|maart|mrt|a[pv]r|abr|ma[yig]|mei|ju[nil]|giu|lug|aug|aoû|ago|sep|set|o[ckut]t|nov|d[eé]c|dez|dic|\sher|atrás|\sfa|geleden|sedan|siden|temu|назад|yesterday|today|just now|gestern|heute|hier|ayer|vor\s|hace\s|il y a\s/iu;

/** Whether a text may hold a date, told by much less than its form. */
const mayHoldDate = (text: string): boolean => (/\d/.test(text) ? FIGURED : SPELT_OUT).test(text);

/** Stands for a date in a masked text. */
export const DATE_MARK = '\ue000';

export interface MaskedText {
  /** The text with each date made one `DATE_MARK`. */
  readonly masked: string;
  /** The dates, as printed, in order. */
  readonly dates: readonly string[];
}

const NO_DATES: readonly string[] = [];

/** Replaces the dates of a short text by marks, so that cues can speak of "a date" whatever its form. */
export function maskDates(text: string): MaskedText {
  if (!mayHoldDate(text)) return { masked: text, dates: NO_DATES };
  const dates: string[] = [];
  const masked = text.replace(DATE_FORM, (date) => {
    dates.push(date.trim());
    return DATE_MARK;
  });
  return { masked, dates };
}
