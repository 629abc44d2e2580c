import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/model/page.ts';
import type { SeparatedPage } from '../../src/model/separated-page.ts';
import { pseudonymisePage } from '../../src/pseudonymise/pseudonymise-page.ts';
import { Pseudonyms } from '../../src/pseudonymise/pseudonyms.ts';
import { separate } from '../../src/separate/separate.ts';
import { fc } from '../properties.ts';

const pseudonyms = new Pseudonyms(Buffer.from('an invented key of some length'));
const disguise = { pseudonyms, publicNames: new Set(['israel', 'us', 'white house']) };

/** A thread as an export states it: an article of one paragraph, and comments as [author, text]. */
function thread(
  comments: readonly (readonly [author: string | null, text: string])[],
  article = 'The council met on Monday.',
  place: Partial<Pick<Page, 'path' | 'url' | 'pageId'>> = {},
): SeparatedPage {
  const texts = [article, ...comments.map(([, text]) => text)];
  const starts = texts.map((_, at) => texts.slice(0, at).join('\n\n').length + (at > 0 ? 2 : 0));
  const span = (at: number) => ({
    start: starts[at] as number,
    end: (starts[at] as number) + (texts[at] as string).length,
  });
  return separate({
    pageId: 'p-thread-0123abcd',
    path: 'thread.csv',
    ...place,
    text: texts.join('\n\n'),
    encoding: 'utf-8',
    encodingConfidence: 1,
    sha256: '0123abcd',
    records: {
      format: 'csv',
      article: [{ kind: 'body', ...span(0) }],
      comments: comments.map(([author], at) => ({
        ...span(at + 1),
        id: null,
        parentId: null,
        author,
        publishedRaw: null,
        printedNumber: null,
      })),
      opener: null,
    },
  });
}

/** The text of a comment among others by the named authors, with `*` where a name was replaced. */
function seen(authors: readonly string[], text: string, article?: string): string {
  const comments = authors.map((author): [string, string] => [author, 'First.']);
  const [comment] = pseudonymisePage(thread([['Zed Q', text], ...comments], article), disguise).comments;
  return (comment?.text ?? '').replace(/Reader[A-Z][a-z]{11}/g, '*');
}

describe('mentions of commenters inside texts', () => {
  test.each([
    ['a name', ['Anna'], 'Anna is right, says @anna.', '* is right, says @*.'],
    ['a genitive', ['Corvina'], "Corvina's point and corvina’s tone", "*'s point and *’s tone"],
    ['a name of two words', ['Anna Lindqvist'], 'I met ANNA\nLINDQVIST there', 'I met * there'],
    ['its first word', ['Anna Lindqvist'], 'As Anna wrote, and Lindqvist knows', 'As * wrote, and * knows'],
    ['a handle', ['dave_1987'], 'dave_1987 and Dave_1987x', '* and Dave_1987x'],
    ['an attribution', ['Joss'], 'Joss wrote:\n> no\nNo.', '* wrote:\n> no\nNo.'],
    ['a header of a reply', ['Mirelle'], 'In reply to Mirelle\nNo.', 'In reply to *\nNo.'],
    ['ornaments', ['(((Marguerite)))'], '(((Marguerite))) or Marguerite', '* or *'],
    ['accents', ['José'], 'Jose and JOSÉ and Jose\u0301', '* and * and *'],
    ['signs of patterns', ['a.*(b|c)+$ [x]'], 'so a.*(b|c)+$ [x] says', 'so * says'],
    ['no part of a word', ['Anna'], 'Annabel in Savannah', 'Annabel in Savannah'],
    ['no part of another name', ['Anna'], 'Anna Karenina and Santa Anna', 'Anna Karenina and Santa Anna'],
  ])('%s', (_, authors, text, expected) => {
    expect(seen(authors, text)).toBe(expected);
  });

  test.each([
    ['a month', 'May', 'It may rain in May.', 'It may rain in May.'],
    [
      'a month as a name',
      'May',
      '@may: no. Thanks May, but no.\nMay wrote: yes',
      '@*: no. Thanks *, but no.\n* wrote: yes',
    ],
    [
      'two letters',
      'Al',
      'Al Gore met al Qaeda. Al is right. Nonsense, Al.',
      'Al Gore met al Qaeda. * is right. Nonsense, *.',
    ],
    ['a common word', 'Truth', 'Truth hurts. The Truth is out.', 'Truth hurts. The Truth is out.'],
    ['a country', 'Israel', 'Israel attacked. @Israel, no.', 'Israel attacked. @*, no.'],
    ['signs alone', '...', 'Well... no. @... no', 'Well... no. @* no'],
  ])(
    'a name that is also a word, only where readers speak to each other: %s',
    (_, author, text, expected) => {
      expect(seen([author], text)).toBe(expected);
    },
  );

  test('a single name that the article uses is that of somebody else; a full one is replaced there, too', () => {
    const article = 'Sarah Vane met Corvin Hale.';
    expect(seen(['Sarah'], 'Sarah is clever. I agree with Sarah.', article)).toBe(
      'Sarah is clever. I agree with *.',
    );
    const page = pseudonymisePage(thread([['Corvin Hale', 'It was I.']], article), disguise);
    expect(page.page.text).toBe(`Sarah Vane met ${pseudonyms.of('Corvin Hale')}.\n\nIt was I.`);
  });

  test('a first name that two commenters share is neither of them', () => {
    const page = pseudonymisePage(
      thread([
        ['Anna Lindqvist', 'Anna again.'],
        ['Anna Moreau', 'Hello.'],
      ]),
      disguise,
    );
    expect(page.comments[0]?.text).toBe(`${pseudonyms.of('Anna')} again.`);
  });
});

