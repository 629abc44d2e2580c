import { DATE_MARK } from '../dates/date-forms.ts';

/** A form in which pages say who wrote a comment, and when. */
export interface AttributionForm {
  readonly id: string;
  /** Whole row, dates masked and buttons cut off; groups `author`, `to` and `number` where the form has them. */
  readonly pattern: RegExp;
  /** What stands in every row that the pattern fits. */
  readonly needs: RegExp;
  /** On which side of its comment such a row stands; `either` is decided once a page. */
  readonly side: 'before' | 'after' | 'either';
  /** How much one such row says, from 1 (could be anything) to 3 (hardly ever anything else). */
  readonly weight: number;
  readonly reason: string;
}

/** Verbs of saying, and of writing, behind a name. */
export const SAYS =
  '(?:says?|said|wrote|writes|commented|replied|responds?|responded|adds?|added|asks|asked|posted|opined|sagt|sagte|schrieb|schreibt|meint|meinte|kommentierte|antwortete|dit|a dit|écrit|a écrit|dijo|dice|escribió|comenta|comentó|disse|diz|escreveu|ha detto|scrive|ha scritto|zegt|zei|schreef|skrev|skriver|säger|sade|sier|siger|mówi|pisze|napisał(?:a|\\(a\\))?|пишет|(?:на)?писал(?:а|\\(а\\))?|сказал(?:[аи]|\\(а\\))?|говорит|комментирует|пише|каже|dedi(?: ki)?|diyor ki|yazdı|demiş ki|berkata|menulis|mengatakan|říká|napsal(?:a|\\(a\\))?|szerint|írta|kirjoitti|sanoo|spune(?:a)?|sagde|είπε|hat gesagt|escrigué|va dir|λέει|يقول|تقول|قال|كتب|אומר|אומרת|כתב|כתבה|より|さんのコメント)';

/** "Comment number 12. ", "#12 " */
const NUMBERED_COMMENT = '(?:comment )?(?:(?:number|no\\.?|nr\\.?|#)? ?(?<number>\\d{1,5}) ?[-–:.]? ?)?';

const ANYTHING = /^/u;
const A_DATE = new RegExp(DATE_MARK, 'u');

/** What stands in every row of authorship without a date, whatever buttons follow it. */
export const SIGNED_UNDATED = new RegExp(
  ` ${SAYS}|repl|[▶→➜➤▸]|, ?\\p{Lu}{2}|(?:by|from|von|name|author|user|autor)\\b`,
  'iu',
);

/** `<name>`, `<date>`, `<says>` and `<sep>` are filled in; the rest is a regular expression. */
function form(
  id: string,
  side: AttributionForm['side'],
  weight: number,
  template: string,
  reason: string,
  needs = template.includes('<date>') ? A_DATE : ANYTHING,
  flags = 'iu',
): AttributionForm {
  const source = template
    .replaceAll('<name>', `(?<author>[^${DATE_MARK}|]{1,60}?)`)
    .replaceAll('<to>', `(?<to>[^${DATE_MARK}|]{1,40}?)`)
    .replaceAll('<date>', `${DATE_MARK}(?:,? ?(?:[-–|]|at|on)? ?${DATE_MARK})?`)
    .replaceAll('<says>', SAYS)
    .replaceAll(
      '<sep>',
      '(?: ?[-–—|/·•●,:：@~*»] ?| (?:on|at|am|le|el|um|il|op|den|d\\.|em|dia|dnia|vom|in data) | ?[([] ?| )',
    )
    .replaceAll('<end>', '[)\\]:.,…# ]*');
  return { id, side, weight, reason, needs, pattern: new RegExp(`^${source}$`, flags) };
}

