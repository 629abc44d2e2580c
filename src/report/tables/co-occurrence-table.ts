import type { Association } from '../../model/measures.ts';
import {
  type Column,
  type CorpusTable,
  fourDecimals,
  fourDecimalsOrNull,
  makeCorpusTable,
} from '../table.ts';

const COLUMNS: readonly Column<Association>[] = [
  { name: 'theme', meaning: 'Id of a code of the codebook.', type: 'text', value: ({ theme }) => theme },
  {
    name: 'other',
    meaning:
      'Id of another code, or name of a target. Roles such as we count as targets only where they are blamed, so these stand beside blame by definition.',
    type: 'text',
    value: ({ other }) => other,
  },
  { name: 'kind', meaning: 'What the other is: theme or target.', type: 'text', value: ({ kind }) => kind },
  {
    name: 'theme_comments',
    meaning: 'Comments in which the theme is present.',
    type: 'integer',
    value: ({ themeCount }) => themeCount,
  },
  {
    name: 'other_comments',
    meaning: 'Comments in which the other theme is present, or that name the target.',
    type: 'integer',
    value: ({ otherCount }) => otherCount,
  },
  { name: 'both', meaning: 'Comments with both.', type: 'integer', value: ({ both }) => both },
  {
    name: 'expected',
    meaning:
      'Comments with both if the two had nothing to do with each other: the product of the two counts, divided by all comments.',
    type: 'number',
    value: ({ expected }) => fourDecimals(expected),
  },
  {
    name: 'pmi',
    meaning:
      'Pointwise mutual information (Church and Hanks 1990), the binary logarithm of both by expected: 1 is twice as often as expected; empty where they never meet. It is unsteady where few are expected.',
    type: 'number',
    value: ({ pmi }) => fourDecimalsOrNull(pmi),
  },
  {
    name: 'npmi',
    meaning: 'The same from -1, never together, to 1, only together (Bouma 2009).',
    type: 'number',
    value: ({ npmi }) => fourDecimals(npmi),
  },
  {
    name: 'jaccard',
    meaning: 'Share of the comments with either that have both (Jaccard 1912).',
    type: 'number',
    value: ({ jaccard }) => fourDecimals(jaccard),
  },
  {
    name: 'g2',
    meaning:
      'Log-likelihood ratio (Dunning 1993), negative where they meet less often than expected. Its usual limits (3.84, 10.83) do not hold where fewer than about five are expected: go by q.',
    type: 'number',
    value: ({ g2 }) => fourDecimals(g2),
  },
  {
    name: 'p',
    meaning:
      'How likely chance alone is to part at least so far from what is expected: Fisher’s exact test, two-sided; 0 is less than 0.00005.',
    type: 'number',
    value: ({ p }) => fourDecimals(p),
  },
  {
    name: 'q',
    meaning:
      'The same with regard to how many pairs are tested: of all rows with a q of 0.05 or less, one in twenty is expected to be chance (Benjamini and Hochberg 1995, over all rows of this table).',
    type: 'number',
    value: ({ q }) => fourDecimals(q),
  },
];

/** co-occurrence.csv. */
export const coOccurrenceTable: CorpusTable = makeCorpusTable(
  'co-occurrence',
  'a theme beside another theme, or beside one of the targets named most widely: how often both stand in one comment.',
  COLUMNS,
  { atEnd: ({ measures }) => measures.associations },
);
