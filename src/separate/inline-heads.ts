import { SAYS as VERBS } from './cues/attributions.ts';
import { findCue } from './cues/cue.ts';
import { DIVIDERS } from './cues/dividers.ts';
import { readFacts } from './facts.ts';
import { looksLikeName } from './names.ts';
import { cutRow, type Row } from './rows.ts';

/** Buttons that a dump printed on the same line as the words behind them: `Reply | 0 | Edit | Delete I agree.` */
const BUTTONS =
  /^(?:(?:reply|edit|delete|report|quote|like|share|link|permalink|flag|\d{1,6})\s?[|·•]\s?){2,8}(?:reply|edit|delete|report|quote|like|share|link|permalink|flag)\s(?=\S)/iu;
/** A row of authorship that ends in "says:" and goes on with the words. */
const SAYS = /^[^\s.!?:][^.!?:\n]{0,40}? (?:says|said|wrote|writes|sagt|schrieb|dijo|a dit):\s(?=\S)/u;

/** The label before the words of an entry, in a guestbook that labels the name too. */
const LABEL =
  /^(?:message|comments?|text|your message|nachricht|kommentar|beitrag|eintrag|commentaire|mensaje|comentario|mensagem|comentário|messaggio|commento|bericht|reactie|wiadomość|komentarz|сообщение|комментарий|meddelande) ?:\s(?=\S)/iu;
const NAME_LABEL =
  /^(?:name|author|from|autor|von|nom|auteur|pseudo|nombre|nome|naam|imię|nick|имя|автор|namn) ?: ?\S/iu;
/** Rows between the two. */
const LABELS = 4;

/** "NAME: words", "3. NAME schrieb: words" */
const NAMED = new RegExp(
  `^(?:#\\d{1,5} |(?:by|von|par|por|di|door|от|przez) )?([^:!?\\n]{2,45}?)((?:,? ${VERBS})? ?:)\\s+(?=\\S)`,
  'iu',
);
/** Rows between a heading and the first comment below it. */
const MENU = 4;
/** Fewer rows may begin so by chance. */
const FEWEST = 3;
/** Paragraphs of one comment, on the whole. */
const MOST_PARAGRAPHS = 3;
/** Words of a row that is a paragraph. */
const PARAGRAPH = 8;

/**
 * The rows below a heading of comments that begin with a name and a colon, and where the words begin behind it; none
 * where the first words below the heading have no name, or other rows say who wrote.
 */
function namedRows(rows: readonly Row[]): ReadonlyMap<Row, RegExpExecArray> {
  const found = new Map<Row, RegExpExecArray>();
  for (const row of rows) {
    const head = row.text.includes(':') && row.words > 1 ? NAMED.exec(row.text) : null;
    if (head === null || !looksLikeName(head[1] as string)) continue;
    if (/\p{L}/u.test(row.text.slice(head[0].length))) found.set(row, head);
  }
  if (found.size < FEWEST) return NONE;
  const heads = [...found.keys()];
  const first = heads.find((row) => isAnnounced(rows, row));
  if (first === undefined) return NONE;
  for (const row of heads) if (row.index < first.index) found.delete(row);
  return areHeads(rows.slice(first.index, (heads.at(-1) as Row).index + 1), found) ? found : NONE;
}

const NONE: ReadonlyMap<Row, RegExpExecArray> = new Map();

/** Whether a heading of comments stands right above a row, and no words between them. */
function isAnnounced(rows: readonly Row[], { index }: Row): boolean {
  const above = rows.slice(Math.max(0, index - MENU), index).reverse();
  const heading = above.findIndex(({ text }) => findCue(DIVIDERS, text) !== null);
  return heading >= 0 && above.slice(0, heading).every(({ words }) => words < PARAGRAPH);
}

/** Whether the rows from the first name to the last are such names and their words, and nobody else is named. */
function areHeads(rows: readonly Row[], found: ReadonlyMap<Row, RegExpExecArray>): boolean {
  const names = new Set(Array.from(found.values(), (head) => head[1]));
  const others = rows.filter((row) => !found.has(row));
  return (
    found.size >= FEWEST &&
    names.size * 2 > found.size &&
    others.filter(({ words }) => words >= PARAGRAPH).length <= (MOST_PARAGRAPHS - 1) * found.size &&
    readFacts(others).every(({ attribution }) => attribution === null)
  );
}

/** Cuts rows in two where a head and the words of a comment share a line. */
export function splitInlineHeads(text: string, rows: readonly Row[]): Row[] {
  const said = rows.filter((row) => row.words > 3 && SAYS.test(row.text)).length;
  const named = namedRows(rows);
  const split: Row[] = [];
  for (const row of rows) {
    const head = named.get(row)?.[0].length ?? (headLength(text, row, said >= 2) || labelLength(rows, row));
    const index = split.length;
    if (head === 0) {
      split.push(index === row.index ? row : { ...row, index });
      continue;
    }
    const at = row.contentStart + head;
    const first = cutRow(
      text,
      row,
      row.contentStart,
      text.slice(row.contentStart, at).trimEnd().length + row.contentStart,
      index,
    );
    split.push({ ...first, start: row.start, marker: row.marker, blanksBefore: row.blanksBefore });
    split.push(cutRow(text, row, at, row.end, index + 1));
  }
  return split;
}

/** Characters of the label that a row of words begins with, where a row above it labels the name. */
function labelLength(rows: readonly Row[], row: Row): number {
  const label = LABEL.exec(row.text)?.[0].length ?? 0;
  const above = label === 0 ? [] : rows.slice(Math.max(0, row.index - LABELS), row.index);
  return above.some(({ text }) => NAME_LABEL.test(text)) ? label : 0;
}

function headLength(text: string, row: Row, said: boolean): number {
  const beginning = text.slice(row.contentStart, Math.min(row.end, row.contentStart + 120));
  return BUTTONS.exec(beginning)?.[0].length ?? (said ? (SAYS.exec(beginning)?.[0].length ?? 0) : 0);
}
