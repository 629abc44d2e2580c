import { UsageError } from '../errors.ts';
import { type Selection, selectComments } from '../measure/select-comments.ts';
import { compareWords, countWords, sideOf, spread } from '../measure/words/compare-words.ts';
import type { SavedReport } from '../model/saved-report.ts';
import type { WordComparison } from '../model/word-comparison.ts';
import { readKeyWords } from '../read/reports/read-key-words.ts';
import { readReport } from '../read/reports/read-report.ts';

export interface KeynessOptions extends Selection {
  /** Page whose comments are the reference, named as a selection names it; without it, all other comments are. */
  readonly against?: string | undefined;
  /** A word must stand in so many comments of one side. */
  readonly least: number;
  readonly functionWords: boolean;
}

/** A report keeps the words of its articles only where so many comments use them too. */
const LEAST_AGAINST_ARTICLES = 3;

/**
 * Which words some comments of a report use more, or less, than others do; where none are chosen, which words the
 * comments use against the articles.
 *
 * @throws UsageError where the folder or the selection makes no sense, or nothing is left to compare
 */
export async function compareReportWords(folder: string, options: KeynessOptions): Promise<WordComparison> {
  const report = await readReport(folder);
  const { theme, target, page, against } = options;
  if ([theme, target, page, against].every((each) => each === undefined))
    return againstArticles(folder, report, options);
  const isChosen = selectComments({ theme, target, page }, report);
  const isReference = selectComments({ page: against }, report);
  const ours = { name: nameOf(options), comments: report.comments.filter(isChosen) };
  const theirs = {
    name: against === undefined ? 'all other comments' : `comments on ${against}`,
    comments: report.comments.filter((comment) => isReference(comment) && !isChosen(comment)),
  };
  for (const { name, comments } of [ours, theirs]) {
    if (comments.length === 0)
      throw new UsageError(`no comment is left for "${name}": nothing can be compared`);
  }
  return compareWords(ours, theirs, options);
}

function nameOf({ theme, target, page }: Selection): string {
  const parts = [
    theme === undefined ? '' : ` with ${theme}`,
    target === undefined ? '' : ` that name ${target}`,
    page === undefined ? '' : ` on ${page}`,
  ];
  return `comments${parts.join('')}`;
}

async function againstArticles(
  folder: string,
  { comments }: SavedReport,
  { least, functionWords }: KeynessOptions,
): Promise<WordComparison> {
  if (functionWords || least < LEAST_AGAINST_ARTICLES) {
    throw new UsageError(
      'a report does not hold the texts of the articles: against them it knows no function words, and no word of ' +
        'fewer than three comments',
    );
  }
  const { words, articles } = await readKeyWords(folder);
  if (articles.words === 0) {
    throw new UsageError(
      'the report has no article to compare the comments with; choose some of them by --theme, --target or --page',
    );
  }
  const ours = countWords(comments, {});
  return {
    target: sideOf({ name: 'comments', comments }, ours),
    reference: { name: 'the articles', ...articles },
    least,
    words: spread(
      words.filter(({ targetTexts }) => targetTexts >= least),
      ours,
      null,
    ),
  };
}
