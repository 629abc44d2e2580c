import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/separate/rows.ts';

describe('readRows', () => {
  it('counts empty lines and indents, and keeps offsets', () => {
    const text = 'One\n\n\n  2. Two\r\n\n    • Three  \n';
    const rows = readRows(text);
    expect(rows.map(({ blanksBefore, indent, text: words }) => [blanksBefore, indent, words])).toEqual([
      [0, 0, 'One'],
      [2, 2, 'Two'],
      [1, 4, 'Three'],
    ]);
    expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual(['One', '2. Two', '• Three']);
    expect(rows.map(({ marker }) => marker?.number ?? null)).toEqual([null, 2, null]);
  });

  it('joins the lines that a text browser broke, and only those', () => {
    const full = 'This line is as long as the window of the browser that printed it, word';
    const text = `${`${full}\n`.repeat(6)}end.\nShort\nanother`;
    expect(readRows(text).map(({ text: words }) => words.slice(-7))).toEqual(['rd end.', 'Short', 'another']);
  });

  it('begins a row with a line that stands alone, however full the line before it is', () => {
    const full = `${'so much for the ferry that it is a '.repeat(2)}shame.`;
    const page = `${full}\nArno wrote:\n`.repeat(8);
    const standsAlone = (line: string) => line.endsWith(':');
    expect(readRows(page)).toHaveLength(8);
    expect(readRows(page, true, standsAlone)).toHaveLength(16);
    expect(readRows(page.replaceAll('shame.', 'shame,'), true, standsAlone)).toHaveLength(8);
  });

  it('does not take a date for an item of a list', () => {
    expect(readRows('14. Mai 2011 um 15:20 Uhr')[0]?.marker).toBeNull();
    expect(readRows('14. So it is')[0]?.marker?.number).toBe(14);
  });
});
