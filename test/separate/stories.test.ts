import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.ts';
import { separate } from '../../src/separate/separate.ts';
import { pageOf } from './describe-page.ts';

const WORDS =
  'The keeper handed over the keys on Tuesday evening, and there was no speech. The board has found nobody to live in the house by the water, which is damp in spring and loud with gulls in the summer.\n\nSkippers who come late have asked where they should moor. The outer wall has rings enough, the board said, and the lamps will be mended before the season begins. Until then a boat that comes late will have to wait for the light.';

interface Comment {
  readonly name: string;
  readonly day: number;
  readonly text: string;
}

const LOCK: readonly Comment[] = [
  { name: 'Marlow', day: 4, text: 'The rings come out in your hand.' },
  { name: 'Ines Bold', day: 5, text: 'He let us through at midnight once, in the rain.' },
];
const MILL: readonly Comment[] = [
  { name: 'Tess Orme', day: 6, text: 'It was shut half of last year as well.' },
];

const asText = (title: string, comments: readonly Comment[]): string =>
  `${title}\n\nBy Ada Quill\nMarch 3, 2019\n\n${WORDS}\n\n${comments.length} Comments\n\n${comments
    .map(({ name, day, text }) => `${name}\nMarch ${day}, 2019 at 9:12 am\n\n${text}\n\nReply\n`)
    .join('\n')}\nLeave a comment\n\n`;

const asMarkup = (title: string, comments: readonly Comment[]): string =>
  `<h2>${title}</h2><p>By Ada Quill</p><p>March 3, 2019</p><p>${WORDS.replace('\n\n', '</p><p>')}</p>
<h4>${comments.length} comments</h4><ul>${comments
    .map(
      ({ name, day, text }) =>
        `<li><b>${name}</b> <i>March ${day}, 2019 at 9:12 am</i><p>${text}</p><a href="#">Reply</a></li>`,
    )
    .join('')}</ul>`;

const TITLES = ['The lock keeper goes home', 'The mill bridge shuts again'] as const;

const fromMarkup = (html: string) => {
  const { text, markup } = readHtml(html);
  return separate({ ...pageOf(text), markup });
};

describe.each([
  ['text', separate(pageOf(asText(TITLES[0], LOCK) + asText(TITLES[1], MILL)))],
  ['markup', fromMarkup(asMarkup(TITLES[0], LOCK) + asMarkup(TITLES[1], MILL))],
])('two stories with their comments, from %s', (_, { page, articles, comments, segments, notes }) => {
  it('are two articles, numbered in reading order', () => {
    expect(articles.map(({ articleId, headline }) => [articleId, headline])).toEqual([
      ['p-test-00000000-a1', TITLES[0]],
      ['p-test-00000000-a2', TITLES[1]],
    ]);
    expect(notes).toContain('The page holds 2 articles.');
  });

  it('keep each comment under its own article, and number the comments through', () => {
    expect(
      comments.map(({ commentId, ordinal, articleId, author }) => [commentId, ordinal, articleId, author]),
    ).toEqual([
      ['p-test-00000000-c0001', 1, 'p-test-00000000-a1', 'Marlow'],
      ['p-test-00000000-c0002', 2, 'p-test-00000000-a1', 'Ines Bold'],
      ['p-test-00000000-c0003', 3, 'p-test-00000000-a2', 'Tess Orme'],
    ]);
  });

  it('cover every character once', () => {
    expect(segments.map(({ start, end }) => page.text.slice(start, end)).join('')).toBe(page.text);
    expect(segments.every(({ start }, at) => start === (at === 0 ? 0 : segments[at - 1]?.end))).toBe(true);
  });
});

it('says of which article a count does not fit', () => {
  const { notes } = separate(
    pageOf(asText(TITLES[0], LOCK) + asText(TITLES[1], MILL).replace('1 Comments', '5 Comments')),
  );
  expect(notes).toContain('Article 2: The page says 5 comments; 1 was found.');
});

it('leaves out, among whole stories, one of which only the beginning is printed', () => {
  const begun = asText('The salt pans', []).replace(
    /\n\nSkippers.*?0 Comments/s,
    ' …\n\nRead more\n\n0 Comments',
  );
  const { articles } = separate(pageOf(asText(TITLES[0], LOCK) + begun + asText(TITLES[1], MILL)));
  expect(articles.map(({ headline }) => headline)).toEqual([...TITLES]);
});
