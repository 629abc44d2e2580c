import { describe, expect, test } from 'vitest';
import { makePatternFinder } from '../../src/code/find-pattern.ts';
import { kwic } from '../../src/measure/words/kwic.ts';
import { kwicCsv, kwicText } from '../../src/report/kwic-lines.ts';
import { cellWidth } from '../../src/text/terminal.ts';
import { saved } from './saved-comments.ts';

const find = makePatternFinder('ferr*');

const linesOf = (...texts: string[]) => [
  ...kwic(saved(texts.map((text) => ({ text }))).comments, ({ text }) => find(text, []), 12),
];

describe('kwicText', () => {
  test('sets the matches below each other', () => {
    expect(
      kwicText(
        linesOf('They sold the old ferry last year.', 'Ferries sink, and nobody asks why they do.'),
        60,
      ),
    ).toBe(
      [
        'p-one-c0001   They sold the old  ferry  last year.',
        'p-one-c0002                      Ferries  sink, and nobody …',
        '',
      ].join('\n'),
    );
  });

  test('the same where letters are wide, marks stand on them, or emoji have many parts', () => {
    const lines = linesOf(
      'the old ferry sank',
      '渡し船渡し船渡し船渡し船 ferry 渡し船渡し船渡し船渡し船渡し船',
      'cafe\u0301 e\u0301te\u0301 👩‍👩‍👧🇨🇭👍🏽 ferry 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧',
      'שלום לך ferry שלום',
    );
    const text = kwicText(lines, 64, (match) => `<${match}>`);
    const [first, ...others] = text
      .trimEnd()
      .split('\n')
      .map((line) => cellWidth(line.split('<')[0] ?? ''));
    expect(others).toEqual([first, first, first]);
    for (const line of text.trimEnd().split('\n'))
      expect(cellWidth(line.replace(/[<>]/g, ''))).toBeLessThanOrEqual(64);
    expect(text).toContain('\u2068שלום לך\u2069  <ferry>  \u2068שלום\u2069');
  });

  test('nothing in a comment steers the terminal', () => {
    const text = kwicText(linesOf('a\u001b]0;title\u0007 \u202Eferry\u009b31m\n\nnext'), 80);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text.split('\n')).toHaveLength(2);
  });

  test('an id that is too long keeps its end, by which it can be looked up', () => {
    const { comments } = saved([{ text: 'ferry', page: 'a-page-with-a-very-long-name-0123abcd' }]);
    const lines = [...kwic(comments, () => [{ start: 0, end: 5 }], 3)];
    expect(kwicText(lines, 60)).toMatch(/^…0123abcd-c0001 +ferry\n$/);
  });

  test('no line is no text', () => {
    expect(kwicText([], 80)).toBe('');
  });
});

test('the CSV holds the words as they are, offsets into the comment, and what is present in it', () => {
  const { comments } = saved([
    {
      text: '=1+1, the "ferry" sank',
      author: 'Ann',
      quotes: ['the "ferry"'],
      codings: [
        ['blame', 'affirm', 'sank'],
        ['cancel', 'mention', 'ferry'],
      ],
    },
  ]);
  const lines = [...kwic(comments, ({ text }) => find(text, []), 12)];
  expect(kwicCsv(lines)).toBe(
    '\uFEFFcomment_id,path,author,left,match,right,start,end,quoted,themes\n' +
      'p-one-c0001,pages/one.txt,Ann,"\'=1+1, the """,ferry,""" sank",11,16,1,blame\n',
  );
});
