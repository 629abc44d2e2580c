import { describe, expect, it } from 'vitest';
import { separate } from '../../src/separate/separate.ts';
import { pageOf } from './describe-page.ts';
import { TRAPS } from './traps.ts';

describe('separate', () => {
  it.each(TRAPS)('finds no comment in %s', (_, text) => {
    const { comments, layout } = separate(pageOf(text));
    expect(comments.map((comment) => comment.text)).toEqual([]);
    expect(layout).toBe('none');
  });
});