describe('where else names stand', () => {
  test('path, address and ids', () => {
    const separated = thread([['Anna Lindqvist', 'Hello.']], undefined, {
      path: 'by/Anna_Lindqvist.csv#annalindqvist',
      pageId: 'p-anna-lindqvist-0123abcd-2',
      url: 'https://blog.example/~anna-lindqvist/2019?by=Anna%20Lindqvist',
    });
    const { page, comments } = pseudonymisePage(separated, disguise);
    const name = pseudonyms.of('Anna Lindqvist');
    expect(page.path).toBe(`by/${name}.csv#${name}`);
    expect(page.url).toBe(`https://blog.example/~${name}/2019?by=${name}`);
    expect(page.pageId).toMatch(/^p-[b-z]{12}-0123abcd-2$/);
    expect(comments[0]?.commentId).toBe(`${page.pageId}-c0001`);
  });

  test('the name that opens a thread, though it never answers', () => {
    const separated = thread([['Anna', 'Hello.']]);
    const { records } = separated.page;
    if (records === undefined) throw new Error('an export has records');
    const page = { ...separated.page, records: { ...records, opener: 'Corvin99' } };
    const articles = separated.articles.map((article) => ({ ...article, byline: 'Corvin99' }));
    const done = pseudonymisePage({ ...separated, page, articles }, disguise);
    expect(done.articles[0]?.byline).toBe(pseudonyms.of('Corvin99'));
  });

  test('the markup and the records of an export are left behind', () => {
    const { page } = pseudonymisePage(thread([['Anna', 'Hello.']]), disguise);
    expect(Object.keys(page)).not.toContain('records');
    expect(Object.keys(page)).not.toContain('markup');
  });
});

test('every offset still points to its words, whatever names and texts are', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'Anna',
      'May',
      'Al',
      '@',
      ' ',
      '\n',
      ': ',
      '.',
      'wrote',
      'anna',
      '(((',
      '$^',
      '__proto__',
      '😀',
      'e\u0301',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const words = fc
    .array(part, { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').replaceAll('|', ''));
  /** Ends that no name has, so that they stay as they are. */
  const marked = (text: string) => `|${text}|`;
  const comment = fc.tuple(fc.option(words), words.map(marked));
  fc.assert(
    fc.property(fc.array(comment, { minLength: 1, maxLength: 5 }), words, (comments, article) => {
      const before = thread(comments, marked(article));
      const after = pseudonymisePage(before, disguise);
      expect(after.segments.map(({ start }) => start)).toEqual([
        0,
        ...after.segments.slice(0, -1).map(({ end }) => end),
      ]);
      expect(after.segments.at(-1)?.end).toBe(after.page.text.length);
      after.comments.forEach(({ start, end, text, author }, at) => {
        expect(text).toBe(after.page.text.slice(start, end));
        expect(text.startsWith('|') && text.endsWith('|')).toBe(true);
        expect(author === null).toBe(before.comments[at]?.author === null);
      });
      const gaps = (text: string) => text.split('\n\n').length;
      expect(gaps(after.page.text)).toBe(gaps(before.page.text));
    }),
    { numRuns: 2_000 },
  );
});
