import { expect, test } from 'vitest';
import { textTable } from '../../src/report/text-table.ts';
import { cellWidth } from '../../src/text/terminal.ts';

const COLUMNS = [
  { name: 'word', isNumber: false },
  { name: 'n', isNumber: true },
];

test('texts stand below each other by their beginnings, numbers by their ends', () => {
  expect(
    textTable(COLUMNS, [
      ['渡し船', '1,234'],
      ['a', '5'],
    ]),
  ).toBe('word        n\n渡し船  1,234\na           5\n');
});

test('what is long is cut, and nothing steers the terminal', () => {
  const [, line = ''] = textTable(COLUMNS, [[`\u001b[2J\u202E${'x'.repeat(99)}`, '1']]).split('\n');
  expect(cellWidth(line)).toBe(32 + 2 + 1);
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
