import { createHash } from 'node:crypto';
import { Eta } from 'eta';
import type { FilePiece } from '../../model/file-piece.ts';
import { AsideText } from '../../scratch/aside-text.ts';
import { jsonText } from '../../text/json-text.ts';
import type { OpenOutput, ReportContext, ReportStart } from '../context.ts';
import { type Block, paragraph } from '../markdown/nodes.ts';
import { figure } from '../markdown/wording.ts';
import { commentsByThread } from '../page/comments-by-thread.ts';
import { summaryBlocks } from '../summary/summary.ts';
import { browserCodebook, browserComment, browserPage, MOST_COMMENTS } from './browser-data.ts';
import { summaryHtml } from './summary-html.ts';

const PATH = 'report.html';

/** JSON that is set aside for the file while pages come, its values with commas between them. */
interface Shown {
  readonly pages: AsideText;
  readonly comments: AsideText;
}

/** By their first letters, the lines that are kept of a page: its own, and one for each comment that is shown. */
const [PAGE, COMMENT] = ['p', 'c'] as const;

/** What stands in the JSON of a comment until it is known which page of the corpus its page is. */
const PAGE_UNKNOWN = ',"page":0,';

/**
 * report.html: the summary, and every comment to filter, sort and read with its evidence marked.
 *
 * One file that loads nothing: its content security policy allows its own style and script, told by their hashes,
 * and images that stand in the file. All words of pages are data to it; the script shows them as text only.
 */
export function reportHtml({ scratch }: ReportStart): OpenOutput {
  const shown: Shown = { pages: new AsideText(scratch), comments: new AsideText(scratch) };
  let [pages, comments, kept] = [0, 0, 0];
  return {
    *keep({ coded }) {
      yield PAGE + inert(jsonText(browserPage(coded)));
      const first =
        kept === MOST_COMMENTS ? [] : commentsByThread(coded.codedComments).slice(0, MOST_COMMENTS - kept);
      for (const each of first) yield COMMENT + inert(jsonText(browserComment(each)));
      kept += first.length;
    },
    takeIn(lines) {
      for (const line of lines) {
        const json = line.slice(1);
        if (line.startsWith(PAGE)) shown.pages.push(pages++ === 0 ? json : `,${json}`);
        else if (comments < MOST_COMMENTS) {
          const placed = json.replace(PAGE_UNKNOWN, `,"page":${pages - 1},`);
          shown.comments.push(comments++ === 0 ? placed : `,${placed}`);
        }
      }
      return [];
    },
    end: (context) => pieces(context, shown),
  };
}

function* pieces(context: ReportContext, shown: Shown): Generator<FilePiece> {
  const { before, after } = frame(context);
  yield { path: PATH, content: before };
  for (const content of data(context, shown)) yield { path: PATH, content };
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

function* data({ codebook }: ReportContext, { pages, comments }: Shown): Generator<string | Uint8Array> {
  yield inert(jsonText(browserCodebook(codebook)).slice(0, -1));
  yield ',"pages":[';
  yield* pages.pieces();
  yield '],"comments":[';
  yield* comments.pieces();
  yield ']}';
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
