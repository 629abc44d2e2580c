import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The parts of the script of report.html, in the order in which they need each other. */
const SCRIPTS = ['data', 'filters', 'comment-view', 'rule-note', 'main'];

/** Reads what report.html is put together from: files of the program itself. */
export async function readHtmlAssets() {
  const [template, style, ...scripts] = await Promise.all(
    ['report.eta', 'report.css', ...SCRIPTS.map((name) => `browser/${name}.js`)].map(readAsset),
  );
  return { template: template ?? '', style: style ?? '', scripts };
}

const readAsset = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../report/html/assets/${name}`, import.meta.url)), 'utf8');
