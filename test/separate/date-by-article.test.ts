import { expect, test } from 'vitest';
import { dateByArticle } from '../../src/separate/dates/date-by-article.ts';
import { separate } from '../../src/separate/separate.ts';
import { pageOf } from './describe-page.ts';

const BODY = [
  'The council closed the old bridge on Monday after a survey found cracks in two of its piers, and put on a bus.',
  'The engineers want to see the whole length of it before anybody drives there again, which takes until the summer.',
];

/** The dates that two comments are given under an article of a day. */
function datesUnder(dateline: string, printed: readonly string[]): (string | null)[] {
  const comments = printed.flatMap((date, at) => [
    `${at === 0 ? 'Anna Berg' : 'Tom Hale'} - ${date}`,
    'My bus was an hour late today, and nobody at the stop knew of another one.',
    '',
  ]);
  const rows = [
    'The bridge stays shut',
    dateline,
    '',
    ...BODY,
    '',
    `${printed.length} comments`,
    '',
    ...comments,
  ];
  return separate(pageOf(rows.join('\n'))).comments.map(({ publishedAt }) => publishedAt);
}

test.each([
  ['1 April 2024', ['02/04/2024 10:15', '03/04/2024 11:20'], ['2024-04-02', '2024-04-03']],
  ['November 5, 2024', ['11/06/2024 10:15', '11/07/2024 11:20'], ['2024-11-06', '2024-11-07']],
])('under an article of %s, %j can be read one way', (dateline, printed, days) => {
  expect(datesUnder(dateline, printed).map((date) => date?.slice(0, 10))).toEqual(days);
});

test.each([
  ['10 January 2024', '11/01/2024 10:15', 'both may come after it'],
  ['Updated 20 April 2024', '02/03/2024 10:15', 'the article was changed'],
  ['5 February 2024', '03/02/2024 10:15', 'the other is a few days before it'],
  ['1 April 2024', '02/03/2024 10:15', 'both are before it'],
])('under one of %s, %s stays open: %s', (dateline, printed) => {
  expect(datesUnder(dateline, [printed, printed])).toEqual([null, null]);
});

test('any number of comments stands under one article', () => {
  const rows = [
    'The bridge stays shut',
    '1 April 2024',
    '',
    ...BODY,
    '',
    '1 comment',
    '',
    'Anna Berg - 02/04/2024 10:15',
    'My bus was an hour late today, and nobody knew of another one.',
  ];
  const one = separate(pageOf(rows.join('\n')));
  const [comment] = one.comments;
  expect(comment?.publishedAt).toContain('2024-04-02');
  const many = Array.from(
    { length: 200_000 },
    () => ({ ...comment, publishedAt: null }) as (typeof one.comments)[number],
  );
  const { comments } = dateByArticle({ ...one, comments: many });
  expect(comments.every(({ publishedAt }) => publishedAt === comment?.publishedAt)).toBe(true);
});
