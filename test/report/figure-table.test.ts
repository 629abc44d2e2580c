import { expect, test } from 'vitest';
import { figureTable } from '../../src/report/figure-table.ts';
import { cellWidth } from '../../src/text/terminal.ts';

const HEADINGS = ['word', 'n'];

test('texts stand below each other by their beginnings, numbers by their ends', () => {
  expect(
    figureTable(HEADINGS, [
      ['渡し船', '1,234'],
      ['a', '5'],
    ]),
  ).toBe('word        n\n渡し船  1,234\na           5');
});

test('what is long is cut, and nothing steers the terminal', () => {
  const [, line = ''] = figureTable(HEADINGS, [[`\u001b[2J\u202E${'x'.repeat(99)}`, '1']]).split('\n');
  expect(cellWidth(line)).toBe(32 + 2 + 1);
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
