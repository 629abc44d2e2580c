import { makePatternFinder } from '../code/find-pattern.ts';
import { type Selection, selectComments } from '../measure/select-comments.ts';
import { kwic, sortKwic } from '../measure/words/kwic.ts';
import type { KwicLine, KwicOrder } from '../model/kwic.ts';
import { readWritten } from '../read/read-codebook.ts';
import { readReport } from '../read/reports/read-report.ts';

export interface KwicOptions extends Selection {
  /** Words on either side. */
  readonly context: number;
  readonly order: KwicOrder;
  /** The codebook whose shared sets the pattern may name; without it, the default one. */
  readonly codebook?: string | undefined;
}

/**
 * Keyword in context: every place of a pattern in the comments of a report.
 *
 * @param pattern of the codebook language, or a regular expression between slashes
 * @throws UsageError where the folder, the pattern or the selection makes no sense
 */
export async function findInReport(
  folder: string,
  pattern: string,
  options: KwicOptions,
): Promise<KwicLine[]> {
  const { sets } = await readWritten(options.codebook);
  const find = makePatternFinder(pattern, sets);
  const report = await readReport(folder);
  const chosen = report.comments.filter(selectComments(options, report));
  const lines = kwic(chosen, ({ text, targets }) => find(text, targets), options.context);
  return sortKwic([...lines], options.order);
}
