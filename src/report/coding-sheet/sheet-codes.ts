import { didYouMean } from '../../codebook/nearest.ts';
import { UsageError } from '../../errors.ts';
import type { DescribedCode } from '../../model/described-code.ts';
import { SENTIMENT } from '../../model/hand-codings.ts';
import type { SheetCode } from './coding-sheet-table.ts';

const SENTIMENT_CODE: SheetCode = {
  ...SENTIMENT,
  title: 'Sentiment',
  definition: 'The attitude that the comment as a whole expresses.',
  useWhen:
    'Every comment has one. Weigh what the commenter thinks of it, and not whether what happened is good or bad.',
  notWhen: 'The attitude is only that of somebody whom the comment quotes or tells of.',
  oneValue: true,
  values: [
    { id: 'neg', definition: 'Negative: disapproval, anger, scorn, fear, grief.', present: true },
    { id: 'neu', definition: 'Neutral: no attitude, or as much of the one as of the other.', present: true },
    { id: 'pos', definition: 'Positive: approval, hope, thanks, joy.', present: true },
  ],
  examples: [
    { text: 'The ferry strikes again, and nobody at the council lifts a finger.', value: 'neg' },
    { text: 'The vote was postponed to Thursday.', value: 'neu' },
    { text: 'Well done to the crew, they kept everybody safe.', value: 'pos' },
  ],
  counterExamples: [],
};

/**
 * The codes of a coding sheet: those of the codebook, and sentiment.
 *
 * @param wanted ids; without them, all
 * @throws UsageError for an id that no code has
 */
export function sheetCodes(codes: readonly DescribedCode[], wanted?: readonly string[]): SheetCode[] {
  const own = codes.map((code) => ({ ...code, isTheme: true }));
  const all = own.some(({ id }) => id === SENTIMENT.id) ? own : [...own, SENTIMENT_CODE];
  if (wanted === undefined) return all;
  const ids = all.map(({ id }) => id);
  for (const id of wanted) {
    if (ids.includes(id)) continue;
    throw new UsageError(`--codes: no code "${id}"${didYouMean(id, ids)}; the codes are ${ids.join(', ')}`);
  }
  return all.filter(({ id }) => wanted.includes(id));
}
