import { remembering } from '../text/remembering.ts';
import {
  ATTRIBUTION_FORMS,
  type AttributionForm,
  NAME_AGE,
  SIGNED_UNDATED,
  UNDATED_FORMS,
} from './cues/attributions.ts';
import { isControlRow, nameAndAge, shortAge, withoutControls } from './cues/controls.ts';
import { type Cue, findCue, findTest, LONGEST_CUE_ROW } from './cues/cue.ts';
import { DIVIDERS } from './cues/dividers.ts';
import { ITEM_NOTES } from './cues/item-notes.ts';
import { FOOTERS, LEGAL_OPENINGS, SECTION_ENDS } from './cues/section-ends.ts';
import { holdsHours } from './dates/clock.ts';
import { DATE_MARK, type MaskedText, maskDates } from './dates/date-forms.ts';
import { isNameOfTwo } from './initials.ts';
import {
  isLabel,
  looksLikeName,
  looksLikePlace,
  nameBeforePlace,
  SECOND_NAME,
  signatureOf,
  UNVERIFIED,
} from './names.ts';
import { type Row, wordsIn } from './rows.ts';

/** Who a row says wrote a comment, and when. */
export interface Attribution {
  readonly form: AttributionForm;
  readonly author: string;
  readonly date: string | null;
  /** Name of the person answered, where the row tells it. */
  readonly to: string | null;
  readonly number: number | null;
}

/** All that the cue tables say of one row, before anything is decided about the page. */
export interface RowFacts {
  readonly row: Row;
  /** The row's text with its dates masked; empty where it is too long to be anything but prose. */
  readonly masked: MaskedText;
  readonly attribution: Attribution | null;
  /** The date, where the row holds a date and nothing else that matters. */
  readonly date: string | null;
  /** The date or age that stands among the buttons of a control row. */
  readonly stamp: string | null;
  readonly control: boolean;
  readonly note: Cue | null;
  readonly divider: Cue | null;
  /** The number of comments that a divider states. */
  readonly count: number | null;
  readonly end: Cue | null;
  readonly footer: Cue | null;
  readonly name: boolean;
  readonly place: boolean;
  /** The name before a place, where the row could be a reader's signature. */
  readonly signature: string | null;
  /** A line drawn across the page. */
  readonly rule: boolean;
  /** Running words: a sentence, or too long to be anything else. */
  readonly prose: boolean;
}

const FILLER =
  '(?:posted|published|submitted|written|added|commented|date|said|edited|le|il|el|am|on|at|vom|am|@|geschrieben|erstellt|verfasst(?: am)?|posté|publié|publicado|enviado|inviato|geplaatst|wysłany|добавлено|отправлено|(?:reply|antwort) #\\d{1,6}|[:,|·•«»–—-]|\\s)';
/** What a forum prints behind the date: "Posted: DATE Post subject: SUBJECT". */
const SUBJECT =
  ' {1,6}(?:post subject|subject|titel|betreff|sujet du message|sujet|título del mensaje|asunto|título da mensagem|assunto|oggetto|onderwerp|temat postu|temat|заголовок сообщения|тема|konu|ämne|emne) ?:.{0,120}';
const DATE_ROW = new RegExp(
  `^(?:#\\d{1,6} )?${FILLER}*[(\\[]?${DATE_MARK}(?:${FILLER}|${DATE_MARK})*[)\\].]?(?: @\\w{1,30}| #\\d{1,6}| \\(edited\\)| ?[·•] (?:web|mastodon|tusky|ivory|public)(?: for \\w{2,10})?){0,8}(?:${SUBJECT})?$`,
  'iu',
);
/** "2 years ago. 3 Likes" */
const DATE_AND_VOTES = new RegExp(`^${DATE_MARK}[.,·|•–— ]{1,3}\\d{1,6} (?:likes?|points?|votes?)$`, 'iu');
/** K2 prints a link before who and when, others the number of the comment. */
const LEADING_LINK =
  /^(?:comment link|link (?:zum|al|para o) (?:kommentar|commento|comentário)|lien du commentaire|enlace (?:al )?comentario|comment number \d{1,5}[.:]?) /iu;
