import type { ReportContext } from '../context.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, link, type Phrase, paragraph } from '../markdown/nodes.ts';
import type { Listing } from '../report-file.ts';

/** The files that belong to the summary, and what made them. */
export const filesSection = ({ run, listings }: ReportContext): Block[] => [
  heading(2, 'The files of this report'),
  bullets([
    ...listings.map(listed),
    listed(['run.json', 'versions, options and hashes: what is needed to make this report again.']),
  ]),
  paragraph(
    `Made by ${run.tool.name} ${run.tool.version} with the codebook “`,
    foreignText(run.codebook.title),
    '” (',
    code(run.codebook.hash.slice(0, 12)),
    '). The same inputs, codebook and version give the same report, byte for byte.',
  ),
];

const listed = ([path, what]: Listing): Phrase => [
  path.endsWith('/') ? `the folder ${path.slice(0, -1)}` : link(path, path),
  `: ${what}`,
];
