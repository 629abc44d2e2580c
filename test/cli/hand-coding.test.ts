import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { btl } from './btl.ts';

const root = temporaryFolder();
const at = (...parts: string[]): string => path.join(root, ...parts);

type Row = Readonly<Record<string, string>>;

const readTable = async (file: string): Promise<Row[]> =>
  parse(await readFile(file), { bom: true, columns: true }) as Row[];

/** The codes as the columns of seeds/codings.csv name them. */
const CODES = ['conspiracy', 'blame', 'no_fly_zone'] as const;

beforeAll(async () => {
  expect(btl(['run', 'seeds', '-o', at('report'), '--format', 'csv', '-q']).status).toBe(0);
}, 120_000);

/** Fills in a sheet that `btl sample` wrote, from the hand codings of the sample corpus. */
async function fillIn(sheet: string, out: string, change: (row: Row) => Row = (row) => row): Promise<void> {
  const pages = new Map(
    (await readTable(at('report', 'pages.csv'))).map((row) => [row['page_id'], row['path']]),
  );
  const places = new Map(
    (await readTable(at('report', 'comments.csv'))).map((row) => [
      row['comment_id'],
      `${pages.get(row['page_id'])} ${row['ordinal']}`,
    ]),
  );
  const hand = new Map(
    (await readTable('seeds/codings.csv')).map((row) => [`${row['page']} ${row['ordinal']}`, row]),
  );
  const filled = (await readTable(sheet)).map((row) => {
    const said = hand.get(places.get(row['comment_id']) ?? '') ?? {};
    return change({
      comment_id: row['comment_id'] ?? '',
      ...Object.fromEntries(CODES.map((code) => [code, said[code] || 'none'])),
      sentiment: said['sentiment'] ?? '',
    });
  });
  const columns = ['comment_id', ...CODES, 'sentiment'];
  await writeFile(out, [columns, ...filled.map((row) => columns.map((name) => row[name]))].join('\n'));
}

describe('from a report to a sheet, and back', () => {
  test('the same seed writes the same bytes, and what is filled in is never written over', async () => {
    for (const out of ['one', 'two']) {
      const { status, stderr } = btl(['sample', at('report'), '-n', '30', '--by', 'theme', '-o', at(out)]);
      expect(status).toBe(0);
      expect(stderr).toMatch(/^30 of 53 comments drawn\.\nEach comment by the rarest theme .*:\n {2}/);
    }
    for (const file of ['coding-sheet.xlsx', 'coding-sheet.csv', 'sample.json']) {
      expect(await readFile(at('one', file))).toEqual(await readFile(at('two', file)));
    }
    const again = btl(['sample', at('report'), '-n', '30', '-o', at('one')]);
    expect(again.status).toBe(1);
    expect(again.stderr).toMatch(
      /is not empty, and what people fill in is never written over; give another folder/,
    );
  });

  test('the sheet of an extended sample has the new comments only; its key has all', async () => {
    const args = ['sample', at('report'), '-n', '40', '--extend', at('one'), '-o', at('more')];
    expect(btl(args).stderr).toMatch(/40 of 53 comments drawn; 10 of them are new and on the sheet\./);
    const old = new Set((await readTable(at('one', 'coding-sheet.csv'))).map((row) => row['comment_id']));
    const fresh = await readTable(at('more', 'coding-sheet.csv'));
    expect(fresh).toHaveLength(10);
    expect(fresh.filter((row) => old.has(row['comment_id']))).toEqual([]);
    expect(JSON.parse(await readFile(at('more', 'sample.json'), 'utf8')).drawn).toBe(40);
  });

  test('two coders: figures, a paragraph, and the disagreements; they are settled, and all of it validates', async () => {
    await fillIn(at('one', 'coding-sheet.csv'), at('one', 'anna.csv'));
    let changed = 0;
    await fillIn(at('one', 'coding-sheet.csv'), at('one', 'ben.csv'), (row) =>
      row['conspiracy'] !== 'none' && ++changed <= 2 ? { ...row, conspiracy: 'none' } : row,
    );
    expect(changed).toBeGreaterThan(2);
    const sheets = [at('one', 'anna.csv'), at('one', 'ben.csv')];
    const settle = at('one', 'settle.csv');
    const agreed = btl([
      'agree',
      ...sheets,
      ...['--disagreements', settle, '--adjudicator', 'cem', '--draws', '200'],
    ]);
    expect(agreed.status).toBe(0);
    expect(agreed.stdout).toMatch(/^30 units, 2 coders: anna, ben$/m);
    expect(agreed.stdout).toMatch(/^blame \(present\) +nominal +30 +\d+% +100% +1\.000 +1\.000 +firm\?$/m);
    expect(agreed.stdout).toMatch(/^conspiracy \(values\) +nominal +30 +- +93% +\.\d+ +\.\d+ +\[/m);
    expect(agreed.stdout).toContain('2 disagreements to settle:');
    expect(agreed.stdout).toMatch(/Two coders coded 30 units independently of each other\./);
    expect(agreed.stdout).toContain('Krippendorff, K. (2019). Content analysis');
    expect(btl(['agree', ...sheets, '--disagreements', settle]).stderr).toMatch(/it exists already/);

    const before = btl(['validate', at('report'), '--gold', ...sheets, '-o', at('before')]);
    expect(before.stdout).toContain('2 codings on which coders differ were left out');
    const rows = await readTable(settle);
    expect(rows.map((row) => [row['by_ben'], row['value']])).toEqual([
      ['none', ''],
      ['none', ''],
    ]);
    const lines = rows.map((row) => [row['unit'], row['code'], row['coder'], row['by_anna']]);
    await writeFile(settle, [['unit', 'code', 'coder', 'value'], ...lines].join('\n'));

    const after = btl([
      'validate',
      at('report'),
      '--gold',
      ...sheets,
      settle,
      '-o',
      at('validation'),
      '--draws',
      '200',
    ]);
    const settled = btl(['agree', ...sheets, settle, '--draws', '200']);
    expect(settled.stdout).toMatch(/^30 units, 2 coders: anna, ben$/m);
    expect(settled.stdout).not.toContain('to settle');
    expect(
      settled.stdout.match(/2 were adjudicated by cem, 2 as anna had it and 0 as ben had it\./g),
    ).toHaveLength(2);
    expect(after.status).toBe(0);
    expect(after.stdout).toMatch(/^30 of 53 comments coded by people\. Each comment counts by the inverse/);
    expect(after.stdout).not.toContain('left out');
    const markdown = await readFile(at('validation', 'validation.md'), 'utf8');
    expect(markdown).toContain('# The program against people');
    const miscodings = await readTable(at('validation', 'miscodings.csv'));
    const figures = await readTable(at('validation', 'validation.csv'));
    for (const code of CODES) {
      const row = figures.find((each) => each['code'] === code && each['value'] === '');
      const missed = miscodings.filter((each) => each['code'] === code && each['kind'] === 'false negative');
      expect(String(missed.length)).toBe(row?.['false_negatives']);
    }
  });
});

test('the hand codings of the sample corpus cover it, so its figures are counts', async () => {
  const args = [
    'validate',
    at('report'),
    '--gold',
    'seeds/codings.csv',
    '--blank',
    'absent',
    '-o',
    at('census'),
  ];
  const { status, stdout } = btl(args);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^53 of 53 comments coded by people\. Every comment of the report was coded by hand/,
  );
  const hand = await readTable('seeds/codings.csv');
  const program = await readTable(at('report', 'comments.csv'));
  for (const row of await readTable(at('census', 'validation.csv'))) {
    if (row['code'] !== 'no_fly_zone' || row['value'] !== '') continue;
    const seen = hand.filter((each) => each['no_fly_zone'] !== '').length;
    const found = program.filter((each) => each['no_fly_zone'] === '1').length;
    expect(Number(row['true_positives']) + Number(row['false_negatives'])).toBe(seen);
    expect(Number(row['true_positives']) + Number(row['false_positives'])).toBe(found);
    expect(Number(row['prevalence_corrected'])).toBeCloseTo(seen / 53, 4);
    expect(row['prevalence_corrected_low']).toBe(row['prevalence_corrected_high']);
  }
  // A second validation takes the place of the first.
  expect(btl(args).status).toBe(0);
});

