import { expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { separate } from '../../../src/separate/separate.ts';
import { pageOf } from '../describe-page.ts';

test('the date behind a printed age is taken from where the page keeps it', () => {
  const comment = (id: number, name: string, title: string, words: string): string =>
    `<li class="post" id="post-${id}"><div class="post-byline"><span class="author">${name}</span></div><a class="time-ago" title="${title}">3 years ago</a><div class="post-message"><p>${words}</p></div></li>`;
  const { text, markup } = readHtml(
    `<h1>The ferry is back</h1><p>It left at six with eleven passengers, and it came back with nine of them.</p><ul>${comment(1, 'Tess Orme', 'Friday, May 3, 2019 4:15 PM', 'I saw it leave.')}${comment(2, 'Arno Salt', 'Link to this comment', 'So did I.')}</ul>`,
  );
  const { comments } = separate({ ...pageOf(text), markup });
  expect(comments.map(({ publishedRaw, publishedAt }) => [publishedRaw, publishedAt])).toEqual([
    ['3 years ago', '2019-05-03T16:15:00'],
    ['3 years ago', null],
  ]);
});