/** Tried in order: the fuller form stands first. */
export const ATTRIBUTION_FORMS: readonly AttributionForm[] = [
  form(
    'posted-by-date',
    'either',
    3,
    `${NUMBERED_COMMENT}(?:re: .{0,60} )?(?:posted|submitted|written|left|comment(?:ed)?|reply|geschrieben|verfasst|kommentar|kommentiert|publié|rédigé|écrit|posté|scritto|inviato|publicado|escrito|postado|enviado|comentado|geplaatst|skrivet|postat|dodane|wysłane|post|beitrag|mensaje|messaggio|mensagem|bericht) ?(?:by|from|von|par|da|por|av|af|door|przez) ?:? ?<name><sep>{1,2}<date>(?: \\(.{0,30}\\))?<end>`,
    'Movable Type, TypePad, WordPress themes: "Posted by: NAME | DATE", "Comment by NAME at DATE".',
  ),
  form(
    'posted-date-by',
    'either',
    3,
    '(?:#?(?<number>\\d{1,6})[.:]? )?(?:posted|submitted|written|commented|published|geschrieben) ?:? ?(?:on |at |am )?<date>,? ?(?:by|von|par):? ?<name><end>',
    '"Posted on DATE by NAME".',
  ),
  form(
    'posted-by-glued',
    'either',
    2,
    '(?:posted|submitted|comment) by:? ?<name> ?<date><end>',
    'Papers print the time right behind the name.',
  ),
  form(
    'date-name-says',
    'before',
    3,
    '(?:(?<number>\\d{1,5})\\. ?)?(?:on |at |am |le )?<date>,? ?<name>,? <says> ?<end>',
    'BBC and others: "At TIME on DATE, NAME wrote:", with or without the number of the comment.',
  ),
  form('name-date-says', 'before', 3, '<name>,?<sep>{1,2}<date>,? <says> ?<end>', '"NAME on DATE said:".'),
  form(
    'name-says-date',
    'before',
    3,
    '<name>:? <says>(?: this| the following)?:? ?(?:on |at |am |le |\\()?<date><end>',
    'WordPress themes print the date behind "says".',
  ),
  form(
    'name-says',
    'before',
    2,
    '(?!(?:well|enough|that|nuff|sad to|strange to) said)(?:user )?<name>:? <says>(?: in reply to .{1,40}| to .{1,30})? ?[:…]?\\.{0,3}',
    'WordPress "NAME says:", Blogger "NAME said..."; but "Well said." is a comment.',
    new RegExp(` ${SAYS}(?:[ :….]|$)`, 'iu'),
  ),
  form(
    'name-to-name-date',
    'before',
    3,
    '<name> (?:[▶→>➜➤▸⮕↪]|replied to|in reply to|replying to|@) ?<to><sep>{1,2}<date><end>',
    'Disqus and wpDiscuz print whom a reply answers.',
  ),
  form(
    'name-glued-says',
    'before',
    2,
    '<name>(?<=[\\p{L}\\d._])(?:says|sagt|dit|dice|zegt|disse|säger|diz) ?:',
    'A copy from a browser loses the space before "says:".',
    /(?:says|sagt|dit|dice|zegt|disse|säger|diz) ?:$/iu,
  ),
  form(
    'name-replied-to',
    'before',
    3,
    '<name> (?:replied to|in reply to|replying to|▶|→|➜|➤|▸) ?<to>:?',
    'The same without a date.',
    /repl|[▶→➜➤▸]/iu,
  ),
  form(
    'by-name-score',
    'before',
    3,
    'by <name>(?: ?\\( ?\\d{1,9} ?\\))?(?: \\(score.{0,30}\\))? (?:on|at) <date>.{0,40}',
    'Slashdot: "by NAME (number) on DATE".',
  ),
  form(
    'by-name-date',
    'either',
    2,
    '(?:(?:image|photo|picture|avatar) of .{1,40} |no .{0,20}(?:image|photo|picture|avatar).{0,12} )?(?:by|von|par|por|af|av|door):? <name><sep>{1,2}<date><end>',
    '"by NAME on DATE", with or without the words of a picture before it.',
  ),
  form(
    'date-by-name',
    'either',
    2,
    '(?:on |at |am |le |el |il |em |op )?<date>,?<sep>(?:posted |written |submitted |left )?(?:by|von|par|por|da|door|av|af|przez) <name><end>',
    '"DATE by NAME", "Le DATE par NAME".',
  ),
  form(
    'name-handle',
    'before',
    3,
    '(?:\\d{1,3}(?:s|m|h|d|w|mo|y) ?)?<name> @[\\w.-]{1,40}@[\\w-]{1,30}(?:\\.[\\w-]{1,30}){1,3}(?: ?[·•]? ?<date>)?',
    'Mastodon and its kin: "NAME @NAME@SITE", the age often glued before it.',
    /@\S+@/,
  ),
  form(
    'points-name-date',
    'before',
    3,
    '(?:\\[[-–+]\\] ?)?<name>(?: \\[[a-z, ]{1,12}\\])? \\(?[-–]?\\d[\\d,.k]* ?(?:points?|votes?|karma|pts)\\)?(?: \\(.{1,20}\\))?,? ?[·•|-]? ?<date>[* ]?(?:\\(.{0,40}\\))?',
    'Reddit and its kin print points between name and date.',
  ),
  form(
    'fold-name-date',
    'before',
    2,
    '(?:\\[[-–+]\\] ?)<name> (?:\\[.{1,12}\\] ?)?<date>.{0,20}',
    'The folding sign of Reddit and Hacker News.',
  ),
  form(
    'score-name-date',
    'before',
    2,
    '[+-]?\\d{1,5} (?:points? by )?<name> <date><end>',
    'Hacker News puts the points first.',
  ),
  form(
    'name-place-date',
    'either',
    2,
    '<name>, .{2,40}?,? (?:at |on )?<date><end>',
    'Newspapers: "NAME, Town, DATE".',
  ),
  form(
    'name-date',
    'either',
    2,
    '(?:name|author|user|from|autor)?:? ?<name><sep>{1,3}<date>(?: \\(.{0,20}\\)| [+-]\\d{1,4}| (?:id: ?|no\\.)\\S{4,20}| (?:description|comment \\d{1,4}))?<end>',
    '"NAME | DATE", "NAME (DATE)", "NAME • 3 years ago"; boards add a number, trackers "Comment 2".',
  ),
  form(
    'name-glued-date',
    'before',
    2,
    '<name><date><end>',
    'A dump that lost the space between name and time.',
  ),
  form('date-name', 'either', 1.5, '[([]?<date>[)\\]]?<sep>{1,2}<name><end>', '"DATE | NAME".'),
  form(
    'name-town-state',
    'either',
    1.5,
    '(?<author>[^\ue000|,]{1,40}[ ,][^\ue000|,]{2,30}, ?[A-Z]{2})',
    'Papers of the United States: "NAME Town, ST", the date on the next row.',
    /[A-Z]{2}$/,
    'u',
  ),
  form(
    'posted-by',
    'either',
    2,
    `${NUMBERED_COMMENT}(?:posted|submitted|comment(?:ed)?|kommentar|written|rédigé|écrit|publié|posté|scritto|inviato|publicado|escrito|postado|enviado|geplaatst|skrivet) (?:by|from|von|par|da|por|door|av) ?:? <name>:?`,
    '"Posted by NAME", the date elsewhere or nowhere.',
  ),
  form(
    'from-name',
    'either',
    1,
    '(?:from|name|author|user|autor|by|von):? <name>',
    '"From: NAME", "By NAME".',
  ),
];

