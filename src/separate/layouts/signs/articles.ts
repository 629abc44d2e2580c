import { greatestOf } from '../../../model/extremes.ts';
import { type Candidate, isNear } from '../candidate.ts';
import { meanWords, wordsIn } from '../measures.ts';
import { LEAST_PROSE, type PageSign } from './page-sign.ts';

/** Words from which on an item may be an article, and how many times as long as the next longest it then is. */
const LEAST_ARTICLE = 200;
const DWARFED = 3;
/** How many times as long as the others' mean the first item is where it is the article. */
const LONGER = 1.5;

/** A first item that is the article. */
export const ARTICLE_SIGNS: readonly PageSign[] = [
  {
    id: 'article-inside',
    weight: -2.5,
    measure: (candidate) => Number(holdsArticle(candidate)),
    reason: 'A first item that dwarfs the others, under no heading, is the article with its own date.',
  },
  {
    id: 'opens-with-article',
    weight: -4,
    measure: (candidate) => Number(opensWithArticle(candidate)),
    reason:
      'A first item with no prose above it, and longer than the others are, is the article under its byline.',
  },
];

function holdsArticle(candidate: Candidate): boolean {
  const { facts, anchors } = candidate;
  if (isNear(candidate) || !anchors.layout.startsWith('date-line')) return false;
  const [first = 0, ...others] = candidate.spoken.map((item) => wordsIn(facts, item.content));
  return first > LEAST_ARTICLE && first > DWARFED * greatestOf([0, ...others]);
}

function opensWithArticle(candidate: Candidate): boolean {
  const { facts, anchors, proseAbove } = candidate;
  if (isNear(candidate) || anchors.list || anchors.side === 'after') return false;
  const [first, ...others] = candidate.spoken;
  return (
    first !== undefined &&
    first.content.from > first.rows.from &&
    others.length > 0 &&
    (proseAbove[first.rows.from] ?? 0) < LEAST_PROSE &&
    wordsIn(facts, first.content) > LONGER * meanWords(facts, others)
  );
}
