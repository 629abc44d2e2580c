import { readColumns } from './columns.ts';
import { isPrinted, joinPrintedPages } from './printed-pages.ts';
import { unwrap } from './unwrap.ts';

/** The text of a plain-text page in reading order, and what a person should know about it. */
export interface PlainText {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Puts a text that was printed in columns, or page by page, in reading order; any other stays as it is. */
export function readPlainText(text: string): PlainText {
  const printed = isPrinted(text);
  const joined = printed ? joinPrintedPages(text) : text;
  const ordered = readColumns(joined);
  const notes = [
    ...(printed
      ? ['It was printed to PDF: what stands at the head and the foot of each page is left out.']
      : []),
    ...(ordered === joined ? [] : ['It was printed in columns, which are read one after the other.']),
  ];
  return { text: printed ? unwrap(ordered) : ordered, notes };
}
