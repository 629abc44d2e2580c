import type { ReportContext } from '../context.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, link, type Phrase, paragraph } from '../markdown/nodes.ts';

const FILES: readonly (readonly [path: string, what: string])[] = [
  ['comments.csv', 'one row for each comment, with its labels: the table to sort, filter and count'],
  ['codings.csv', 'one row for each code given, with rule and evidence'],
  ['targets.csv', 'one row for each mention of somebody, with attitude and blame'],
  ['articles.csv', 'one row for each article'],
  ['pages.csv', 'one row for each input, also those that were skipped'],
  ['COLUMNS.md', 'what every column means, and how texts were made safe for spreadsheets'],
  ['run.json', 'versions, options and hashes: what is needed to make this report again'],
];

/** The files that belong to the summary, and what made them. */
export const filesSection = ({ run }: ReportContext): Block[] => [
  heading(2, 'The files of this report'),
  bullets([
    ...FILES.map(([path, what]): Phrase => [link(path, path), `: ${what}`]),
    'the folder pages: one report for each page, with every comment, its labels and their evidence',
  ]),
  paragraph(
    `Made by ${run.tool.name} ${run.tool.version} with the codebook “`,
    foreignText(run.codebook.title),
    '” (',
    code(run.codebook.hash.slice(0, 12)),
    '). The same inputs, codebook and version give the same report, byte for byte.',
  ),
];
