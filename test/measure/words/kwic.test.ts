import { describe, expect, test } from 'vitest';
import { makePatternFinder } from '../../../src/code/find-pattern.ts';
import { kwic, sortKwic } from '../../../src/measure/words/kwic.ts';
import type { KwicLine, KwicOrder } from '../../../src/model/kwic.ts';
import { saved } from '../../report/saved-comments.ts';

const { comments } = saved([
  { text: 'The old ferry sank. A new ferry, they say, comes in May!' },
  { text: 'Ferry? I saw no ferry here; the FERRY left.' },
  { text: 'Nothing of the kind.' },
]);

const find = makePatternFinder('ferry');

const lines = (context: number): KwicLine[] => [...kwic(comments, ({ text }) => find(text, []), context)];

const shown = ({ comment, from, start, end, to }: KwicLine) =>
  [comment.text.slice(from, start), comment.text.slice(start, end), comment.text.slice(end, to)].map((part) =>
    part.trim(),
  );

describe('kwic', () => {
  test('every place with so many words on either side, marks between them included', () => {
    expect(lines(2).map(shown)).toEqual([
      ['The old', 'ferry', 'sank. A'],
      ['A new', 'ferry', ', they say'],
      ['', 'Ferry', '? I saw'],
      ['saw no', 'ferry', 'here; the'],
      ['here; the', 'FERRY', 'left.'],
    ]);
  });

  test('no context is none, and more words than there are is the whole comment', () => {
    expect(lines(0).map(shown)[1]).toEqual(['', 'ferry', '']);
    expect(lines(99).map(shown)[1]).toEqual([
      'The old ferry sank. A new',
      'ferry',
      ', they say, comes in May!',
    ]);
  });
});

describe('sortKwic', () => {
  const ordered = (order: KwicOrder) => sortKwic(lines(2), order).map((line) => shown(line).join(' '));

  test('left reads away from the match, and an empty side comes first', () => {
    expect(ordered('left').map((line) => line.split(/ ferry/i)[0])).toEqual([
      '',
      'A new',
      'saw no',
      'The old',
      'here; the',
    ]);
  });

  test('right reads on from the match, whatever marks stand between', () => {
    expect(ordered('right').map((line) => line.split(/ferry /i)[1])).toEqual([
      'here; the',
      '? I saw',
      'left.',
      'sank. A',
      ', they say',
    ]);
  });

  test('what is alike, and everything by id, stays as it was read', () => {
    expect(sortKwic(lines(2), 'match')).toEqual(lines(2));
    expect(sortKwic(lines(2), 'id')).toEqual(lines(2));
  });
});
