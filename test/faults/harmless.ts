import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, DuckDBListValue } from '@duckdb/node-api';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { SaxesParser } from 'saxes';

const duckdb = await (await DuckDBInstance.create(':memory:')).connect();

/** Throws where a file of a report does anything but show its words; told by readers of each format, not by our own rules. */
export async function assertHarmless(path: string, content: string | Uint8Array): Promise<void> {
  const check = CHECKS.find(([ending]) => ending.test(path))?.[1];
  if (check === undefined) throw new Error(`nobody knows what ${path} could do`);
  await check(content, path);
}

type Check = (content: string | Uint8Array, path: string) => void | Promise<void>;

const CHECKS: readonly (readonly [RegExp, Check])[] = [
  [/\.csv$/, (content, path) => assertCsv(String(content), path)],
  [/\.xlsx$/, (content, path) => assertWorkbook(content as Uint8Array, path)],
  [/\.md$/, (content, path) => assertMarkdown(String(content), path)],
  [/\.html$/, (content, path) => assertHtmlReport(String(content), path)],
  [/\.svg$/, (content, path) => assertSvg(String(content), path)],
  [/\.json$/, (content, path) => assertJson(String(content), path)],
  [/\.parquet$/, (content, path) => assertParquet(content as Uint8Array, path)],
];

function refuse(path: string, why: string, what: string): never {
  throw new Error(`${path}: ${why}: ${JSON.stringify(what.slice(0, 300))}`);
}

/** Throws where a text steers a terminal, or turns the direction of words beside it. */
export function assertSteersNothing(path: string, text: string): void {
  const found = STEERS.exec(text);
  if (found !== null) refuse(path, 'steers', text.slice(Math.max(0, found.index - 20), found.index + 20));
  if (leavesIsolateOpen(text)) refuse(path, 'leaves the direction of writing turned', text);
}

/** Line breaks and tabs aside, what terminals obey, and what turns the direction of words that follow it. */
const STEERS = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e]|\p{Cs}/u;

/** No isolate may be left open at the end of a line, nor hold another. */
function leavesIsolateOpen(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/[\n\r\u2066-\u2069]/g)) {
    if (sign >= '\u2066' && sign <= '\u2068') open += 1;
    else if (sign === '\u2069') open -= 1;
    else if (open !== 0) return true;
    if (open < 0 || open > 1) return true;
  }
  return open !== 0;
}

