import { FALSE_DISCOVERIES, type KeyWord } from '../../model/measures.ts';
import type { ReportContext } from '../context.ts';
import { foreignText } from '../markdown/foreign-text.ts';
import { type Block, heading, type Phrase, paragraph, table } from '../markdown/nodes.ts';
import { count, figure, signed } from '../markdown/wording.ts';

const MOST_SHOWN = 15;

const NEVER =
  ' Where the articles never use a word, half a time is counted there, for else it had no log ratio: go by G2, and take the interval for a rough one.';

/** What commenters speak of that the articles do not. */
export function commentsAgainstArticlesSection({ measures }: ReportContext): Block[] {
  const { words, ofComments, ofArticles } = measures.keyWords;
  if (measures.counts.comments === 0 || measures.counts.articles === 0) return [];
  const title = heading(2, 'Comments against articles');
  const telling = words.filter(({ g2, q }) => g2 > 0 && q <= FALSE_DISCOVERIES).slice(0, MOST_SHOWN);
  if (telling.length === 0) {
    return [
      title,
      paragraph(
        `None of ${count(words.length, 'word')} is so much more frequent in the comments than in the articles that chance can be left aside: words of at least three comments, without function words, of the ${figure(ofComments)} words of the comments in their own voice and the ${figure(ofArticles)} of the articles.`,
      ),
    ];
  }
  return [
    title,
    paragraph(
      `These words are the most telling of the comments against the articles they stand under: words of at least three comments, without function words and without what comments quote. The comments have ${figure(ofComments)} words in their own voice, and the articles ${figure(ofArticles)}. G2 is the log-likelihood ratio, and one in twenty of the words shown is expected to be chance (q of .05 or less, all words considered); the log ratio counts doublings, so 1 is twice and 2 is four times as frequent. All words stand in keyness.csv.`,
      ...(telling.some(({ referenceCount }) => referenceCount === 0) ? [NEVER] : []),
    ),
    table(
      ['Word', '#Comments with it', '#Times', '#Times in articles', '#G2', '#Log ratio', '95% interval'],
      telling.map(row),
    ),
  ];
}

const row = ({ word, targetTexts, targetCount, referenceCount, g2, logRatio }: KeyWord): Phrase[] => [
  foreignText(word),
  figure(targetTexts),
  figure(targetCount),
  figure(referenceCount),
  g2.toFixed(1),
  signed(logRatio.value),
  `${signed(logRatio.low)} to ${signed(logRatio.high)}`,
];
