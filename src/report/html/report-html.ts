import { createHash } from 'node:crypto';
import { Eta } from 'eta';
import type { ReportContext } from '../context.ts';
import { type Block, paragraph } from '../markdown/nodes.ts';
import { figure } from '../markdown/wording.ts';
import { summaryBlocks } from '../summary/summary.ts';
import { browserData, MOST_COMMENTS } from './browser-data.ts';
import { summaryHtml } from './summary-html.ts';

/**
 * report.html: the summary, and every comment to filter, sort and read with its evidence marked.
 *
 * One file that loads nothing: its content security policy allows its own style and script, told by their hashes,
 * and images that stand in the file. All words of pages are data to it; the script shows them as text only.
 */
export function reportHtml(context: ReportContext): string {
  const { measured, codebook, assets } = context;
  const charts = context.charts.map((chart) => ({ ...chart, inline: true }));
  const summary = [...summaryBlocks(context, charts), ...limit(measured.measures.counts.comments)];
  const script = `(() => {\n'use strict';\n${assets.scripts.join('\n')}})();\n`;
  return new Eta({ autoEscape: true }).renderString(assets.template, {
    title: codebook.title,
    policy: policy(script, assets.style),
    style: assets.style,
    script,
    summary: summaryHtml(summary, charts),
    data: inert(JSON.stringify(browserData(measured, codebook))),
  });
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
