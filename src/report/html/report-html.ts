import { createHash } from 'node:crypto';
import { Eta } from 'eta';
import { Spool } from '../../model/spool.ts';
import { jsonText } from '../../text/json-text.ts';
import type { OpenOutput, ReportContext, ReportStart } from '../context.ts';
import { type Block, paragraph } from '../markdown/nodes.ts';
import { figure } from '../markdown/wording.ts';
import { threadOrder } from '../page/thread-order.ts';
import type { ReportPiece } from '../report-file.ts';
import { summaryBlocks } from '../summary/summary.ts';
import {
  type BrowserComment,
  type BrowserPage,
  browserCodebook,
  browserComment,
  browserPage,
  MOST_COMMENTS,
} from './browser-data.ts';
import { summaryHtml } from './summary-html.ts';

const PATH = 'report.html';

/** What is set aside for the file while pages come. */
interface Shown {
  readonly pages: Spool<BrowserPage>;
  readonly comments: Spool<BrowserComment>;
}

/**
 * report.html: the summary, and every comment to filter, sort and read with its evidence marked.
 *
 * One file that loads nothing: its content security policy allows its own style and script, told by their hashes,
 * and images that stand in the file. All words of pages are data to it; the script shows them as text only.
 */
export function reportHtml({ scratch }: ReportStart): OpenOutput {
  const shown: Shown = { pages: new Spool(scratch), comments: new Spool(scratch) };
  let pages = 0;
  let left = MOST_COMMENTS;
  return {
    page({ coded }) {
      shown.pages.push(browserPage(coded));
      const first = left === 0 ? [] : threadOrder(coded.codedComments).slice(0, left);
      for (const each of first) shown.comments.push(browserComment(each, pages));
      left -= first.length;
      pages += 1;
      return [];
    },
    end: (context) => pieces(context, shown),
  };
}

function* pieces(context: ReportContext, shown: Shown): Generator<ReportPiece> {
  const { before, after } = frame(context);
  yield { path: PATH, content: before };
  for (const json of data(context, shown)) yield { path: PATH, content: inert(json) };
  yield { path: PATH, content: after };
}

/** The file around its data. */
function frame(context: ReportContext): { readonly before: string; readonly after: string } {
  const { measures, codebook, assets } = context;
  const charts = context.charts.map((chart) => ({ ...chart, inline: true }));
  const summary = [...summaryBlocks(context, charts), ...limit(measures.counts.comments)];
  const script = `(() => {\n'use strict';\n${assets.scripts.join('\n')}})();\n`;
  const [head, ...tail] = assets.template.split(DATA);
  const eta = new Eta({ autoEscape: true });
  const values = {
    title: codebook.title,
    policy: policy(script, assets.style),
    style: assets.style,
    script,
    summary: summaryHtml(summary, charts),
  };
  return {
    before: eta.renderString(head ?? '', values),
    after: eta.renderString(tail.join(DATA), values),
  };
}

/** Where the template wants the data. */
const DATA = '<%~ it.data %>';

function* data({ codebook }: ReportContext, { pages, comments }: Shown): Generator<string> {
  yield jsonText(browserCodebook(codebook)).slice(0, -1);
  yield ',"pages":[';
  yield* separated(pages);
  yield '],"comments":[';
  yield* separated(comments);
  yield ']}';
}

function* separated(values: Iterable<object>): Generator<string> {
  let comma = '';
  for (const value of values) {
    yield comma + jsonText(value);
    comma = ',';
  }
}

const limit = (comments: number): Block[] =>
  comments <= MOST_COMMENTS
    ? []
    : [
        paragraph(
          `This file shows the first ${figure(MOST_COMMENTS)} of ${figure(comments)} comments, so that a browser can hold it. comments.csv has all of them, and the figures above count all of them.`,
        ),
      ];

const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** JSON in which nothing can end the element that holds it. */
const inert = (json: string): string => json.replaceAll('<', '\\u003c');
