import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/model/span.ts';
import { separate } from '../../src/separate/separate.ts';

/** What a person reads on one seed page; held against `separate`. */
interface ExpectedPage {
  /** The counts that are right; two where a heading without a text, or inside one, may or may not count. */
  readonly articles: readonly number[];
  /** Headlines of the first articles, null where the page prints none. */
  readonly headlines: readonly (string | null)[];
  /** Phrases of the page that are no part of any article. */
  readonly not_body: readonly string[];
  readonly comments: readonly ExpectedComment[];
}

/** `first` and `last` are the comment's first and last six words, or all of them where it has fewer. */
interface ExpectedComment {
  readonly author: string | null;
  readonly printed_number: number | null;
  readonly depth: number;
  readonly reply_to_ordinal: number | null;
  readonly first: string;
  readonly last: string;
}

interface Row {
  readonly page: string;
  readonly ordinal: string;
  readonly starts_with: string;
  readonly conspiracy: string;
  readonly blame: string;
  readonly blamed: string;
  readonly no_fly_zone: string;
  readonly sentiment: string;
  readonly coder: string;
}

const SEEDS = new URL('../../seeds/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, SEEDS), 'utf8');
const oneSpaced = (text: string): string => text.trim().replace(/\s+/gu, ' ');
const firstWords = (text: string): string => oneSpaced(text).split(' ').slice(0, 6).join(' ');
const lastWords = (text: string): string => oneSpaced(text).split(' ').slice(-6).join(' ');

const expected = Object.entries(
  JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as Record<string, ExpectedPage>,
);
const rows = parse(read('codings.csv'), { columns: true }) as Row[];

const separated = (name: string) =>
  separate({
    pageId: 'p-seed-00000000',
    path: name,
    text: read(name),
    encoding: 'utf-8',
    encodingConfidence: 1,
    sha256: '0'.repeat(64),
  });

test('every seed page has its expected structure written down', () => {
  const pages = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  expect(pages.sort()).toEqual(expected.map(([name]) => name).sort());
});

describe.each(expected)('separating %s', (name, page) => {
  const { page: input, articles, comments, segments } = separated(name);

  test('finds every comment where it begins and ends, with author, number, depth and parent', () => {
    const ordinals = new Map(comments.map(({ commentId, ordinal }) => [commentId, ordinal]));
    const found = comments.map((comment) => ({
      author: comment.author,
      printed_number: comment.printedNumber,
      depth: comment.depth,
      reply_to_ordinal: comment.replyTo === null ? null : (ordinals.get(comment.replyTo) ?? -1),
      first: firstWords(comment.text),
      last: lastWords(comment.text),
    }));
    expect(found, `comments of seeds/${name}`).toEqual(page.comments);
  });

  test('finds the articles and their headlines', () => {
    expect(page.articles, `number of articles in seeds/${name}`).toContain(articles.length);
    const headlines = articles.slice(0, page.headlines.length).map(({ headline }) => headline);
    expect(
      headlines.map((headline) => (headline === null ? null : oneSpaced(headline))),
      `headlines of seeds/${name}`,
    ).toEqual(page.headlines.slice(0, articles.length));
  });

  test('keeps what is neither article nor comment out of both', () => {
    const spans = [...articles.flatMap((article) => article.spans), ...comments];
    for (const phrase of page.not_body) {
      const start = input.text.indexOf(phrase);
      expect(start, `"${phrase}" stands in seeds/${name}`).toBeGreaterThanOrEqual(0);
      const taken = spans.filter((span) => overlaps(span, { start, end: start + phrase.length }));
      expect(taken, `"${phrase}" of seeds/${name} was taken for article or comment`).toEqual([]);
    }
  });

  test('covers the page without a gap', () => {
    expect(segments.map(({ start, end }) => input.text.slice(start, end)).join('')).toBe(input.text);
  });
});

describe('seeds/codings.csv', () => {
  test('has one row for each comment, in reading order', () => {
    const wanted = expected.flatMap(([name, { comments }]) => comments.map((_, i) => `${name} ${i + 1}`));
    expect(rows.map(({ page, ordinal }) => `${page} ${ordinal}`)).toEqual(wanted);
  });

  test.each(expected)('quotes the beginning of each comment of %s', (name, { comments }) => {
    for (const [i, { first }] of comments.entries()) {
      const start = rows.find((row) => row.page === name && row.ordinal === String(i + 1))?.starts_with ?? '';
      const length = Math.min(start.length, first.length);
      expect(
        start.length,
        `row ${i + 1} of ${name} quotes enough to be told from the others`,
      ).toBeGreaterThan(10);
      expect(start.slice(0, length), `row ${i + 1} of ${name}`).toBe(first.slice(0, length));
      expect(oneSpaced(read(name))).toContain(start);
    }
  });

  test('uses the values that its README names', () => {
    for (const row of rows) {
      const at = `${row.page} ${row.ordinal}`;
      expect(['', 'endorse', 'insinuate', 'reject', 'report'], at).toContain(row.conspiracy);
      expect(['', 'support', 'support_implicit', 'oppose', 'mention'], at).toContain(row.no_fly_zone);
      expect(['neg', 'neu', 'pos'], at).toContain(row.sentiment);
      expect(row.coder, at).not.toBe('');
      const modes = row.blame === '' ? [] : row.blame.split('|');
      expect(['intent', 'negligence', 'omission', 'cause', 'deny', 'report'], at).toEqual(
        expect.arrayContaining(modes),
      );
      const own = modes.some((mode) => mode !== 'deny' && mode !== 'report');
      expect(row.blamed !== '', `${at}: somebody is blamed exactly where a mode of blame is coded`).toBe(own);
    }
  });
});
