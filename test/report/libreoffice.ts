import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SaxesParser } from 'saxes';

/** Whether LibreOffice is there to be asked. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

/** A cell as the program holds it. */
export interface SeenCell {
  /** `string`, `float`, `date` and so on; empty where the cell is. */
  readonly type: string;
  /** The text; for numbers and dates, the value and not how it is shown. */
  readonly value: string;
  /** What the cell computes; empty where it only holds something. */
  readonly formula: string;
}

export interface SeenSheet {
  readonly name: string;
  readonly filtered: boolean;
  readonly rows: readonly (readonly SeenCell[])[];
}

/** How a CSV file is opened: UTF-8, quoted fields taken as text, nothing guessed. */
export const openedWith = (separator: string): string =>
  `CSV:${separator.charCodeAt(0)},34,76,1,,0,true,false`;

/** Opens files in LibreOffice, without a window, and gives what it then holds. */
export function open(files: readonly string[], filter?: string): SeenSheet[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'btl-office-'));
  try {
    const how = filter === undefined ? [] : [`--infilter=${filter}`];
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const args = ['--headless', profile, '--convert-to', 'fods', '--outdir', folder, ...how, ...files];
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 240_000 });
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
    return files.map((file) => {
      const { name } = path.parse(file);
      return readFlat(readFileSync(path.join(folder, `${name}.fods`), 'utf8'));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a file in LibreOffice and saves it as `.xlsx`, as a person would who has edited it. */
export function saveAsXlsx(file: string, folder: string): void {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const args = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', folder, file];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 240_000 });
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
}

const VALUE_ATTRIBUTES = ['office:date-value', 'office:value', 'office:boolean-value'];

/** Reads the sheets of a flat OpenDocument file; rows and cells that are empty to the end of the sheet are left out. */
function readFlat(xml: string): SeenSheet[] {
  const sheets: { name: string; filtered: boolean; rows: SeenCell[][] }[] = [];
  let row: SeenCell[] = [];
  let cell = { type: '', formula: '', value: '', repeated: 1 };
  let paragraphs: string[] | null = null;
  let inside = false;
  const say = (text: string) => {
    if (inside && paragraphs !== null) paragraphs[paragraphs.length - 1] += text;
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const repeated = (kind: string) => Number(attributes[`table:number-${kind}-repeated`] ?? 1);
    if (name === 'table:table')
      sheets.push({ name: attributes['table:name'] ?? '', filtered: false, rows: [] });
    if (name === 'table:database-range') {
      const sheet = sheets.find((each) =>
        attributes['table:target-range-address']?.startsWith(`${each.name}.`),
      );
      if (sheet !== undefined) sheet.filtered = attributes['table:display-filter-buttons'] === 'true';
    }
    if (name === 'table:table-row') row = [];
    if (name === 'table:table-cell') {
      const value = VALUE_ATTRIBUTES.map((each) => attributes[each]).find((each) => each !== undefined);
      cell = {
        type: attributes['office:value-type'] ?? '',
        formula: attributes['table:formula'] ?? '',
        value: value ?? '',
        repeated: repeated('columns'),
      };
      paragraphs = [];
    }
    if (name === 'text:p') {
      paragraphs?.push('');
      inside = true;
    }
    if (name === 'text:s') say(' '.repeat(Number(attributes['text:c'] ?? 1)));
    if (name === 'text:tab') say('\t');
    if (name === 'text:line-break') say('\n');
  });
  parser.on('text', say);
  parser.on('closetag', ({ name }) => {
    if (name === 'text:p') inside = false;
    if (name === 'table:table-cell') {
      const { type, formula, value, repeated } = cell;
      const seen = { type, formula, value: type === 'string' ? (paragraphs ?? []).join('\n') : value };
      for (let n = 0; n < Math.min(repeated, 100); n += 1) row.push(seen);
      paragraphs = null;
    }
    if (name === 'table:table-row') {
      while (row.at(-1)?.type === '') row.pop();
      if (row.length > 0) sheets.at(-1)?.rows.push(row);
    }
  });
  parser.write(xml).close();
  return sheets;
}
