import type { KeyWord, KeyWords } from '../../model/measures.ts';
import { estimateColumns } from '../estimate-columns.ts';
import { type Column, type CorpusTable, fourDecimals, makeCorpusTable } from '../table.ts';

/** The effect size of a word's keyness. */
export const LOG_RATIO: readonly Column<Pick<KeyWord, 'logRatio'>>[] = estimateColumns(
  'log_ratio',
  'Binary logarithm of the ratio of relative frequencies (Hardie 2014): 1 is twice as often.',
  ({ logRatio }) => logRatio,
);

interface KeyWordRow extends KeyWord, Pick<KeyWords, 'ofComments' | 'ofArticles'> {}

const COLUMNS: readonly Column<KeyWordRow>[] = [
  { name: 'word', meaning: 'The word in lower case.', type: 'text', value: ({ word }) => word },
  {
    name: 'comments_count',
    meaning: 'How often comments use it in their own voice.',
    type: 'integer',
    value: ({ targetCount }) => targetCount,
  },
  {
    name: 'comments_with_it',
    meaning: 'Number of comments that use it; at least three, else the word is left out.',
    type: 'integer',
    value: ({ targetTexts }) => targetTexts,
  },
  {
    name: 'articles_count',
    meaning: 'How often the articles use it, each reprinted article once.',
    type: 'integer',
    value: ({ referenceCount }) => referenceCount,
  },
  {
    name: 'articles_with_it',
    meaning: 'Number of articles that use it.',
    type: 'integer',
    value: ({ referenceTexts }) => referenceTexts,
  },
  {
    name: 'g2',
    meaning: 'Log-likelihood ratio (Dunning 1993), negative where the articles use the word more.',
    type: 'number',
    value: ({ g2 }) => fourDecimals(g2),
  },
  {
    name: 'q',
    meaning:
      'How likely the difference is to be chance, all words considered: of all rows with a q of 0.05 or less, one in twenty is expected to be (Benjamini and Hochberg 1995).',
    type: 'number',
    value: ({ q }) => fourDecimals(q),
  },
  ...LOG_RATIO,
  {
    name: 'comments_words',
    meaning:
      'Number of words of all comments in their own voice, function words among them: the same in every row, for whoever computes g2 or log_ratio anew.',
    type: 'integer',
    value: ({ ofComments }) => ofComments,
  },
  {
    name: 'articles_words',
    meaning: 'Number of words of all articles, each reprinted article once.',
    type: 'integer',
    value: ({ ofArticles }) => ofArticles,
  },
];

/** keyness.csv. */
export const keynessTable: CorpusTable = makeCorpusTable(
  'keyness',
  'one word, as comments use it against the articles.',
  COLUMNS,
  {
    atEnd: ({ measures: { keyWords } }) => {
      const { words, ofComments, ofArticles } = keyWords;
      return words.map((word) => ({ ...word, ofComments, ofArticles }));
    },
  },
);
