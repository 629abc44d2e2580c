import { describe, expect, test } from 'vitest';
import { cellWidth, fitted, isolated, printable, printableLines, widestOf } from '../../src/text/terminal.ts';

describe('cellWidth', () => {
  // Cells by Unicode's East Asian Width and, for emoji, by its emoji data.
  test.each([
    ['ferry', 5],
    ['Ферри', 5],
    ['渡し船', 6],
    ['ﾌｪﾘｰ', 4],
    ['フェリー', 8],
    ['나룻배', 6],
    ['ｆ', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['🙂', 2],
    ['👩‍👩‍👧', 2],
    ['👍🏽', 2],
    ['🇨🇭', 2],
    ['❤️', 2],
    ['❤', 1],
    ['…', 1],
    ['\u2068مركب\u2069', 4],
    ['', 0],
  ])('%s takes %i', (text, cells) => {
    expect(cellWidth(text)).toBe(cells);
  });
});

describe('printable', () => {
  test('lets nothing out that steers a terminal or turns its text round', () => {
    const hostile = 'a\u001b[31mred\u0007\u009b2J\u202Eback\u2066x\u00adsoft\u{E0041}\uFEFF\uD800 b';
    expect(printable(hostile)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(printable(hostile)).toMatch(/^a\uFFFD\[31mred.* b$/u);
  });

  test('keeps one line, and the joiners inside words and emoji', () => {
    expect(printable('one\r\n\ttwo\u2028three')).toBe('one two three');
    for (const whole of ['👩‍👩‍👧', 'می‌خواهم', 'né́']) expect(printable(whole)).toBe(whole);
  });

  test('cuts marks that are stacked over other lines', () => {
    expect(printable(`z${'\u0335'.repeat(60)}x`)).toBe(`z${'\u0335'.repeat(4)}x`);
  });
});

describe('printableLines', () => {
  test.each([
    [
      'one\r\ntwo\rthree\u000bfour\u0085five\u2028six\u2029seven\feight',
      'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight',
    ],
    ['columns\tand   room\n\n  stay', 'columns\tand   room\n\n  stay'],
    ['\u001b[31m\u0007\u0000\u007f\u009b', '�[31m����'],
    ['\u202e\u2066\u00ad\ufeff\u200e\ue000\ud800', '�������'],
    ['isolates \u2068of ours\u2069 stay', 'isolates \u2068of ours\u2069 stay'],
    ['\u2067two\u2069', '�two�'],
    ['\u2068one without its end\nnor \u2069its beginning', '�one without its end\nnor �its beginning'],
    ['می\u200cخواهم 👩‍👩‍👧', 'می\u200cخواهم 👩‍👩‍👧'],
    [`z${'\u0335'.repeat(9)}x`, `z${'\u0335'.repeat(4)}x`],
  ])('%j', (text, shown) => {
    expect(printableLines(text)).toBe(shown);
  });
});

test('the widest of some texts counts, and of none nothing', () => {
  expect(widestOf(['a', '渡し船', 'four'])).toBe(6);
  expect(widestOf([])).toBe(0);
});

test('only what is written from right to left is isolated', () => {
  expect(isolated('ferry 12')).toBe('ferry 12');
  expect(isolated('(שלום) 12')).toBe('\u2068(שלום) 12\u2069');
});

describe('fitted', () => {
  test('what fits stays as it is', () => {
    expect(fitted('渡し船', 6, 'start')).toBe('渡し船');
  });

  test.each([
    ['the ferry', 5, 'start', 'the …'],
    ['the ferry', 5, 'end', '…erry'],
    ['渡し船です', 5, 'start', '渡し…'],
    ['渡し船です', 6, 'end', '…です'],
    ['a👩‍👩‍👧b', 3, 'start', 'a…'],
    ['ferry', 1, 'start', '…'],
  ] as const)('%s in %i cells keeps its %s', (text, cells, kept, expected) => {
    expect(fitted(text, cells, kept)).toBe(expected);
    expect(cellWidth(fitted(text, cells, kept))).toBeLessThanOrEqual(cells);
  });
});
