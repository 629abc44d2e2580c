import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DescribedCode } from '../../../src/model/described-code.ts';
import { codedBy } from '../../../src/model/hand-codings.ts';
import { readCodingSheets } from '../../../src/read/coding-sheets/read-coding-sheets.ts';
import { codingSheet } from '../../../src/report/coding-sheet/coding-sheet.ts';
import { sheetCodes } from '../../../src/report/coding-sheet/sheet-codes.ts';
import { savedComment } from '../../saved-comment.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import hostile from '../hostile-texts.json' with { type: 'json' };
import { hasLibreOffice, open, saveAsXlsx } from '../libreoffice.ts';

const CODE: DescribedCode = {
  id: 'plot',
  title: 'Plot & <hidden> "purpose", a title that is longer than spreadsheets show',
  definition: 'A secret plan is asserted.',
  useWhen: 'Somebody acts in secret.',
  notWhen: 'A film’s plot is meant.',
  oneValue: false,
  values: [
    { id: 'endorse', definition: 'Believed.', present: true },
    { id: 'reject', definition: 'Mocked.', present: false },
  ],
  examples: [{ text: 'They planned it all.', value: 'endorse' }],
  counterExamples: [{ text: 'The plot of the film is thin.', value: null }],
};

const TEXTS = [...hostile.before.slice(0, 6), 'x;', 'x\n'].flatMap((before) =>
  hostile.formulas.slice(0, 6).map((formula) => before + formula),
);
const UNITS = TEXTS.map((text, at) => ({
  no: at + 1,
  comment: savedComment(`c${at + 1}`, {
    text,
    headline: '=HYPERLINK("http://example.org")',
    themes: ['plot=endorse'],
    sentimentLabel: 'neg',
  }),
  parent: savedComment('p', { text: '+1+1' }),
}));
const CODES = sheetCodes([CODE]);

const [xlsx, csv] = codingSheet(UNITS, CODES);
const parts = Object.fromEntries(
  Object.entries(unzipSync(xlsx?.content as Uint8Array)).map(([name, bytes]) => [name, strFromU8(bytes)]),
);
const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';

const folder = temporaryFolder();
describe('the sheet', () => {
  test('has context and comment, an empty cell for each code, and no word of what the program thinks', () => {
    const [header, first] = String(csv?.content).replace('\uFEFF', '').split('\n');
    expect(header).toBe('no,headline,in_reply_to,text,plot,sentiment,note,coder,comment_id');
    expect(first).toMatch(/^1,"'=HYPERLINK\(""http:\/\/example\.org""\)","'\+1\+1","'=1\+1",,,,,c1$/);
    expect(String(csv?.content)).not.toMatch(/endorse|plot-rule|neg/);
    expect(sheet).not.toMatch(/endorse|plot-rule|neg/);
  });

  test('offers the values of each code, and none; joined values may be typed where a code takes several', () => {
    const last = UNITS.length + 1;
    const lists = [...sheet.matchAll(/<dataValidation ([^>]*)><formula1>([^<]*)</g)].map(
      ([, attributes, place]) => [
        /sqref="([^"]*)"/.exec(attributes ?? '')?.[1],
        /showErrorMessage="(\d)"/.exec(attributes ?? '')?.[1],
        place,
      ],
    );
    expect(lists).toEqual([
      [`E2:E${last}`, '0', 'choices!$A$2:$A$4'],
      [`F2:F${last}`, '1', 'choices!$B$2:$B$4'],
    ]);
    const choices = parts['xl/worksheets/sheet4.xml'] ?? '';
    expect([...choices.matchAll(/<t [^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      'plot',
      'sentiment',
      'none',
      'neg',
      'endorse',
      'neu',
      'reject',
      'pos',
    ]);
    expect(parts['xl/workbook.xml']).toMatch(/"coding".*"codebook".*"how_to_code".*"choices"/s);
    for (const [, title] of sheet.matchAll(/promptTitle="([^"]*)"/g)) {
      expect(title?.replace(/&\w+;/g, '&').length).toBeLessThanOrEqual(32);
    }
  });

  test('has the codebook beside it: definition, when, when not, each value with its examples', () => {
    const texts = [...(parts['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<t [^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    for (const said of [
      CODE.definition,
      CODE.useWhen,
      CODE.notWhen,
      'Believed.',
      'Mocked. (The theme is not present.)',
      '“They planned it all.”',
      '“The plot of the film is thin.”',
    ]) {
      expect(texts).toContain(said);
    }
  });

  test('only the codes that are wanted; an unknown one is told', () => {
    expect(sheetCodes([CODE], ['sentiment']).map(({ id }) => id)).toEqual(['sentiment']);
    expect(() => sheetCodes([CODE], ['plto'])).toThrow('--codes: no code "plto", did you mean "plot"?');
  });
});

describe('what comes back', () => {
  const known = codedBy([CODE]);

  test.each([
    ['coding-sheet.xlsx', xlsx],
    ['coding-sheet.csv', csv],
  ])('%s is read again, its texts as they were', async (name, file) => {
    const full = path.join(folder, name);
    writeFileSync(full, file?.content ?? '');
    const { units } = await readCodingSheets([full], known);
    expect(units.map(({ text }) => text)).toEqual(TEXTS);
    expect(units.every(({ answers }) => answers.get('plot')?.[0] === null)).toBe(true);
  });

  test.skipIf(!hasLibreOffice)(
    'LibreOffice runs nothing in it, and what it saves is read again',
    async () => {
      const original = path.join(folder, 'anna.xlsx');
      writeFileSync(original, xlsx?.content ?? '');
      const [sheets = []] = open([original]);
      expect(sheets.map(({ name }) => name)).toEqual(['coding', 'codebook', 'how_to_code', 'choices']);
      for (const cell of sheets.flatMap(({ rows }) => rows.flat())) expect(cell.formula).toBe('');
      expect(sheets[0]?.rows).toHaveLength(UNITS.length + 1);
      const saved = path.join(folder, 'saved');
      saveAsXlsx(original, saved);
      const { units, coders } = await readCodingSheets([path.join(saved, 'anna.xlsx')], known);
      expect(coders).toEqual(['anna']);
      expect(units.map(({ unit }) => unit)).toEqual(UNITS.map(({ comment }) => comment.commentId));
    },
    240_000,
  );
});