test('a long table of numbers, as another program writes it: alpha of Krippendorff’s handout', async () => {
  const said = { A: '123321412...', B: '1233224125.3', C: '.3332342251.', D: '12332441251.' };
  const rows = Object.entries(said).flatMap(([coder, values]) =>
    [...values].map((value, unit) => `${unit + 1},${coder},${value === '.' ? '' : value}`),
  );
  await writeFile(at('handout.csv'), ['unit,coder,value', ...rows].join('\n'));
  const { stdout } = btl(['agree', at('handout.csv'), '--level', 'interval', '--json', '--draws', '100']);
  const { agreement, coders } = JSON.parse(stdout);
  expect(coders).toEqual(['A', 'B', 'C', 'D']);
  expect(agreement[0]).toMatchObject({ code: 'value', of: 'values', level: 'interval', units: 11 });
  expect(agreement[0].alpha.value).toBeCloseTo(0.849, 3);
});

const CROWD = '../shared/eval/sets/ecosent_codings.csv';

test.skipIf(!existsSync(CROWD))(
  'five crowd coders against gold: a mean ordinal alpha of .7525, published as .753',
  () => {
    const coders = 'crowd1,crowd2,crowd3,crowd4,crowd5,gold';
    const args = [
      'agree',
      CROWD,
      '--coders',
      coders,
      '--against',
      'gold',
      '--level',
      'ordinal',
      '--draws',
      '100',
      '--json',
    ];
    const { pairs } = JSON.parse(btl(args).stdout) as { pairs: { alpha: number }[] };
    expect(pairs).toHaveLength(5);
    expect(pairs.reduce((sum, { alpha }) => sum + alpha, 0) / 5).toBeCloseTo(0.7525, 4);
  },
);

test('wrong usage is told with the mend', async () => {
  await mkdir(at('empty'));
  const cases: readonly (readonly [string[], RegExp])[] = [
    [['sample', at('empty'), '-n', '5'], /holds no report; give the folder that btl run has written/],
    [
      ['sample', at('report'), '-n', '5', '--by', 'author'],
      /--by: "author" is none of theme, page and theme,page/,
    ],
    [
      ['sample', at('report'), '-n', '3', '--by', 'theme'],
      /-n 3 is too few: \d strata want \d comments at least/,
    ],
    [['sample', at('report'), '-n', '5', '--codes', 'blam'], /no code "blam", did you mean "blame"\?/],
    [['agree', 'seeds/codings.csv'], /agreement wants two coders at least; there is hand-1/],
    [['validate', at('report'), '--gold', at('handout.csv')], /none of the coded units is a comment of/],
    [
      ['validate', at('report'), '--gold', 'seeds/codings.csv', '--sample', at('no.json')],
      /--sample: .*no such file/,
    ],
  ];
  for (const [args, message] of cases) {
    const { status, stderr } = btl(args);
    expect(stderr, args.join(' ')).toMatch(message);
    expect(status, args.join(' ')).toBe(2);
  }
});