const LEADING_IMAGES = /^(?:\[[^\]]{0,60}\]\s*){1,3}/;
const INNER_CONTROL =
  /\s?\[(?:view|source|link|reply|parent|edit|quote|permalink|hide|show)\]|\s?\|\s?(?:homepage|website|url|profile|e-?mail)(?=\s?\|)/giu;
/** "#12 NAME", "12 NAME", "+3#12 NAME" with its votes: the number of the comment, not part of the name. */
const NUMBERED_NAME =
  /^(?:(?:comment |reply |post )?(?:number )?|[+-]\d{1,4} ?(?=#))#?(\d{1,7})(?:[.:]? +| ?： ?)(?=\D)(.+)$/iu;
/** Drawn with one sign; a short row of underscores is a field of a form. */
const RULE = /^(?:[━─═–—=~*-]{3,}|_{60,}|(?:\* ){2,}\*)$/u;
/** Filing of an article, or its link to the comments: the row is a byline and no comment's. */
export const FILING =
  /\bcomments? ?\(\d|\d+ comments?\b|\bno comments\b|filed (?:under|in)|posted in\b|\bin categor|\bpermalink \| comments|post comment|\bupdated\b|last modified|listed under|reviewed by|\bviews\b/iu;
const NO_AUTHOR =
  /^(?:posted|published|updated|last|first|by|on|at|from|date|created|modified|added|submitted|written|re|reply|edited|joined|tracked|since|member|registered|inscription|inscrite?|mitglied|registriert|registrado|iscritto|registrato|geregistreerd|lid|version|release|episode|chapter|folge|kapitel|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|loc(?:ation)?|time|erstellt|verfasst|geschrieben|veröffentlicht|publié|posté|publicado|escrito|inviato|scritto|geplaatst|skrivet|photo|source|image|copyright|tags?|page|via|filed)\b[: ]?(?:$|on\b|by\b|at\b|updated|modified|published|edited|since|date|\W)/iu;

/** The picture's own words before the name: "Ann Marlow's avatar Ann Marlow". */
const PICTURED = /^(.{2,40}?)(?:['’]s?)? (?:avatar|photo|(?:profile )?picture) \1$/iu;

/** What a forum prints of the member behind the name: "Ann Marlow Moderator Posts: 523". */
const TRAILING_PANEL =
  /(?:\s(?:(?:senior|junior|new)(?: member)?|member|moderator|administrator|mitglied|membre|miembro|utente))?\s(?:posts|messages|beiträge|mensajes|messaggi|berichten) ?: ?[\d,.]{1,9}$/iu;

/** Whether a text ends in one of these characters, which is told sooner than by a pattern that looks all through it. */
const endsWithOne = (text: string, characters: string): boolean => characters.includes(text.slice(-1));

/** A row without its number, the picture before it, the buttons within it and the panel of the member. */
export function withoutSigns(text: string): string {
  const unlinked = LEADING_LINK.test(text) ? text.replace(LEADING_LINK, '') || text : text;
  const unpictured = unlinked.startsWith('[') ? unlinked.replace(LEADING_IMAGES, '') || unlinked : unlinked;
  const verified =
    unpictured.includes('(') || (endsWithOne(unpictured, 'ewEW') && /line(?: now)?$/i.test(unpictured))
      ? unpictured.replace(UNVERIFIED, '')
      : unpictured;
  const alone =
    endsWithOne(verified, '0123456789,.') && /: ?\d[\d,.]*$/.test(verified)
      ? verified.replace(TRAILING_PANEL, '')
      : verified;
  return alone.includes('[') || alone.includes('|') ? alone.replace(INNER_CONTROL, '') : alone;
}

/**
 * Reads what each row says about itself. All facts are made in one place, so that V8 knows them for one kind of object:
 * what is compiled for one kind is thrown away when another comes.
 */
export function readFacts(rows: readonly Row[]): RowFacts[] {
  return rows.map((row, at) => {
    const facts = { ...(isShort(row) ? factsOfShort(row.text) : factsOf(row.text, row.words, false)), row };
    if (facts.note?.id === 'note-initials' && isNameOfTwo(rows, at)) {
      facts.note = null;
      facts.name = true;
    }
    return facts;
  });
}

const isShort = (row: Row): boolean => row.end - row.contentStart <= LONGEST_CUE_ROW;

/** Short rows that are remembered: pages print many of them again and again, and sites on every page. */
const MOST_KNOWN = 8192;

const factsOfShort = remembering((text) => factsOf(text, wordsIn(text, 0, text.length), true), MOST_KNOWN);

/** Stands for the row until the row is known: what is added to an object later makes it another kind. */
const NO_ROW: Row = {
  index: -1,
  start: 0,
  end: 0,
  indent: 0,
  marker: null,
  contentStart: 0,
  text: '',
  words: 0,
  blanksBefore: 0,
};

/** @param short whether the text is all of a row, and no longer than a cue */
function factsOf(text: string, words: number, short: boolean): RowFacts {
  const plain = short ? withoutSigns(text) : '';
  const small = plain.toLowerCase();
  const maskedPlain = maskDates(plain, small);
  const { masked, dates } = maskedPlain;
  const judged = DATE_AND_VOTES.test(masked);
  const control = short && !judged && isControlRow(masked);
  const dividing = short && !control ? findTest(DIVIDERS, plain, small) : null;
  const divider = dividing === null ? null : dividing.cue;
  const count = dividing === null ? null : statedCount(dividing.groupsIn(plain, small));
  // "Leave a comment (12)" heads what others left.
  const end = short && !count ? findCue(SECTION_ENDS, plain, small) : null;
  const footer =
    end !== null ? null : short ? findCue(FOOTERS, plain, small) : findCue(LEGAL_OPENINGS, text.slice(0, 60));
  const noted = masked === DATE_MARK ? '' : text;
  const note = short ? findCue(ITEM_NOTES, noted, noted === plain ? small : noted.toLowerCase()) : null;
  const date = dates.length > 0 && (judged || DATE_ROW.test(masked)) ? dates.join(' ') : null;
  const known = divider !== null || control || end !== null || date !== null || note?.id === 'note-label';
  const attribution = known ? null : readAttribution(masked, dates);
  const place = short && looksLikePlace(plain);
  const labelled = known || footer !== null || note !== null || place;
  return {
    row: NO_ROW,
    masked: plain === text || text.length > LONGEST_CUE_ROW ? maskedPlain : maskDates(text),
    attribution,
    date,
    stamp: control ? (dates[0] ?? shortAge(masked)) : null,
    control,
    note,
    divider,
    count,
    end,
    footer,
    name: short && !labelled && attribution === null && looksLikeName(plain),
    place,
    signature: short && attribution === null && !known ? signatureOf(plain) : null,
    rule: RULE.test(text),
    prose: !short || (!labelled && attribution === null && looksLikeProse(plain, words)),
  };
}

function readAttribution(masked: string, dates: readonly string[]): Attribution | null {
  if (masked === '' || masked.length > 140 || holdsHours({ masked, dates })) return null;
  const found =
    (dates.length > 0 ? null : readAged(masked)) ?? readForms(masked, dates) ?? readBare(masked, dates);
  return found === null || FILING.test(masked) ? null : found;
}

const BY = /^(?:posted )?(?:by|von|par|por|di|door|от) /iu;

/** Reads a name with a short age behind it. */
function readAged(text: string): Attribution | null {
  const found = nameAndAge(text);
  if (found === null) return null;
  const author = cleanName(found.author.replace(BY, ''));
  return /\d$/.test(author) || !looksLikeName(author) || !isAuthor(author, NAME_AGE.weight)
    ? null
    : { form: NAME_AGE, author, to: null, number: null, date: found.age };
}

/** Forums go on with who changed a post. */
const LAST_EDITED = / (?:last )?edited by(?: .{0,60})?$/iu;

/** Reads a row of authorship without the buttons behind it. */
function readBare(masked: string, dates: readonly string[]): Attribution | null {
  if (dates.length === 0 && !SIGNED_UNDATED.test(masked)) return null;
  const bare = withoutControls(masked.replace(LAST_EDITED, ''));
  return bare === masked ? null : readForms(bare, dates);
}

function readForms(text: string, dates: readonly string[]): Attribution | null {
  for (const form of text.includes(DATE_MARK) ? ATTRIBUTION_FORMS : UNDATED_FORMS) {
    if (!form.needs.test(text)) continue;
    const groups = form.pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const counted = NUMBERED_NAME.exec(groups['author'] ?? '');
    const author = withInitial(cleanName(counted?.[2] ?? groups['author'] ?? ''), text);
    if (!isAuthor(author, form.weight)) continue;
    const digits = groups['number'] ?? counted?.[1];
    const number = digits === undefined ? null : Number(digits);
    return {
      form,
      author,
      to: groups['to']?.trim() ?? null,
      number,
      date: dates.length > 0 ? dates.join(' ') : null,
    };
  }
  return null;
}

/** The point behind a last initial, "Odile P.", which may have been taken for one between the name and what follows. */
const withInitial = (author: string, text: string): string =>
  /\s\p{Lu}$/u.test(author) && text.includes(`${author}.`) ? `${author}.` : author;

/** "NAME writes, Leeds, DATE" */
const TRAILING_SAYS =
  /(?<=..) (?:writes?|wrote|says|said|schreibt|schrieb|schreef|scrive|escribe|écrit|пишет),?$/iu;

function cleanName(author: string): string {
  const trimmed = author
    .replace(/^(?:[\s•·|@:：,–—\]-]|\[(?![^[\]]+\]$))+|[\s•·|:：,–—[-]+$/gu, '')
    .replace(/\s+(?:UTC|\(\s?\d+\s?\))$/u, '')
    .replace(TRAILING_SAYS, '')
    .replace(PICTURED, '$1');
  return nameBeforePlace(trimmed);
}

/** A row of authorship that says as much names whoever stands in it, "the old man and me" too. */
const CERTAIN = 3;
const LONGEST_PSEUDONYM = 4;

/** Whether what stands where a name does could be one, in a form of so much weight. */
export function isAuthor(printed: string, weight: number): boolean {
  const author = printed.replace(SECOND_NAME, '');
  if (
    author === '' ||
    /^#?\d+$| \d+ \d+$/.test(author) ||
    author.length > 48 ||
    NO_AUTHOR.test(author) ||
    isLabel(author) ||
    !/[\p{L}\p{N}]/u.test(author)
  )
    return false;
  const words = author.split(' ');
  if (
    words.length <= (weight >= CERTAIN ? LONGEST_PSEUDONYM : 2) ||
    looksLikeName(author.replace(/[!?.…]+$/u, ''))
  )
    return true;
  return words.length <= 6 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

function statedCount({ count: digits }: Readonly<Record<string, string | undefined>>): number | null {
  if (digits === undefined) return null;
  if (/^\d/.test(digits)) return Number(digits.replace(/\D/g, ''));
  return /^(?:no|keine?)$/iu.test(digits) ? 0 : 1;
}

const PANEL = new Set(['note-profile', 'note-profile-other-languages', 'note-rank', 'note-panel']);

/** What forums print of a member, set apart from the post. */
export const isPanel = ({ note }: RowFacts): boolean => note !== null && PANEL.has(note.id);

/** A row that is nothing but a list marker. */
export const isBare = (fact: RowFacts): boolean => fact.row.contentStart === fact.row.end;

const looksLikeProse = (text: string, words: number): boolean =>
  words >= 12 || (words >= 4 && /[.!?…。！？؟]["”’')\]]*$/u.test(text));
