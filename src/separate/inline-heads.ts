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

/** Cuts rows in two where a head and the words of a comment share a line. */
export function splitInlineHeads(text: string, rows: readonly Row[]): Row[] {
  const said = rows.filter((row) => row.words > 3 && SAYS.test(row.text)).length;
  const split: Row[] = [];
  for (const row of rows) {
    const head = headLength(text, row, said >= 2) || labelLength(rows, row);
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
