import { describe, expect, it } from 'vitest';
import { codePage } from '../../src/code/code-page.ts';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import type { Comment } from '../../src/model/comment.ts';
import type { SeparatedPage } from '../../src/model/separated-page.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

const BODY = 'The whole match of last Sunday was staged by the league, an insider said.';
const COMMENTS = [
  'The whole match of last Sunday was staged by the league? Never.',
  'I think it was staged.',
  'You wrote “I think it was staged.” and you are wrong.',
];

function pageOf(written: readonly string[] = COMMENTS): SeparatedPage {
  const text = [BODY, ...written].join('\n\n');
  const comments = written.map((words, index): Comment => {
    const start = text.indexOf(words);
    return {
      commentId: `p-x-c000${index + 1}`,
      pageId: 'p-x',
      articleId: 'p-x-a1',
      ordinal: index + 1,
      text: words,
      start,
      end: start + words.length,
      printedNumber: null,
      author: null,
      publishedRaw: null,
      publishedAt: null,
      depth: 0,
      replyTo: null,
    };
  });
  const body = { start: 0, end: BODY.length };
  return {
    page: { pageId: 'p-x', path: 'x.txt', text, encoding: 'utf-8', encodingConfidence: 1, sha256: '' },
    segments: [],
    articles: [
      { articleId: 'p-x-a1', pageId: 'p-x', headline: null, byline: null, dateline: null, spans: [body] },
    ],
    comments,
    layout: 'test',
    confidence: 1,
    notes: [],
  };
}

describe('codePage', () => {
  const coded = codePage(pageOf(), makeCoder(codebookOf([{ any: ['staged'] }])));

  it('does not take what is quoted from the article or another comment for the commenter’s own view', () => {
    expect(coded.codedComments.map(({ coded: { codings } }) => codings.length)).toEqual([0, 1, 0]);
    expect(
      coded.codedComments.map(({ coded: { quotations } }) => quotations.map(({ source }) => source)),
    ).toEqual([['article'], [], ['marked']]);
  });

  it('knows whom another comment names in full, and codes alike in whatever order', () => {
    const written = ['So Bramwell knew it.', 'I never liked Alice Bramwell.'];
    const coder = makeCoder(codebookOf([{ any: ['staged'] }]));
    for (const order of [written, [...written].reverse()]) {
      const { codedComments } = codePage(pageOf(order), coder);
      expect(codedComments.flatMap(({ coded: { targets } }) => targets.map(({ name }) => name))).toEqual([
        'Alice Bramwell',
        'Alice Bramwell',
      ]);
    }
  });

  it('codes each comment of a long thread as by itself, and knows what it quotes of any before it', () => {
    const words = (comment: number) => Array.from({ length: 60 }, (_, at) => `w${comment}x${at}`).join(' ');
    const thread = Array.from({ length: 40 }, (_, at) =>
      at % 3 === 0 ? `They say it was staged. ${words(at)}` : `${words(at)}, was it not?`,
    );
    const coder = makeCoder(codebookOf([{ any: ['staged'] }]));
    const { codedComments } = codePage(
      pageOf([...thread, thread[2] ?? '', `${words(1)} ${words(99)}`]),
      coder,
    );
    const alone = thread.map((text) => codeText(text, coder));
    expect(codedComments.slice(0, 40).map(({ coded: each }) => each)).toEqual(alone);
    expect(codedComments.map(({ comment: { ordinal } }) => ordinal)).toEqual(
      Array.from({ length: 42 }, (_, at) => at + 1),
    );
    expect(codedComments.slice(40).map(({ coded: { quotations } }) => quotations)).toEqual([
      [],
      [expect.objectContaining({ source: 'comment', origin: expect.objectContaining({ id: 'p-x-c0002' }) })],
    ]);
  });

  it('measures the articles', () => {
    expect(coded.codedArticles.map(({ wordCount }) => wordCount)).toEqual([14]);
  });
});
