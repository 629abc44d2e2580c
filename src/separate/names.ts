/** Small words that stand inside a sentence or a title and hardly ever inside a name. */
const NOT_IN_NAMES = new Set(
  'the a an of to in on at by for with from and or but is are was were be been it its this that these those he she they we you i my your his her our their not no as if so than then who what when where why how will would can could should has have had do does did about after before over under into out up down more most just also all any some there here new says said der die das und ist nicht mit von für auf ein eine le la les des et est pas une un pour dans el los las que en y es no por con una'.split(
    ' ',
  ),
);

/** Words that may join the parts of a name: "Ned in Kanab", "Mita van B". */
const JOINERS = new Set(
  'of in from the van von de der den di da la le el al bin ibn y e and & du dos i från fra aus uit z из'.split(
    ' ',
  ),
);

/** First words of places of two words, so that "Dr. Tim Santa Ana, CA" keeps its name whole. */
const PLACE_OPENERS = new Set(
  'san santa st st. saint salt new los las fort ft ft. mount mt mt. port el la le des de north south east west upper lower lake grand great park cedar palm long santa spanish american pleasant rio costa cape baton eagle west saratoga south'.split(
    ' ',
  ),
);

/** What Drupal prints behind the name of a reader who has not logged in, and forums behind that of a member. */
export const UNVERIFIED =
  / ?\((?:not verified|nicht überprüft|non vérifié|no verificado|niet gecontroleerd|non verificato|não verificado|niezweryfikowany|ej verifierad|ikke (?:verifisert|efterprøvet)|не проверено|neověřeno|vahvistamaton)\)|(?<=^\S{1,30}(?: \S{1,30})?) (?:is )?(?:on|off)line(?: now)?$/iu;

/** The pseudonym, or the town, behind a name: "Ann Marlow (amarlow)". */
export const SECOND_NAME = /(?<=..) ?\([^\s()]{1,20}(?: [^\s()]{1,20}){0,2}\)$/u;

/** "João do Cais" */
const PORTUGUESE_OF = / do (?=\p{Lu}\p{Ll})/gu;

const LETTER = /\p{L}/u;
const ENDS_SENTENCE = /(?:[?;:,…。！？、]|[^.]\.{1,3})$/u;

