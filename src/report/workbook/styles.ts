import { SPREADSHEET, XML, xmlText } from './xml-text.ts';

interface CellFormat {
  readonly header?: true;
  readonly wrap?: true;
  /** Keeps a text a text where somebody edits it that would be a formula if it were typed. */
  readonly guarded?: true;
  /** To be filled in. */
  readonly open?: true;
  readonly numberFormat?: string;
}

/** How cells look, by name. */
const LOOKS = {
  number: {},
  score: { numberFormat: '0.00##' },
  header: { header: true, wrap: true },
  /** Names and short words, on one line. */
  word: {},
  guardedWord: { guarded: true },
  /** Texts that may be long. */
  prose: { wrap: true },
  guardedProse: { wrap: true, guarded: true },
  open: { open: true, wrap: true },
} as const satisfies Record<string, CellFormat>;

export type Look = keyof typeof LOOKS;

/** Below this, formats of numbers are built into every spreadsheet program. */
const FIRST_NUMBER_FORMAT = 164;

/** The formats of cells in one workbook: the fixed looks, and one for each way in which a date is shown. */
export class Styles {
  readonly #formats: CellFormat[] = [];
  readonly #places = new Map<string, number>();

  constructor() {
    for (const [name, format] of Object.entries(LOOKS)) this.#place(name, format);
  }

  /** The number by which cells refer to a look. */
  look(look: Look): number {
    return this.#place(look, LOOKS[look]);
  }

  /** The number by which cells refer to a format of dates, such as `yyyy-mm-dd`. */
  date(numberFormat: string): number {
    return this.#place(`date ${numberFormat}`, { numberFormat });
  }

  #place(name: string, format: CellFormat): number {
    const place = this.#places.get(name);
    if (place !== undefined) return place;
    this.#places.set(name, this.#formats.length);
    return this.#formats.push(format) - 1;
  }

  /** styles.xml, to be asked for when all cells are written. */
  xml(): string {
    const formats = this.#formats;
    const numberFormats = formats.flatMap(({ numberFormat }) => numberFormat ?? []);
    return `${XML}<styleSheet xmlns="${SPREADSHEET}">${[
      list('numFmts', numberFormats.map(numberFormatXml)),
      list('fonts', [font(''), font('<b/>')]),
      list('fills', [
        fill('none'),
        fill('gray125'),
        fill('solid', '<fgColor rgb="FFE8EEF4"/>'),
        fill('solid', '<fgColor rgb="FFFFF8E1"/>'),
      ]),
      list('borders', [border('<bottom/>'), border(HEADER_LINE), border(GRID)]),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list(
        'cellXfs',
        formats.map((format) => formatXml(format, numberFormats)),
      ),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    ].join('')}</styleSheet>`;
  }
}

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

const numberFormatXml = (format: string, at: number): string =>
  `<numFmt numFmtId="${FIRST_NUMBER_FORMAT + at}" formatCode="${xmlText(format)}"/>`;

const font = (weight: string): string =>
  `<font>${weight}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;

const fill = (pattern: string, colour = ''): string =>
  `<fill><patternFill patternType="${pattern}">${colour}</patternFill></fill>`;

const HEADER_LINE = '<bottom style="thin"><color rgb="FF7F7F7F"/></bottom>';

/** Cells with a fill lose the lines of the sheet. */
const GRID = '<bottom style="hair"><color rgb="FFB0A070"/></bottom>';

const border = (bottom: string): string => `<border><left/><right/><top/>${bottom}<diagonal/></border>`;

function formatXml(
  { header, wrap, guarded, open, numberFormat }: CellFormat,
  numberFormats: readonly string[],
): string {
  const number = numberFormat === undefined ? 0 : FIRST_NUMBER_FORMAT + numberFormats.indexOf(numberFormat);
  const parts = header ? [1, 2, 1] : open ? [0, 3, 2] : [0, 0, 0];
  return [
    `<xf xfId="0" numFmtId="${number}" fontId="${parts[0]}" fillId="${parts[1]}" borderId="${parts[2]}"`,
    number === 0 ? '' : ' applyNumberFormat="1"',
    header || open ? ' applyFont="1" applyFill="1" applyBorder="1"' : '',
    guarded === undefined ? '' : ' quotePrefix="1"',
    ` applyAlignment="1"><alignment vertical="top"${wrap === undefined ? '' : ' wrapText="1"'}/></xf>`,
  ].join('');
}
