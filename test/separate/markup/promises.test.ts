import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SeparatedPage } from '../../../src/model/separated-page.ts';
import { decode } from '../../../src/read/bytes/decode.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { separate } from '../../../src/separate/separate.ts';
import { pageOf } from '../describe-page.ts';

function read(html: string): SeparatedPage {
  const { text, markup } = readHtml(html);
  return separate({ ...pageOf(text), markup });
}

function expectPromises({ page, segments, comments, articles }: SeparatedPage): void {
  expect(segments.map(({ start, end }) => page.text.slice(start, end)).join('')).toBe(page.text);
  const spoken = new Set(
    segments.filter(({ kind }) => kind === 'comment').map(({ start, end }) => `${start}-${end}`),
  );
  for (const comment of comments) {
    expect(comment.text).toBe(page.text.slice(comment.start, comment.end));
    expect(spoken).toContain(`${comment.start}-${comment.end}`);
  }
  const body = segments.filter(({ kind }) => kind === 'body');
  for (const span of articles.flatMap(({ spans }) => spans)) {
    expect(body.some(({ start, end }) => start <= span.start && end >= span.end)).toBe(true);
  }
  expect(page.markup).toBeUndefined();
}

test.each([
  ['nothing but a word', 'word'],
  [
    'a hundred thousand elements within each other',
    `${'<div class="comment">'.repeat(100_000)}Bob says: hello`,
  ],
  ['replies within replies', '<ul><li>Bob says: 4 March 2019 at 8:01 am<p>Some words here.</p>'.repeat(500)],
  ['dates and nothing else', '<div>4 March 2019</div>'.repeat(1_000)],
  ['emoji and half characters', '<p>\ud83d\ude00 \ud83d</p>'.repeat(10)],
])('%s: every character once, every comment a slice', (_, html) => {
  expectPromises(read(html));
});

const REAL = new URL('../../../../shared/eval/pages-html/files/', import.meta.url);

describe.skipIf(!existsSync(REAL))('saved pages (skipped where ../shared is absent)', () => {
  const names = existsSync(REAL)
    ? readdirSync(REAL)
        .sort()
        .filter((_, at) => at % 12 === 0)
    : [];
  test.each(names)('%s', (name) => {
    expectPromises(read(decode(readFileSync(new URL(name, REAL))).text));
  });
});
