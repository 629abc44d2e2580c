import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SeparatedPage } from '../../src/model/separated-page.ts';
import { separate } from '../../src/separate/separate.ts';
import { fc } from '../properties.ts';
import { pageOf } from './describe-page.ts';

/** What must hold of every page, whatever it says. */
function expectPromises(separated: SeparatedPage): void {
  const { page, segments, comments, articles } = separated;
  let at = 0;
  for (const segment of segments) {
    expect(segment.start).toBe(at);
    expect(segment.end).toBeGreaterThan(segment.start);
    expect(segment.cue).not.toBe('');
    expect(segment.confidence).toBeGreaterThan(0);
    expect(segment.confidence).toBeLessThanOrEqual(1);
    at = segment.end;
  }
  expect(at).toBe(page.text.length);
  const ids = new Set<string>();
  comments.forEach((comment, index) => {
    expect(comment.text).toBe(page.text.slice(comment.start, comment.end));
    expect(comment.text.trim()).toBe(comment.text);
    expect(comment.text).not.toBe('');
    expect(comment.ordinal).toBe(index + 1);
    expect(comment.depth === 0).toBe(comment.replyTo === null);
    if (comment.replyTo !== null) expect(ids).toContain(comment.replyTo);
    ids.add(comment.commentId);
  });
  const spans = [...comments, ...articles.flatMap((article) => article.spans)];
  for (const { start, end } of spans) {
    expect(segments.some((segment) => segment.start === start && segment.end === end)).toBe(true);
  }
}

/** Rows such as pages print them, in any order: much likelier to be taken for comments than letters at random. */
const row = fc.oneof(
  fc.constantFrom(
    'Comments (3)',
    '2 responses to “The bridge”',
    'Tess Orme says:',
    'Posted by: Old Salt | May 14, 2011 3:20 PM',
    'nightowl77 • 3 years ago',
    'May 14, 2011 at 5:41 pm',
    'Reply',
    'Leave a Reply',
    'Your email address will not be published.',
    '  1. I think so too.',
    '  2.',
    '    3. Tess Orme',
    '  • 12',
    '  • Old Salt',
    'Cary, NC',
    'Tess Orme',
    'Share on Facebook',
    'Nobody asked me, did they?!',
    'The council said on Tuesday that the bridge would close in March and that a ferry would run.',
    '',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(row, { maxLength: 40 })
    .chain((rows) => fc.constantFrom('\n', '\n\n', '\r\n').map((gap) => rows.join(gap))),
);

describe('separate', () => {
  it('covers any text exactly, and its comments are slices of it', () => {
    fc.assert(
      fc.property(text, (any) => expectPromises(separate(pageOf(any)))),
      { numRuns: 400 },
    );
  });

  it('gives the same reading whatever was read before', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = separate(pageOf(one));
        separate(pageOf(other));
        expect(separate(pageOf(one))).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its promises on every sample page', () => {
    const folder = new URL('./pages/', import.meta.url);
    for (const name of readdirSync(folder)) {
      expectPromises(separate(pageOf(readFileSync(new URL(`${name}/page.txt`, folder), 'utf8'))));
    }
  });

  it.each([
    ['one line of a million characters', 'word '.repeat(200_000)],
    ['32,000 equal characters', 'a'.repeat(32_000)],
    ['a million line breaks', '\n'.repeat(1_000_000)],
    ['thousands of heads', 'Name says:\nSo it is, I think.\n'.repeat(8_000)],
    ['thousands of headings', '3 comments\n'.repeat(20_000)],
    ['a list without end', '1. So it is.\n\n'.repeat(10_000)],
    ['a page without words', '   \n\t\r\n'],
    ['an empty page', ''],
  ])('comes through %s', (_, hostile) => {
    const { segments } = separate(pageOf(hostile));
    expect(segments.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(hostile.length);
  });
});
