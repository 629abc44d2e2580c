import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { separate } from '../../src/separate/separate.ts';
import { pageOf } from './describe-page.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const NUMBERED = new URL('004_a09aa6b6c3f4a726.txt', SEEDS);
const REPRINTS = new URL('001_3173d0ddf6951a7d.txt', SEEDS);

describe.skipIf(!existsSync(NUMBERED))('the five real pages (skipped where ../shared is absent)', () => {
  it('keeps the comment that lost its number and the reply that only a bullet marks', () => {
    const { comments, notes } = separate(pageOf(readFileSync(NUMBERED, 'utf8')));
    expect(comments).toHaveLength(21);
    expect(comments.map(({ printedNumber }) => printedNumber)).toEqual([
      1,
      2,
      3,
      null,
      4,
      null,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
    ]);
    expect(comments.filter(({ depth }) => depth > 0).map(({ ordinal }) => ordinal)).toEqual([4]);
    expect(comments[3]?.replyTo).toBe(comments[2]?.commentId);
    expect(notes).toEqual([]);
  });

  it('finds the three articles that one page reprints, and no comment', () => {
    const { articles, comments } = separate(pageOf(readFileSync(REPRINTS, 'utf8')));
    expect(comments).toEqual([]);
    expect(articles).toHaveLength(3);
    expect(articles.every(({ headline, byline }) => headline !== null && byline !== null)).toBe(true);
  });
});
