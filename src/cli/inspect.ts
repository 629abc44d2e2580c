import { Command } from 'commander';
import type { Comment } from '../model/comment.ts';
import { UNSURE_BELOW } from '../model/measures.ts';
import { isProblem } from '../model/problem.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { separatePaths } from '../pipeline.ts';
import { fitted, printable } from '../text/terminal.ts';
import { colour } from './colour.ts';
import { count } from './count.ts';
import { type ReadingOptions, withReadingOptions } from './options/reading-options.ts';
import { print, printJson, tell } from './output.ts';
import { cueLines, pageCues, percent } from './page-cues.ts';
import { tellProblem } from './problems.ts';

interface Options extends ReadingOptions {
  readonly comments: boolean;
  readonly why: boolean;
  readonly json: boolean;
}

/** `btl inspect`: a dry run that says what each page is taken for. */
export const inspectCommand = (): Command =>
  withReadingOptions(
    new Command('inspect')
      .description(
        'Takes pages apart and writes nothing but one line a page: how many comments and articles it holds, how sure ' +
          'that is, the layout that was recognised, the path, and the headline or the address.',
      )
      .argument('<paths...>', 'files, folders or patterns')
      .option('-c, --comments', 'show the comments too, one line each', false)
      .option('-w, --why', 'show by which cues the page was taken apart', false)
      .option('--json', 'JSON Lines instead of words, always with the cues', false),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  btl inspect seeds\n  btl inspect --comments --why seeds/turkey-disqus-bullets.txt',
    )
    .action(inspect);

async function inspect(paths: string[], options: Options): Promise<void> {
  const seen = { pages: 0, comments: 0, unsure: 0, skipped: 0 };
  for await (const result of separatePaths(paths, options)) {
    if (isProblem(result)) {
      tellProblem(result);
      if (result.status === 'skipped') seen.skipped += 1;
      continue;
    }
    await show(result, options);
    seen.pages += 1;
    seen.comments += result.comments.length;
    if (result.confidence < UNSURE_BELOW) seen.unsure += 1;
  }
  tell(closing(seen));
}

function closing(seen: { pages: number; comments: number; unsure: number; skipped: number }): string {
  const { pages, comments, unsure, skipped } = seen;
  const doubts = unsure === 0 ? '' : ` Less than ${percent(UNSURE_BELOW)} sure on ${count(unsure, 'page')}.`;
  return `${count(pages, 'page')}, ${count(comments, 'comment')}; ${count(skipped, 'input')} skipped.${doubts}`;
}

async function show(separated: SeparatedPage, options: Options): Promise<void> {
  if (options.json) return printJson(inspection(separated, options.comments));
  await print(`${pageLine(separated)}\n`);
  for (const note of separated.notes) await print(`${INDENT}${colour('dim', printable(note))}\n`);
  if (options.why) {
    for (const line of cueLines(pageCues(separated))) await print(`${INDENT}${colour('dim', line)}\n`);
  }
  if (!options.comments) return;
  for (const comment of separated.comments) await print(`${INDENT}${commentLine(comment)}\n`);
}

const INDENT = ' '.repeat(8);

function commentLine(comment: Comment): string {
  const { ordinal, printedNumber, author, publishedRaw, depth, text } = comment;
  const number = printedNumber === null || printedNumber === ordinal ? '' : ` (no. ${printedNumber})`;
  const date = publishedRaw === null ? '' : `, ${printable(publishedRaw)}`;
  const who = colour('green', `${printable(author ?? 'no name')}${date}`);
  return `${'  '.repeat(Math.min(depth, 8))}${ordinal}.${number} ${who}${votes(comment)}: ${opening(text)}`;
}

function votes({ likes, dislikes }: Comment): string {
  const told = [
    ...(likes === undefined ? [] : [count(likes, 'like')]),
    ...(dislikes === undefined ? [] : [count(dislikes, 'dislike')]),
  ];
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

/** What is short and of one width comes first, so that the lines stand below each other. */
function pageLine({ page, comments, articles, layout, confidence }: SeparatedPage): string {
  const sure = `${percent(confidence)} sure`.padStart(9);
  return [
    colour(comments.length > 0 ? 'green' : 'dim', count(comments.length, 'comment').padEnd(12)),
    count(articles.length, 'article').padEnd(10),
    confidence < UNSURE_BELOW ? colour('yellow', sure) : sure,
    layout.padEnd(20),
    printable(page.path),
    opening(articles[0]?.headline ?? page.url ?? ''),
  ]
    .join('  ')
    .trimEnd();
}

const inspection = (separated: SeparatedPage, withComments: boolean) => ({
  path: separated.page.path,
  page_id: separated.page.pageId,
  url: separated.page.url ?? null,
  encoding: separated.page.encoding,
  layout: separated.layout,
  confidence: separated.confidence,
  articles: separated.articles.map(({ headline, byline, dateline }) => ({ headline, byline, dateline })),
  comment_count: separated.comments.length,
  notes: separated.notes,
  cues: pageCues(separated),
  ...(withComments && {
    comments: separated.comments.map((comment) => ({
      comment_id: comment.commentId,
      author: comment.author,
      published_raw: comment.publishedRaw,
      printed_number: comment.printedNumber,
      depth: comment.depth,
      reply_to: comment.replyTo,
      likes: comment.likes ?? null,
      dislikes: comment.dislikes ?? null,
      opening: opening(comment.text),
    })),
  }),
});

/** Cells of a line for the beginning of a text. */
const OPENING = 70;

// More than fits is cut off first: texts may be long, and what is shown is looked at letter by letter.
const opening = (text: string): string =>
  fitted(printable(text.slice(0, 4 * OPENING)).trim(), OPENING, 'start');
