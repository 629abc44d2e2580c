import { expect, test } from 'vitest';
import type { Comment } from '../../../src/model/comment.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { separate } from '../../../src/separate/separate.ts';
import { pageOf } from '../describe-page.ts';

const WORDS = ['I saw it leave.', 'So did I, from the hill.', 'And who paid for it?'];

/** The comments of a page on which each of three people's posts is headed by `head`. */
function commentsOf(head: (at: number) => string, container = 'div class="comment"'): readonly Comment[] {
  const tag = container.split(' ')[0];
  const posts = WORDS.map((words, at) => `<${container}>${head(at)}<div><p>${words}</p></div></${tag}>`);
  const { text, markup } = readHtml(
    `<h1>The ferry is back</h1><p>It left at six with eleven passengers, and it came back with nine of them.</p><section>${posts.join('')}</section>`,
  );
  return separate({ ...pageOf(text), markup }).comments;
}

const NAMES = ['Tess Orme', 'Arno Salt', 'Mina Field'];

const datesOf = (dateElement: (at: number) => string) =>
  commentsOf((at) => `<div><cite>${NAMES[at]}</cite> ${dateElement(at)}</div>`).map(
    ({ publishedRaw, publishedAt }) => [publishedRaw, publishedAt],
  );

test('the date behind a printed age is taken from where the page keeps it', () => {
  const titles = ['Friday, May 3, 2019 4:15 PM', 'Link to this comment', '2019-05-04'];
  expect(datesOf((at) => `<a class="time-ago" title="${titles[at]}">3 years ago</a>`)).toEqual([
    ['3 years ago', '2019-05-03T16:15:00'],
    ['3 years ago', null],
    ['3 years ago', '2019-05-04'],
  ]);
});

test('a number in a title is a score or an id, and no time', () => {
  expect(datesOf((at) => `<a class="time-ago" title="155255684${at}">3 years ago</a>`)).toEqual([
    ['3 years ago', null],
    ['3 years ago', null],
    ['3 years ago', null],
  ]);
});

test('a date that only machines are told, in an element that prints nothing, is the date', () => {
  expect(datesOf((at) => `<time datetime="2019-05-0${at + 1}T16:15:00.5+02:00"></time>`)).toEqual([
    ['2019-05-01T16:15:00+02:00', '2019-05-01T16:15:00+02:00'],
    ['2019-05-02T16:15:00+02:00', '2019-05-02T16:15:00+02:00'],
    ['2019-05-03T16:15:00+02:00', '2019-05-03T16:15:00+02:00'],
  ]);
});

test('seconds counted from 1970 beside a printed age are a date', () => {
  expect(datesOf((at) => `<abbr class="date" data-time="${1556896500 + at}">Yesterday</abbr>`)).toEqual([
    ['Yesterday', '2019-05-03T15:15:00Z'],
    ['Yesterday', '2019-05-03T15:15:01Z'],
    ['Yesterday', '2019-05-03T15:15:02Z'],
  ]);
});

test('what stands in the place of the date is kept where no date can be read from it', () => {
  expect(datesOf((at) => `<time>${at + 3} พ.ค. 2562</time>`)).toEqual([
    ['3 พ.ค. 2562', null],
    ['4 พ.ค. 2562', null],
    ['5 พ.ค. 2562', null],
  ]);
});

test('initials that stand for a picture are not the name, where the name links to the same page', () => {
  const comments = commentsOf(
    (at) =>
      `<div><a href="/members/${at + 40}"><div>${NAMES[at]?.charAt(0)}</div></a></div><div><a href="/members/${at + 40}">${NAMES[at]}</a></div><div>${at + 2} May 2019</div>`,
    'div',
  );
  expect(comments.map(({ author }) => author)).toEqual(NAMES);
});
