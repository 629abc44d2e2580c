import { styleText } from 'node:util';
import { Command } from 'commander';
import { type ColumnMap, isProblem, type SeparatedPage, separatePaths } from '../index.ts';
import { count } from './count.ts';
import { EXIT } from './exit.ts';
import { mapOption } from './map-option.ts';
import { maxBytesOption } from './max-bytes-option.ts';
import { print, printJson } from './output.ts';
import { tellProblems } from './problems.ts';

interface Options {
  readonly comments: boolean;
  readonly json: boolean;
  readonly map?: ColumnMap;
  readonly maxBytes?: number;
}

/** `btl inspect`: a dry run that says what each page is taken for. */
export const inspectCommand = (): Command =>
  new Command('inspect')
    .summary('dry run: what is each page taken for, one line a page')
    .description(
      'Takes pages apart and writes nothing but one line a page: how many comments and articles it holds, the layout ' +
        'that was recognised, how sure that is (0 to 1), and the headline.',
    )
    .argument('<paths...>', 'files, folders or patterns')
    .option('-c, --comments', 'show the comments too, one line each', false)
    .option('--json', 'JSON Lines instead of words', false)
    .addOption(mapOption())
    .addOption(maxBytesOption())
    .addHelpText('after', '\nExamples:\n  btl inspect seeds\n  btl inspect --comments seeds/one-page.txt')
    .action(async (paths: string[], options: Options) => {
      for await (const result of separatePaths(paths, options)) {
        if (!isProblem(result)) await show(result, options);
        else {
          tellProblems([result]);
          if (result.status === 'skipped') process.exitCode = EXIT.skipped;
        }
      }
    });

async function show(separated: SeparatedPage, options: Options): Promise<void> {
  if (options.json) return printJson(inspection(separated, options.comments));
  await print(`${pageLine(separated)}\n`);
  for (const note of separated.notes) await print(`    ${colour('dim', printable(note))}\n`);
  if (!options.comments) return;
  for (const comment of separated.comments) {
    const who = comment.author ?? 'no name';
    const number = comment.printedNumber === null ? '' : ` no. ${comment.printedNumber}`;
    const indent = '  '.repeat(Math.min(comment.depth, 8));
    await print(`    ${indent}${comment.ordinal}.${number} ${printable(who)}: ${opening(comment.text)}\n`);
  }
}

function pageLine({ page, comments, articles, layout, confidence }: SeparatedPage): string {
  const sure = confidence.toFixed(2);
  return [
    printable(page.path),
    colour(comments.length > 0 ? 'green' : 'dim', count(comments.length, 'comment')),
    count(articles.length, 'article'),
    layout,
    confidence < 0.5 ? colour('yellow', `${sure} unsure`) : sure,
    opening(articles[0]?.headline ?? ''),
  ].join('  ');
}

const inspection = (separated: SeparatedPage, withComments: boolean) => ({
  path: separated.page.path,
  page_id: separated.page.pageId,
  encoding: separated.page.encoding,
  layout: separated.layout,
  confidence: separated.confidence,
  articles: separated.articles.map(({ headline, byline, dateline }) => ({ headline, byline, dateline })),
  comment_count: separated.comments.length,
  notes: separated.notes,
  ...(withComments && {
    comments: separated.comments.map((comment) => ({
      comment_id: comment.commentId,
      author: comment.author,
      published_raw: comment.publishedRaw,
      printed_number: comment.printedNumber,
      depth: comment.depth,
      reply_to: comment.replyTo,
      opening: opening(comment.text),
    })),
  }),
});

const opening = (text: string): string => {
  const line = printable(text.slice(0, 200)).trim();
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
};

// Pages come from the open web: nothing in them may steer the terminal or turn its text round.
const printable = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\ufffd');

const colour = (style: 'dim' | 'green' | 'yellow', text: string): string =>
  process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;
