import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { InputError } from '../../errors.ts';
import type { CollectedRows } from '../collect-rows.ts';
import { child, readXml, type XmlElement } from '../exports/xml/xml-elements.ts';
import { LARGEST, tooLarge } from '../read-bytes.ts';

/** A workbook's files, by their names. */
type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The sheets of a workbook (Office Open XML) as Excel, LibreOffice and Google Sheets save it, in their order, each
 * with its first row as its columns.
 *
 * @throws InputError where the bytes are no such workbook
 */
export async function xlsxSheets(bytes: Uint8Array): Promise<CollectedRows[]> {
  const parts = unzipped(bytes);
  const strings = (await elements(parts, 'xl/sharedStrings.xml', 'si')).map(textOf);
  const targets = new Map(
    (await elements(parts, 'xl/_rels/workbook.xml.rels', 'Relationship')).map(({ attributes }) => [
      attributes.get('Id'),
      path.posix.join('/xl', absolute(attributes.get('Target') ?? '')).slice(1),
    ]),
  );
  const sheets = await elements(parts, 'xl/workbook.xml', 'sheet');
  if (sheets.length === 0) throw new InputError('It is no workbook of the kind .xlsx.');
  const collected: CollectedRows[] = [];
  for (const { attributes } of sheets) {
    const rows = await elements(parts, targets.get(attributes.get('r:id')) ?? '', 'row');
    collected.push(collect(rows.map((row) => cellsOf(row, strings))));
  }
  return collected;
}

/** Targets are relative to the folder of the workbook, or absolute. */
const absolute = (target: string): string => (target.startsWith('/') ? `..${target}` : target);

function unzipped(bytes: Uint8Array): Parts {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = /^xl\/.*\.(?:xml|rels)$/.test(name);
        if (wanted) size += originalSize;
        if (size > LARGEST.export) throw new InputError(tooLarge(LARGEST.export));
        return wanted;
      },
    });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError('It is a damaged workbook.', { cause });
  }
}

async function elements(parts: Parts, name: string, wanted: string): Promise<readonly XmlElement[]> {
  const part = parts[name];
  if (part === undefined) return [];
  const { elements: found, fault } = await readXml(once(strFromU8(part)), new Set([wanted]));
  if (fault !== null) throw new InputError(`It is a damaged workbook: ${name}, ${fault.message}.`);
  return found;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** A row as text, by the place of each column. */
interface Cells {
  readonly line: number;
  readonly cells: ReadonlyMap<number, string>;
}

function cellsOf(row: XmlElement, strings: readonly string[]): Cells {
  const cells = new Map<number, string>();
  for (const [at, cell] of row.children.filter(({ name }) => name === 'c').entries()) {
    const text = cellText(cell, strings);
    if (text.trim() !== '') cells.set(columnOf(cell.attributes.get('r')) ?? at, text);
  }
  return { line: Number(row.attributes.get('r') ?? 0), cells };
}

function cellText(cell: XmlElement, strings: readonly string[]): string {
  const type = cell.attributes.get('t');
  if (type === 'inlineStr') return textOf(child(cell, 'is') ?? cell);
  const value = child(cell, 'v')?.text ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  return type === 'e' ? '' : unescaped(value);
}

/** The text of a string, plain or in runs of different looks; how it is pronounced is left out. */
const textOf = (string: XmlElement): string =>
  string.children
    .map((part) => (part.name === 't' ? unescaped(part.text) : part.name === 'r' ? textOf(part) : ''))
    .join('');

/** `_x000D_` and its like stand for a character that XML cannot hold. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Column `A` is 0, `AA` 26. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function collect(all: readonly Cells[]): CollectedRows {
  const [header, ...rows] = all.filter(({ cells }) => cells.size > 0);
  const columns = [...(header?.cells ?? [])].map(([at, name]) => [at, name.trim()] as const);
  return {
    columns: columns.map(([, name]) => name),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: new Map(columns.flatMap(([at, name]) => pair(name, cells.get(at)))),
    })),
  };
}

const pair = (name: string, cell: string | undefined): [string, string][] =>
  cell === undefined ? [] : [[name, cell]];