/** Whether a short text could be the name, or the pseudonym, that somebody comments under. */
export function looksLikeName(text: string): boolean {
  if (text.length === 0 || text.length > 45) return false;
  const parts = (text.includes(' do ') ? text.replace(PORTUGUESE_OF, ' de ') : text).split(' ');
  if (parts.length > 7 || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (saysMore(text) && !/(?:^|[\s.])(?:\p{Lu}|Jr|Sr|Dr|Esq)\.$/u.test(text)) return false;
  const words = parts.filter((word) => LETTER.test(word));
  if (words.length === 0) return /^[\w.-]{3,}$/.test(text) && /\D/.test(text);
  if (words.length > 6) return false;
  if (words.length === 1) return !NOT_IN_NAMES.has(text.toLowerCase());
  const plain = words.filter((word) => NOT_IN_NAMES.has(word.toLowerCase()) && !JOINERS.has(word));
  if (plain.some((word) => word === word.toLowerCase()) || plain.length > 1) return false;
  const joined = words.filter((word) => JOINERS.has(word)).length;
  const capital = words.filter((word) => /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capital + joined === words.length
    ? joined < words.length
    : words.length <= 2 || capital >= words.length - 1;
}

/** "Posts: 3", "Answer #1", "80% of 4": a label with its figure. */
const LABELLED_FIGURE = /\p{L}\s?[:：]\s?#?\d|\s#\d+$|\d\s?%/u;

/** Whether a text names a figure or a place, and nobody. */
export const isLabel = (text: string): boolean => LABELLED_FIGURE.test(text) || FROM_PLACE.test(text);

/** Whether a text ends like a sentence, or holds what no name does. */
const saysMore = (text: string): boolean =>
  ENDS_SENTENCE.test(text) ||
  LABELLED_FIGURE.test(text) ||
  text.includes('!!') ||
  text.includes('\ue000') ||
  (text.includes(':') && /https?:/.test(text)) ||
  /^["“‘'(]?\d[\d,. ]*$|^\d{1,2}[:.]\d\d(?!\d)/u.test(text);

/** Share of the names that must be written like titles: a few pseudonyms are. */
const MOST_TITLED = 0.6;

/** Whether what stands where names would are titles: most have a first word with a capital and another without, as "Choir rehearsal" does. */
export function areTitles(authors: readonly (string | null)[]): boolean {
  const names = authors.filter((author) => author !== null);
  const titled = names.filter(isWrittenLikeTitle).length;
  return titled > 1 && titled >= names.length * MOST_TITLED;
}

/** A number belongs to the head of a comment. */
function isWrittenLikeTitle(name: string): boolean {
  const [first = '', ...others] = name.split(' ').filter((word) => LETTER.test(word));
  return (
    /^\p{Lu}/u.test(first) &&
    !/\d/u.test(name) &&
    others.some((word) => /^\p{Ll}{3}/u.test(word) && !JOINERS.has(word.toLowerCase()))
  );
}

/** Last words of places of two words: "Park City", "Cedar Hills". */
const PLACE_CLOSERS =
  /^(?:city|beach|park|lake|falls|springs|heights|grove|fork|hills|valley|junction|bay|island|creek|rock|orleans|york|jersey)$/iu;

/** "Cary, NC", "Kanab, Utah", "Mallorca, Spain", "Geelong, 00": a place and what it lies in. */
export function looksLikePlace(text: string): boolean {
  if (FROM_PLACE.test(text)) return true;
  if (!text.includes(',') || !PLACE.test(text)) return false;
  const words = text.slice(0, text.indexOf(',')).split(' ');
  if (words.length === 1 || !/, ?\p{Lu}{2}\.?$/u.test(text)) return true;
  return (
    words.length < 4 &&
    (PLACE_OPENERS.has((words[words.length - 2] as string).toLowerCase()) ||
      PLACE_CLOSERS.test(words[words.length - 1] as string))
  );
}

/** "from Leeds", "aus Köln": where somebody writes from, on a line of its own. */
const FROM_PLACE =
  /^(?:from|aus|uit|från|fra|из|desde|depuis) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?$/u;

const PLACE =
  /^\p{Lu}[\p{L}.'’-]{1,20}(?: [\p{L}.'’-]{1,20}){0,3}, ?(?:\p{Lu}{2,3}|\d{2}|\p{Lu}\p{L}{2,18}(?: \p{Lu}\p{L}{1,18}){0,2})\.?$/u;

/** Splits "NAME, Town, Country" and "NAME Town, ST" into the name and the rest. */
export function nameBeforePlace(text: string): string {
  const parts = text.split(', ');
  if (parts.length > 2 && parts.length < 5 && parts.slice(1).every((part) => /^[\p{L} .'’-]+,?$/u.test(part)))
    return parts[0] as string;
  const state = /^(.{2,45}?) ([\p{L}.'’-]+(?: [\p{L}.'’-]+)*),? (\p{Lu}{2})$/u.exec(text);
  if (state !== null) return beforeTown(text.slice(0, text.length - 3).replace(/,$/, ''));
  const comma = text.indexOf(', ');
  if (comma <= 0) return text.replace(/,$/, '');
  const rest = text.slice(comma + 2);
  return looksLikeName(rest.replace(/,$/, '').replaceAll(',', '')) && !/[!?]/.test(text)
    ? text.slice(0, comma)
    : text;
}

function beforeTown(text: string): string {
  const words = text.split(' ');
  const opener = words[words.length - 2];
  const town = words.length > 2 && opener !== undefined && PLACE_OPENERS.has(opener.toLowerCase()) ? 2 : 1;
  return words.length > town ? words.slice(0, words.length - town).join(' ') : text;
}

/** The name in "NAME, Town, Country", printed where a comment ends or begins and no date is given; else null. */
export function signatureOf(text: string): string | null {
  const name = text.length <= LONGEST_SIGNATURE && text.includes(',') ? SIGNATURE.exec(text)?.[1] : undefined;
  return name !== undefined && looksLikeName(name) ? name : null;
}

const LONGEST_SIGNATURE = 110;
const SIGNATURE = /^([\p{L}\d_][\p{L}\d_.'’ -]{1,40}), ?[\p{L}.'’ -]{2,30}(?: ?, ?[\p{L}.'’ -]{2,30})?,?$/u;
