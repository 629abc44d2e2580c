import type { Codebook } from '../codebook/codebook.ts';
import type { CodedPage } from '../model/coded-page.ts';
import type { Corpus } from '../model/corpus.ts';
import type { MeasuredCorpus, Measures } from '../model/measures.ts';
import { associations } from './association.ts';
import { blameTies } from './blame-ties.ts';
import { coOccurrence } from './co-occurrence.ts';
import { commentsAgainstArticles } from './comments-against-articles.ts';
import { copiedMost } from './copied.ts';
import { countsOf } from './counts.ts';
import { findDuplicates } from './duplicates.ts';
import { chooseExamples } from './examples.ts';
import { volumeOverTime } from './over-time.ts';
import { sentimentDistribution } from './sentiment-distribution.ts';
import { targetFrequencies } from './target-frequencies.ts';
import { hasTheme, themeFrequencies } from './theme-frequencies.ts';
import { themeTarget } from './theme-target.ts';
import { threadsOf } from './threads.ts';

/** Targets that are crossed with themes: what one chart or table can hold. */
const CROSSED_TARGETS = 12;

const EXAMPLES_A_THEME = 3;

/** Copied comments that a summary names. */
const MOST_COPIED = 5;

/** Takes every measure over a corpus, and over each of its pages. */
export function measure(corpus: Corpus, codebook: Pick<Codebook, 'codes'>): MeasuredCorpus {
  const comments = corpus.pages.flatMap(({ codedComments }) => codedComments);
  const duplicates = findDuplicates(comments);
  const over = (pages: readonly CodedPage[]) => measuresOf(pages, corpus.reprints, duplicates, codebook);
  const measures = over(corpus.pages);
  const crossed = measures.targets.slice(0, CROSSED_TARGETS).map(({ name }) => name);
  const themeTargets = themeTarget(comments, codebook, crossed);
  return {
    corpus,
    measures,
    pageMeasures: corpus.pages.map((page) => over([page])),
    themeTargets,
    associations: associations(measures, themeTargets),
    themeTones: codebook.codes.map(({ id }) => ({
      code: id,
      sentiment: sentimentDistribution(
        comments.filter((each) => hasTheme(each, id)).map(({ coded }) => coded.sentiment),
      ),
    })),
    threads: threadsOf(comments),
    volume: volumeOverTime(comments),
    keyWords: commentsAgainstArticles(corpus.pages, corpus.reprints),
    duplicates,
    copied: copiedMost(comments, duplicates, MOST_COPIED),
    examples: chooseExamples(comments, codebook, EXAMPLES_A_THEME),
  };
}

function measuresOf(
  pages: readonly CodedPage[],
  reprints: Corpus['reprints'],
  duplicates: MeasuredCorpus['duplicates'],
  codebook: Pick<Codebook, 'codes'>,
): Measures {
  const comments = pages.flatMap(({ codedComments }) => codedComments);
  return {
    counts: countsOf(pages, reprints, duplicates),
    themes: themeFrequencies(comments, codebook),
    sentiment: sentimentDistribution(comments.map(({ coded }) => coded.sentiment)),
    targets: targetFrequencies(comments),
    blame: blameTies(comments),
    coOccurrence: coOccurrence(comments, codebook),
  };
}
