import { writeFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { codedBy } from '../../../src/model/hand-codings.ts';
import { readCodingSheets, type SheetOptions } from '../../../src/read/coding-sheets/read-coding-sheets.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();
const CODES = codedBy([
  {
    id: 'plot',
    values: [
      { id: 'endorse', present: true },
      { id: 'reject', present: false },
    ],
  },
]);

let files = 0;
function sheet(content: string | Uint8Array, name = `sheet-${++files}.csv`): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** unit -> code -> answers, as plain objects. */
async function read(sheets: readonly string[], options?: SheetOptions) {
  const { coders, units } = await readCodingSheets(sheets, CODES, options);
  return {
    coders,
    units: Object.fromEntries(units.map(({ unit, answers }) => [unit, Object.fromEntries(answers)])),
  };
}

test('a sheet for each coder: values in any case, several joined, none, and nothing', async () => {
  const anna = sheet(
    'no,comment_id,text,plot,sentiment,coder\n1,c1,a,Endorse ,neg,\n2,c2,b,none,,\n3,c3,c,,NA,\n',
    'anna.csv',
  );
  const ben = sheet('comment_id;plot;sentiment\nc2;reject|endorse;pos\nc1;0;neu\nc3;yes;neu\n', 'ben.csv');
  expect(await read([anna, ben])).toEqual({
    coders: ['anna', 'ben'],
    units: {
      c1: { plot: [['endorse'], []], sentiment: [['neg'], ['neu']] },
      c2: { plot: [[], ['endorse', 'reject']], sentiment: [null, ['pos']] },
      c3: { plot: [null, ['present']], sentiment: [null, ['neu']] },
    },
  });
});

test('yes and no as programs for data write them: 1.0 where a cell of the column is empty, True, FALSE', async () => {
  const file = sheet('comment_id,plot\nc1,1.0\nc2,0.0\nc3,\nc4,True\nc5,FALSE\n', 'pandas.csv');
  const { units } = await read([file]);
  expect(units).toEqual({
    c1: { plot: [['present']] },
    c2: { plot: [[]] },
    c3: { plot: [null] },
    c4: { plot: [['present']] },
    c5: { plot: [[]] },
  });
});

test('a number that is no whole one is no answer', async () => {
  await expect(read([sheet('comment_id,plot\nc1,1.05\n', 'odd.csv')])).rejects.toThrow(
    /"1\.05" is no value of plot/,
  );
});

test('units and columns that mean something to JavaScript are names like any others', async () => {
  const file = sheet(
    'comment_id,plot,__proto__,constructor,coder\n__proto__,endorse,1,2,anna\nconstructor,0,,,ben\n',
  );
  const { units } = await readCodingSheets([file], CODES);
  expect(units.map(({ unit, answers }) => [unit, answers.get('plot')])).toEqual([
    ['__proto__', [['endorse'], null]],
    ['constructor', [null, []]],
  ]);
  await expect(
    readCodingSheets([sheet('comment_id,plot,coder\nc1,__proto__,anna\n')], CODES),
  ).rejects.toThrow('"__proto__" is no value of plot');
});

test('empty cells mean absent where the caller says so, but never for sentiment', async () => {
  const file = sheet('comment_id,plot,sentiment,coder\nc1,,,anna\n');
  expect((await read([file], { blank: 'absent' })).units).toEqual({ c1: { plot: [[]], sentiment: [null] } });
});

test('a long sheet of several coders, with a code in each row or without', async () => {
  const one = sheet('unit,coder,value\n7,anna,-1\n7,ben,0\n8,ben,NA\n');
  const { codes, coders, units } = await readCodingSheets([one], CODES);
  expect([codes.map(({ id }) => id), coders]).toEqual([['value'], ['anna', 'ben']]);
  expect(units.map(({ answers }) => answers.get('value'))).toEqual([
    [['-1'], ['0']],
    [null, null],
  ]);
  const several = sheet(
    'unit,code,coder,value\nc1,plot,anna,reject\nc1,plot,anna,endorse\nc1,sentiment,anna,pos\n',
  );
  expect((await read([several])).units).toEqual({
    c1: { plot: [['endorse', 'reject']], sentiment: [['pos']] },
  });
});

test('other people’s tables: columns and units by name, values as they are', async () => {
  const file = sheet('Page,Line,trust\na.txt,1,5\na.txt,2,0\n', 'other.csv');
  expect(await read([file], { unit: ['Page', 'Line'], codes: ['trust'] })).toEqual({
    coders: ['other'],
    units: { 'a.txt 1': { trust: [['5']] }, 'a.txt 2': { trust: [['0']] } },
  });
});

test.each(['utf16le', 'windows-1252'])('a sheet that a spreadsheet saved as %s', async (encoding) => {
  const text = 'comment_id\tplot\ttext\nc1\tendorse\tCafé, “naïve” — über\n';
  const file = sheet(iconv.encode(text, encoding, { addBOM: true }));
  const { units } = await readCodingSheets([file], CODES);
  expect(units[0]).toMatchObject({ unit: 'c1', text: 'Café, “naïve” — über' });
});

test('one coder in two sheets of the same units is two coders, so that agreement with oneself shows', async () => {
  const first = sheet('comment_id,plot,coder\nc1,none,anna\n', 'first.csv');
  const again = sheet('comment_id,plot,coder\nc1,reject,anna\n', 'again.csv');
  const { coders } = await read([first, again]);
  expect(coders).toEqual([`anna (${first})`, `anna (${again})`]);
  const other = sheet('comment_id,plot,coder\nc2,reject,anna\n');
  expect((await read([first, other])).coders).toEqual(['anna']);
});

describe('what happens to a sheet on its way', () => {
  const AS_SENT = {
    c1: { plot: [['endorse']], sentiment: [['neg']] },
    c2: { plot: [[]], sentiment: [['pos']] },
  };

  test.each([
    [
      'columns in another order, renamed, with more beside them; blank rows; values in any case',
      'Sentiment ;PLOT;remarks;Comment ID\nNEG;Endorse;hm;c1\n;;;\nPos; none ;;c2\n',
    ],
    [
      'a title above the header',
      '"Coding sheet, Ben",,\n,,\ncomment_id,plot,sentiment\nc1,endorse,neg\nc2,none,pos\n',
    ],
    [
      'a title in a line of its own, and another separator',
      'Coding sheet, Ben\n\ncomment_id\tplot\tsentiment\nc1\tendorse\tneg\nc2\tnone\tpos\n',
    ],
    [
      'a row that stands there twice',
      'comment_id,plot,sentiment\nc1,endorse,neg\nc2,none,pos\nc1,endorse,neg\n',
    ],
  ])('%s', async (_, content) => {
    expect((await read([sheet(content)])).units).toEqual(AS_SENT);
  });

  test('a column keeps its own name where two would have one', async () => {
    const file = sheet('comment_id,plot,PLOT\nc1,none,what I think\n');
    expect((await read([file])).units).toEqual({ c1: { plot: [[]] } });
  });

  test('a row is named by its line, under a title too', async () => {
    await expect(read([sheet('Title\n\ncomment_id,plot\nc1,endrose\n', 'titled.csv')])).rejects.toThrow(
      `${path.join(folder, 'titled.csv')}:4: "endrose" is no value of plot`,
    );
  });

  test('the column that names the comments was deleted', async () => {
    await expect(read([sheet('no,headline,in_reply_to,text,plot\n1,h,,t,none\n')])).rejects.toThrow(
      /the column comment_id, which names the comments, is gone; copy it back from the sheet that was handed out/,
    );
  });
});

describe('what looks like an oversight is noted', () => {
  const notesOn = async (...sheets: string[]): Promise<readonly string[]> =>
    (await readCodingSheets(sheets, CODES)).notes;

  test('a code that one sheet has no column for', async () => {
    const full = sheet('comment_id,plot,sentiment\nc1,none,neg\n');
    const short = sheet('comment_id,plot\nc1,none\n');
    expect(await notesOn(full, short)).toEqual([
      `${short} has no column sentiment, so it says nothing of it.`,
    ]);
    const settled = sheet('comment_id,plot,coder\nc1,none,adjudicated by cem\n');
    const long = sheet('unit,code,coder,value\nc1,plot,dora,none\n');
    expect(await notesOn(full, settled, long)).toEqual([]);
  });

  test('a cell that was forgotten, but not a code that was left out on purpose', async () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `c${n},${n === 4 ? '' : 'none'},${n === 1 ? 'neg' : ''}`);
    const file = sheet(['comment_id,plot,sentiment', ...rows].join('\n'));
    expect(await notesOn(file)).toEqual([
      `${file}: 1 of 5 cells of plot are empty, as for c4; they count as not coded.`,
    ]);
  });

  test('a yes among values, which leaves presence alone to be compared', async () => {
    const [values, mixed, bare] = ['endorse', 'reject', 'yes'].map((answer) =>
      sheet(`comment_id,plot\nc1,endorse\nc2,${answer}\n`),
    ) as [string, string, string];
    const only = [1, 2].map(() => sheet('comment_id,plot\nc1,yes\nc2,none\n')) as [string, string];
    expect(await notesOn(values, mixed)).toEqual([]);
    expect(await notesOn(...only)).toEqual([]);
    expect(await notesOn(values, bare)).toEqual([
      `${bare}:3: plot is only said to be present, with no value, and so in 1 of 4 cells that have any; none but its presence can be compared until they have values.`,
    ]);
  });

  test('texts that no longer stand beside their units', async () => {
    const texts = ['Nobody asked the ferry crew.', 'It was the mayor who knew.'];
    const rows = (order: readonly number[]) =>
      sheet(['comment_id,text,plot', ...order.map((at, n) => `c${n},${texts[at]},none`)].join('\n'));
    const [first, sorted] = [rows([0, 1]), rows([1, 0])];
    expect(await notesOn(first, rows([0, 1]))).toEqual([]);
    expect(await notesOn(first, sorted)).toEqual([
      `${sorted}: the text of 2 units is another than in ${first}, as of c0; was a column sorted without the others?`,
    ]);
  });
});

