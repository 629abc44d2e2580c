import { visible } from '../../text/visible.ts';

/** `_x000D_` and its like stand for a character in a workbook, so a text that says so has its first sign written so. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As it is, XML would read it as a line feed.
  '\r': '&#13;',
};

/** How each XML file of a workbook begins. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespace of workbooks, their sheets and their styles. */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A text as it stands in the XML of a workbook, also between quotation marks. */
export const xmlText = (text: string): string =>
  visible(text)
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
