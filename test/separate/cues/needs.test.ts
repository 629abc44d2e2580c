import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BYLINES } from '../../../src/separate/cues/article-cues.ts';
import { ATTRIBUTION_FORMS, SIGNED_UNDATED } from '../../../src/separate/cues/attributions.ts';
import { isControlRow } from '../../../src/separate/cues/controls.ts';
import { findCue, LONGEST_CUE_ROW } from '../../../src/separate/cues/cue.ts';
import { DIVIDERS } from '../../../src/separate/cues/dividers.ts';
import { ITEM_NOTES } from '../../../src/separate/cues/item-notes.ts';
import { FOOTERS, SECTION_ENDS } from '../../../src/separate/cues/section-ends.ts';
import { maskDates } from '../../../src/separate/dates/date-forms.ts';
import { ARTICLE_ENDS } from '../../../src/separate/markup/article-ends.ts';

const TABLES = [DIVIDERS, ITEM_NOTES, SECTION_ENDS, FOOTERS, BYLINES];
const PAGES = path.resolve(import.meta.dirname, '../pages');

const rows = readdirSync(PAGES).flatMap((name) =>
  readFileSync(path.join(PAGES, name, 'page.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

const LETTERS = [
  (row: string) => row,
  (row: string) => row.toUpperCase(),
  (row: string) => row.toLowerCase(),
];

describe('a cue fits a row, however it is written, where its pattern does', () => {
  test.each([...TABLES, ARTICLE_ENDS].flat())('$id', ({ id, pattern, reason }) => {
    const wrong = LETTERS.flatMap((write) => rows.map(write)).filter((row) => {
      const fits = row.length <= LONGEST_CUE_ROW && pattern.test(row);
      return fits !== (findCue([{ id, pattern, reason }], row) !== null);
    });
    expect(wrong).toEqual([]);
  });
});

describe('what a cue needs stands in every row that it fits', () => {
  test.each(TABLES.flat().filter(({ needs }) => needs !== undefined))('$id', ({ pattern, needs }) => {
    expect(rows.filter((row) => pattern.test(row) && !needs?.test(row))).toEqual([]);
  });

  test.each(ATTRIBUTION_FORMS)('$id', ({ pattern, needs }) => {
    const masked = rows.map((row) => maskDates(row).masked);
    const fitting = masked.filter((row) => pattern.test(row));
    expect(fitting.filter((row) => !needs.test(row))).toEqual([]);
    expect(fitting.filter((row) => !row.includes('\ue000') && !SIGNED_UNDATED.test(row))).toEqual([]);
  });

  test.each([
    [DIVIDERS, 'Story talk 12 comments', 'divider-named-count'],
    [ITEM_NOTES, '[picture]', 'note-image'],
    [ITEM_NOTES, "Tess Orme's profile pic", 'note-image'],
    [ITEM_NOTES, 'Foto de Tess', 'note-image'],
    [ITEM_NOTES, 'Lamps again (Score:5, Insightful)', 'note-title'],
    [SECTION_ENDS, 'Town [ ]', 'end-labelled-field'],
    [SECTION_ENDS, 'Town: ____________', 'end-labelled-field'],
    [FOOTERS, 'Lamps · Bridges · Ferries', 'footer-link-row'],
    [FOOTERS, '(c) 2019 The Orme Times', 'footer-copyright'],
    [FOOTERS, 'The Orme Times. Alle Rechte vorbehalten', 'footer-copyright'],
    [FOOTERS, 'Print, email, Facebook', 'footer-share'],
    [BYLINES, 'Tess Orme / The Orme Times', 'byline-agency'],
  ] as const)('%#', (table, row, id) => {
    expect(findCue(table, row)?.id ?? null).toBe(id);
  });
});

test.each(['Reply', '12 | Reply | Report', '3d · Like', '👍 4 Like', '(0) Antworten', '2 h Like Reply'])(
  '%s is a row of buttons',
  (row) => {
    expect(isControlRow(row)).toBe(true);
  },
);

test.each(['The reply', 'Tess · Reply · Like', '12', 'Reply to the mayor'])('%s is none', (row) => {
  expect(isControlRow(row)).toBe(false);
});