/** How a spreadsheet begins a formula, once it has passed over what it does not see. */
const FORMULA = /^[\s\p{C}\p{Z}"'\u115f\u1160\u2800\u3164\uffa0]*[=+@＝＋－＠-]/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/;
const FACE = /^[\s\p{C}\p{Z}"]*-\)/u;

const isFormula = (cell: string): boolean =>
  FORMULA.test(cell) &&
  !NUMBER.test(cell) &&
  !FACE.test(cell) &&
  !/^[\s\p{C}\p{Z}"\u115f\u1160\u2800\u3164\uffa0]*'/u.test(cell);

function assertCsv(text: string, path: string): void {
  assertSteersNothing(path, text.replace(/^\ufeff/, ''));
  const delimiter = /^\ufeff?[a-z_]+;/.test(text) ? ';' : ',';
  const rows = parseCsv(text, { bom: true, delimiter }) as string[][];
  for (const cell of rows.flat()) if (isFormula(cell)) refuse(path, 'formula', cell);
  // A program that was told another separator takes quotation marks for letters.
  const others = delimiter === ',' ? /[;\t\n\r]/ : /[,\t\n\r]/;
  for (const cell of text.split(others))
    if (isFormula(cell)) refuse(path, 'formula for another separator', cell);
}

function assertWorkbook(content: Uint8Array, path: string): void {
  for (const [part, bytes] of Object.entries(unzipSync(content))) {
    if (/external|oleObject|vba|macro|activeX/i.test(part)) refuse(path, 'part', part);
    const parser = new SaxesParser();
    parser.on('error', (error) => refuse(`${path} ${part}`, error.message, ''));
    parser.on('opentag', ({ name, attributes }) => {
      if (/^(?:\w+:)?(?:f|hyperlink|ddeLink|oleLink|externalReference)$/.test(name))
        refuse(path, 'element', name);
      if (name === 'c' && attributes['t'] !== undefined && attributes['t'] !== 'inlineStr')
        refuse(path, 'cell', name);
      if (attributes['TargetMode'] === 'External') refuse(path, 'link', JSON.stringify(attributes));
    });
    parser.on('text', (text) => assertSteersNothing(`${path} ${part}`, text));
    parser.write(strFromU8(bytes)).close();
  }
}

function assertMarkdown(text: string, path: string): void {
  assertSteersNothing(path, text);
  const html = micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  assertElements(parseHtml(html), path, MARKDOWN_ELEMENTS, isOwnLink);
}

const MARKDOWN_ELEMENTS = new Set(
  'html head body h1 h2 h3 h4 h5 p ul ol li table thead tbody tr th td blockquote code pre strong em a img br hr'.split(
    ' ',
  ),
);

/** Links lead to files of the report, and to what they hold. */
const isOwnLink = (url: string): boolean =>
  /^(?:pages\/[\w%.-]+\.md(?:#[\w%.-]*)?|#[\w%.?=&-]*|charts\/[\w-]+\.svg|(?:\.\.\/)?[\w-]+\.(?:md|csv|xlsx|json|html|parquet))$/.test(
    url,
  );

type Visit = (node: DefaultTreeAdapterTypes.Node) => void;

function walk(node: DefaultTreeAdapterTypes.Node, visit: Visit): void {
  visit(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}

function assertElements(
  document: DefaultTreeAdapterTypes.Document,
  path: string,
  allowed: ReadonlySet<string>,
  mayLead: (url: string) => boolean,
): void {
  walk(document, (node) => {
    if (node.nodeName === '#comment')
      refuse(path, 'a comment', JSON.stringify('data' in node ? node.data : ''));
    if (!('attrs' in node)) return;
    if (!allowed.has(node.nodeName)) refuse(path, 'an element', node.nodeName);
    for (const { name, value } of node.attrs) {
      if (/^on|^style$|^srcdoc$|^formaction$/.test(name)) refuse(path, 'an attribute', `${name}=${value}`);
      if (/^(?:href|src|action|data|poster|srcset|xlink:href)$/.test(name) && !mayLead(value)) {
        refuse(path, 'leads elsewhere', value);
      }
    }
  });
}

const REPORT_ELEMENTS = new Set([
  ...MARKDOWN_ELEMENTS,
  ...'meta title style script header main footer section aside nav div span form label select option input button details summary noscript output fieldset legend template mark time bdi q article h6 figure figcaption datalist search dl dt dd'.split(
    ' ',
  ),
]);

function assertHtmlReport(text: string, path: string): void {
  const document = parseHtml(text);
  const isImage = (url: string) => /^data:image\/svg\+xml;base64,[A-Za-z0-9+/=]*$/.test(url);
  assertElements(document, path, REPORT_ELEMENTS, (url) => isImage(url) || isOwnLink(url));
  const scripts: string[] = [];
  walk(document, (node) => {
    if (!('attrs' in node)) return;
    if (node.nodeName === 'script')
      scripts.push(node.childNodes.map((each) => ('value' in each ? each.value : '')).join(''));
    const { value = '' } = node.attrs.find(({ name }) => name === 'src') ?? {};
    if (value !== '') assertSvg(Buffer.from(value.replace(/^.*,/, ''), 'base64').toString(), `${path} image`);
  });
  if (scripts.length !== 2) refuse(path, 'scripts', String(scripts.length));
  const data = scripts.filter((script) => script.trimStart().startsWith('{'));
  if (data.length !== 1) refuse(path, 'data', String(data.length));
  JSON.parse(data[0] ?? '');
}

function assertSvg(text: string, path: string): void {
  assertSteersNothing(path, text);
  const parser = new SaxesParser();
  parser.on('error', (error) => refuse(path, error.message, text));
  parser.on('opentag', ({ name, attributes }) => {
    if (!/^(?:svg|g|path|rect|text|tspan|line|circle|title|desc|defs|clipPath|style)$/.test(name))
      refuse(path, 'an element', name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on|href$/i.test(attribute)) refuse(path, 'an attribute', `${attribute}=${value}`);
      if (/url\((?!["']?#)/.test(String(value))) refuse(path, 'loads', String(value));
    }
  });
  parser.write(text).close();
}

function assertJson(text: string, path: string): void {
  JSON.parse(text);
  assertSteersNothing(path, text);
}

/** Parquet holds data for programs, which show it to people all the same. */
async function assertParquet(content: Uint8Array, path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'btl-harmless-'));
  try {
    const file = join(folder, 'table.parquet');
    await writeFile(file, content);
    const reader = await duckdb.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
    for (const cell of reader.getRows().flat())
      for (const text of cell instanceof DuckDBListValue ? cell.items : [cell])
        if (typeof text === 'string') assertSteersNothing(path, text);
  } finally {
    await rm(folder, { recursive: true });
  }
}