describe('what cannot be right is told with its place and the mend', () => {
  test.each([
    [
      'comment_id,plot\nc1,endrose\nc2,none\nc3,maybe so\n',
      [
        ':2: "endrose" is no value of plot, did you mean "endorse"?',
        ':4: "maybe so" is no value of plot; its values are endorse, reject; none means that it is absent',
      ],
    ],
    ['comment_id,sentiment\nc1,neg|pos\n', [':2: "neg|pos": sentiment takes one value']],
    ['comment_id,plot\n,endorse\n', [':2: it names no unit']],
    [
      'comment_id,plot\nc1,endorse\nc1,none\n',
      [':3: NAME has coded c1 before, at FILE:2, with plot endorse, and here none'],
    ],
    [
      'comment_id,plot\nc1,none\nc2,reject\nc1,reject\n',
      [':4: NAME has coded c1 before, at FILE:2, with plot none, and here reject'],
    ],
    ['comment_id,plot\nc1\n', [':2: The row has 1 cells where the header names 2 columns.']],
    [
      'name,plot\na,none\n',
      [': which column names the unit? Say so with --unit; its columns are name, plot'],
    ],
    [
      'unit,trust\na,5\n',
      [
        ': which columns are codes? Say so with --codes, or with --coder-columns where each coder has columns; its columns are unit, trust',
      ],
    ],
  ])('%j', async (content, messages) => {
    const file = sheet(content);
    const stem = path.basename(file, '.csv');
    await expect(read([file])).rejects.toThrow(
      messages.map((message) => `${file}${message.replace('NAME', stem).replace('FILE', file)}`).join('\n'),
    );
  });

  test('a column that is not there, with the nearest that is', async () => {
    const file = sheet('unit,trust\na,5\n');
    await expect(read([file], { codes: ['turst'] })).rejects.toThrow(
      `${file}: --codes: there is no column "turst", did you mean "trust"?; its columns are unit, trust`,
    );
  });

  test.each([
    ['no such file', 'missing.xlsx', null, 'there is no such file'],
    [
      'a damaged workbook',
      'damaged.xlsx',
      Buffer.from('PK\u0003\u0004 and nothing'),
      'It is a damaged workbook.',
    ],
    [
      'an old workbook',
      'old.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'Only .xlsx and .ods workbooks and CSV are read',
    ],
  ])('%s', async (_, name, content, reason) => {
    const file = content === null ? path.join(folder, name) : sheet(content, name);
    await expect(read([file])).rejects.toThrow(`${file}: ${reason}`);
  });
});
