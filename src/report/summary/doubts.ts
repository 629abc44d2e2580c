import type { Counts, Doubts, Some } from '../../model/measures.ts';
import { LONGEST_CELL } from '../../text/spreadsheet-text.ts';
import { agree, count, figure, listing, opening } from '../markdown/wording.ts';

const MOST_NAMED = 10;

/** Comments that are counted, or partly so, and what to think of before relying on it: one entry a doubt. */
export const doubtsOnComments = ({ longComments }: Doubts, counts: Counts): string[] => [
  ...quoted(counts),
  ...foreign(counts),
  ...repeated(counts),
  ...tooLong(longComments),
];

function quoted({ quotations: n, quotingComments }: Counts): string[] {
  if (n === 0) return [];
  const what = `${opening(n, 'passage')} in ${count(quotingComments, 'comment')} ${agree(n, 'is', 'are')}`;
  return [
    `${what} taken from the article, from another comment, or set off as a quotation. ${agree(n, 'It was', 'They were')} not coded as the commenter’s own voice.`,
  ];
}

function foreign({ otherLanguages }: Counts): string[] {
  const n = otherLanguages.reduce((sum, language) => sum + language.count, 0);
  if (n === 0) return [];
  const which = listing(otherLanguages.map((each) => `${each.language} ${figure(each.count)}`));
  return [
    `${opening(n, 'comment')} ${agree(n, 'seems', 'seem')} not to be in English (${which}). The rules are written for English and miss most of what is said in other languages.`,
  ];
}

function repeated({ duplicates: { exact, near } }: Counts): string[] {
  const n = exact + near;
  if (n === 0) return [];
  const changed = near === 0 ? '' : `, ${figure(near)} of them with a few words changed`;
  return [
    `${opening(n, 'comment')} ${agree(n, 'repeats', 'repeat')} an earlier one${changed}, and ${agree(n, 'is', 'are')} counted all the same. The column duplicate_of of comments.csv says which, so that they can be left out.`,
  ];
}

function tooLong({ total, first }: Some<string>): string[] {
  if (total === 0) return [];
  const ids = first.slice(0, MOST_NAMED);
  const which = total > ids.length ? `${ids.join(', ')} and others` : listing(ids);
  return [
    `${opening(total, 'comment')} ${agree(total, 'is', 'are')} longer than the ${figure(LONGEST_CELL)} characters that a cell of a spreadsheet holds (${which}). comments.csv has the whole text, but a spreadsheet program will show only its beginning.`,
  ];
}
