import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';

/** A file of a report as text, with its name. */
export interface Searched {
  readonly file: string;
  readonly text: string;
}

/** Every file below a folder as text: sheets and Parquet unpacked, entities of XML and JSON undone. */
export async function searchedFiles(folder: string): Promise<Searched[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = files
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { file: path.relative(folder, file), text: undone(await textOf(file)) };
    });
  return Promise.all(read);
}

async function textOf(file: string): Promise<string> {
  if (file.endsWith('.parquet')) return parquetText(file);
  const bytes = await readFile(file);
  return file.endsWith('.xlsx')
    ? Object.values(unzipSync(bytes))
        .map((part) => Buffer.from(part).toString('utf8'))
        .join('\n')
    : bytes.toString('utf8');
}

async function parquetText(file: string): Promise<string> {
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await duckdb.runAndReadAll(`SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`);
  return reader
    .getRows()
    .flat()
    .map((cell) => String(cell))
    .join('\n');
}

const undone = (text: string): string =>
  text
    .replaceAll('\\u003c', '<')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\\"', '"')
    .replaceAll('""', '"');

/** Whether a text holds a name as a word of its own, whatever its case. */
function holds(text: string, name: string): boolean {
  const [small, wanted] = [text.toLowerCase(), name.toLowerCase()];
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1))
    if (!isLetter(small[at - 1]) && !isLetter(small[at + wanted.length])) return true;
  return false;
}

/** The files that hold a name, in their words or in their own names. */
export const filesNaming = (files: readonly Searched[], name: string): string[] =>
  files.filter(({ file, text }) => holds(text, name) || holds(file, name)).map(({ file }) => file);
