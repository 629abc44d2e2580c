import { opensMhtml, readMhtml } from './archives/read-mhtml.ts';
import { opensWacz, readWacz } from './archives/read-wacz.ts';
import { opensWarc, readWarc } from './archives/read-warc.ts';
import { opensWebarchive, readWebarchive } from './archives/read-webarchive.ts';
import { TABLE_ENDING } from './exports/load-table.ts';
import { readTable } from './exports/read-table.ts';
import { opensXmlExport, readXmlExport } from './exports/xml/read-xml-export.ts';
import { FOREIGN_FILES } from './inputs/foreign-files.ts';
import { readPage } from './read-page.ts';
import type { Reader } from './reader.ts';

/** The formats, in the order in which they are tried; the last takes whatever is left. */
const READERS: readonly Reader[] = [
  { id: 'warc', recognises: (_, start) => opensWarc(start), read: readWarc },
  { id: 'wacz', recognises: opensWacz, read: readWacz },
  { id: 'mhtml', recognises: (_, start) => opensMhtml(start), read: readMhtml },
  { id: 'webarchive', recognises: (_, start) => opensWebarchive(start), read: readWebarchive },
  { id: 'xml-export', recognises: (_, start) => opensXmlExport(start), read: readXmlExport },
  { id: 'table', recognises: (path) => TABLE_ENDING.test(path), read: readTable },
  ...FOREIGN_FILES,
  {
    id: 'page',
    recognises: () => true,
    read: async function* (input, context) {
      yield await readPage(input, context);
    },
  },
];

/** The reader for a file, by its path and its first bytes. */
export const readerFor = (path: string, start: Uint8Array): Reader =>
  READERS.find((reader) => reader.recognises(path, start)) as Reader;