/** Those that a row without a date may have. */
export const UNDATED_FORMS = ATTRIBUTION_FORMS.filter(({ needs }) => needs !== A_DATE);

/** "NAME:" right below the heading of the thread. */
export const COLON_NAME: AttributionForm = {
  id: 'colon-name',
  pattern: /^.{2,60}:$/u,
  needs: /:/u,
  side: 'before',
  weight: 2.5,
  reason: 'Hand-made pages print name and colon before what each reader says.',
};

/** "NAME 3h", "NAME · 2 d" */
export const NAME_AGE: AttributionForm = {
  id: 'name-age',
  pattern: /^.{2,40}\d.{1,5}$/u,
  needs: /\d/,
  side: 'before',
  weight: 2,
  reason: 'Networks print the age of a post in short behind the name.',
};

/** "Name: NAME" on top of an entry of which each part is labelled, the words too. */
export const LABELLED_ENTRY: AttributionForm = {
  id: 'labelled-entry',
  pattern: /^\p{L}{2,12} ?: ?.{1,60}$/u,
  needs: /:/u,
  side: 'before',
  weight: 2.5,
  reason: 'Guestbooks label name, town, date and message, in this order.',
};

/** The address below a name, "@NAME@SITE", as Mastodon and its kin print it. */
export const FEDIVERSE_HANDLE: AttributionForm = {
  id: 'fediverse-handle',
  pattern: /^@\S+@\S+$/u,
  needs: /@/,
  side: 'before',
  weight: 3,
  reason: 'Mastodon and its kin print name and address above each post.',
};
