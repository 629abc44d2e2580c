import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readLabelled, type WantedLabels } from '../../src/read/labelled/read-labelled.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const NEW: WantedLabels = {
  code: { id: 'parking', values: [], isTheme: false },
  byValue: false,
  isAttitude: false,
};
const KNOWN: WantedLabels = {
  ...NEW,
  code: {
    id: 'parking',
    isTheme: true,
    values: [
      { id: 'fees', present: true },
      { id: 'praise', present: false },
    ],
  },
};

async function labels(name: string, content: string, wanted: WantedLabels) {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return (await readLabelled([file], wanted)).map(({ id, label }) => [id, label]);
}

test('a column called like the code, or else label, in CSV and in JSON Lines', async () => {
  const expected = [
    ['a', 'present'],
    ['b', 'absent'],
    ['c', null],
  ];
  expect(await labels('own.csv', 'id,text,parking\na,x,1\nb,y,0\nc,z,\n', NEW)).toEqual(expected);
  expect(await labels('label.csv', 'id,text,label\na,x,yes\nb,y,no\nc,z,\n', NEW)).toEqual(expected);
  const lines = [
    '{"id":"a","text":"x","parking":true}',
    '{"id":"b","text":"y","parking":0}',
    '{"id":"c","text":"z","parking":null}',
  ];
  expect(await labels('own.jsonl', lines.join('\n'), NEW)).toEqual(expected);
});

test('values of the codebook say whether the code is present, or are learned each by itself', async () => {
  const sheet = 'comment_id,text,parking\na,x,fees\nb,y,praise\nc,z,none\n';
  expect(await labels('known.csv', sheet, KNOWN)).toEqual([
    ['a', 'present'],
    ['b', 'absent'],
    ['c', 'absent'],
  ]);
  expect(await labels('known.csv', sheet, { ...KNOWN, byValue: true })).toEqual([
    ['a', 'fees'],
    ['b', 'praise'],
    ['c', 'absent'],
  ]);
});

test('of several coders the majority counts, and a split is no label', async () => {
  const sheet = [
    'comment_id,text,coder,parking',
    'a,x,anna,1',
    'a,x,ben,1',
    'a,x,cem,0',
    'b,y,anna,1',
    'b,y,ben,0',
  ];
  expect(await labels('many.csv', sheet.join('\n'), NEW)).toEqual([
    ['a', 'present'],
    ['b', null],
  ]);
});

test('sheets of several coders are taken together, and what is settled counts', async () => {
  const sheets = {
    'anna.csv': 'comment_id,text,parking\na,x,1\nb,y,1\nc,z,1\n',
    'ben.csv': 'comment_id,text,parking\na,x,1\nb,y,none\nc,z,none\n',
    'settled.csv': 'unit,code,coder,value\nc,parking,adjudicated,none\n',
  };
  const files = Object.keys(sheets).map((name) => path.join(folder, name));
  for (const [at, content] of Object.values(sheets).entries()) await writeFile(files[at] ?? '', content);
  expect((await readLabelled(files, NEW)).map(({ id, text, label }) => [id, text, label])).toEqual([
    ['a', 'x', 'present'],
    ['b', 'y', null],
    ['c', 'z', 'absent'],
  ]);
});

test('an empty cell is no label, or means that the code is absent', async () => {
  const sheet = 'comment_id,text,parking\na,x,fees\nb,y,\n';
  expect(await labels('blank.csv', sheet, KNOWN)).toEqual([
    ['a', 'present'],
    ['b', null],
  ]);
  expect(await labels('blank.csv', sheet, { ...KNOWN, blank: 'absent' })).toEqual([
    ['a', 'present'],
    ['b', 'absent'],
  ]);
  const plain = { ...NEW, code: { ...NEW.code, isTheme: true }, blank: 'absent' as const };
  expect(await labels('plain.csv', 'id,text,parking\na,x,1\nb,y,\n', plain)).toEqual([
    ['a', 'present'],
    ['b', 'absent'],
  ]);
});

test('attitudes come with their target, by its place or by its words', async () => {
  const wanted = { ...NEW, code: { ...NEW.code, id: 'attitude' }, isAttitude: true };
  const file = path.join(folder, 'attitude.jsonl');
  await writeFile(
    file,
    '{"id":"a","text":"We like Norway","targets":[{"start":8,"end":14}],"attitude":"positive"}\n' +
      '{"id":"b","text":"Ann blames Ben","target":"Ben","attitude":"neg"}\n',
  );
  expect(await readLabelled([file], wanted)).toEqual([
    { id: 'a', text: 'We like Norway', label: 'pos', target: { start: 8, end: 14 } },
    { id: 'b', text: 'Ann blames Ben', label: 'neg', target: { start: 11, end: 14 } },
  ]);
});

test.each([
  ['no-text.csv', 'id,words\na,x\n', NEW, /it wants a column "text"; its columns are id, words/],
  [
    'no-label.csv',
    'id,text,parkin\na,x,1\n',
    NEW,
    /no column "parking", did you mean "parkin"\?; name the column of the labels by --column/,
  ],
  [
    'bad.csv',
    'id,text,parking\na,x,fee\n',
    KNOWN,
    /bad\.csv:2: "fee" is no value of parking, did you mean "fees"/,
  ],
  ['bad.jsonl', '{"id":"a","text":"x","parking":1}\nnonsense\n', NEW, /bad\.jsonl:2: not JSON/],
])('%s is refused with its place and the mend', async (name, content, wanted, message) => {
  await expect(labels(name, content, wanted)).rejects.toThrow(message);
});
