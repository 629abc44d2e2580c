import { describe, expect, it } from 'vitest';
import { codeText, makeCoder } from '../../../src/code/code-text.ts';
import { importDictionary } from '../../../src/codebook/import/import-dictionary.ts';
import { parseCodebook } from '../../../src/codebook/parse-codebook.ts';

const codebookFrom = (name: string, text: string) =>
  parseCodebook([{ path: 'made.yml', text: importDictionary(name, text).text }]);

/** Code -> the words that are found in a text, as the imported codebook finds them. */
const found = (name: string, dictionary: string, text: string) =>
  Object.fromEntries(
    codeText(text, makeCoder(codebookFrom(name, dictionary))).codings.map(({ code, evidence }) => [
      code,
      evidence,
    ]),
  );

const notes = (name: string, text: string) =>
  importDictionary(name, text).notes.map(({ line, message }) => `${line}: ${message}`);

const WEATHER = `%
1\tweather
2\tgood (Good Weather)
3\tbad
%
rain*\t1\t3
sun\t1\t2
north wind\t1
can't see\t3
:)\t2
US\t1
what?\t3
*shine\t2
mother's*\t2
`;

describe('a LIWC dictionary', () => {
  it('becomes a code for each category, with its title kept', () => {
    const { codes, title } = codebookFrom('weather.dic', WEATHER);
    expect(title).toBe('weather');
    expect(codes.map(({ id, title: name }) => [id, name])).toEqual([
      ['weather', 'weather'],
      ['good', 'good (Good Weather)'],
      ['bad', 'bad'],
    ]);
    expect(codes.map(({ values }) => values.map(({ id, present }) => [id, present]))).toEqual(
      Array(3).fill([['present', true]]),
    );
  });

  it.each([
    ['Rainy days', { weather: 'Rainy', bad: 'Rainy' }],
    ['A North Wind blew', { weather: 'North Wind' }],
    ['I can’t see', { bad: 'can’t see' }],
    ['Fine :) here', { good: ':)' }],
    ['to us', { weather: 'us' }],
    ['Oh what? No', { bad: 'what?' }],
    ['In the sunshine', { good: 'sunshine' }],
    ["The mother's hat", { good: "mother's" }],
    ['It is not rain', { weather: 'rain', bad: 'rain' }],
    ['Nothing of it', {}],
  ])('finds in "%s" what LIWC would', (text, expected) => {
    expect(found('weather.dic', WEATHER, text)).toEqual(expected);
  });

  it('names nested categories by their path', () => {
    const nested =
      '%\n1\tfeeling (Feelings)\n\t2\tpleased\n\t\t3\tglad\n\t4\tcross\n5\tother\n%\nyay\t1\t2\t3\nugh\t4\nso\t5\n';
    expect(codebookFrom('nested.dic', nested).codes.map(({ id }) => id)).toEqual([
      'feeling',
      'feeling_pleased',
      'feeling_pleased_glad',
      'feeling_cross',
      'other',
    ]);
  });

  it('keeps the conditions that a pattern can say, and tells of the others', () => {
    const conditional =
      '%\n2\tpronoun\n10\tkindly\n11\tsort\n12\tfond\n%\ni\t02\nkind\t<of>11/10\nlike\t(02)12/11\n';
    expect(found('c.dic', conditional, 'A kind man')).toEqual({ kindly: 'kind' });
    expect(found('c.dic', conditional, 'A kind of man')).toEqual({ sort: 'kind of' });
    expect(found('c.dic', conditional, 'Now I like it')).toMatchObject({ pronoun: 'I', fond: 'I like' });
    expect(found('c.dic', conditional, 'Some like it')).toEqual({ sort: 'like' });
    expect(notes('c.dic', conditional)).toEqual([
      '9: "like" in category 11: kept without the condition of what may not stand before it',
    ]);
  });

  it('reads spaces in place of tabs, and Windows line ends', () => {
    const spaced = '%\r\n1 good\r\n2 bad\r\n%\r\nvery fine 1\r\nawful   2\r\n';
    expect(found('s.dic', spaced, 'awful, then very fine')).toEqual({ good: 'very fine', bad: 'awful' });
  });

  it('tells duplicates and bad lines by their number', () => {
    const bad = '%\n1\tgood\nnothing\n1\tagain\n%\nfine\t1\nfine\t1\nlost\nodd\t7\nodd\tx\n*\t1\n';
    expect(notes('bad.dic', bad)).toEqual([
      '3: left out "nothing": a category is a number and a name',
      '4: left out "1\tagain": a second category 1',
      '7: "fine" stands in "good" already, since line 6',
      '8: left out "lost": no category stands beside it',
      '9: "odd": there is no category 7',
      '10: "odd": "x" is no category',
      '11: left out "*": it has no characters to look for',
    ]);
  });

  it('reads the table that LIWC-22 writes', () => {
    const table = 'DicTerm,Good,Bad\nfine,X,\n"rather, poor",,X\nfine,X,\nlost,,\n';
    expect(found('new.dicx', table, 'fine, but rather, poor')).toEqual({ good: 'fine', bad: 'rather, poor' });
    expect(notes('new.dicx', table)).toEqual([
      '4: "fine" stands in "Good" already, since line 2',
      '5: left out "lost": no category stands beside it',
    ]);
  });

  it('refuses what is none', () => {
    expect(() => importDictionary('x.dic', 'fine\t1\n')).toThrow(
      'x.dic: no category with an entry was found in it',
    );
    expect(() => importDictionary('x.dic', 'fine\t1\n')).toThrow('x.dic:1 no LIWC dictionary');
  });
});

const FARM = `ANIMALS:
  - cow*
  - WILD:
      - fox
      - red deer
PLANTS: {trees: [oak, "wom?n", yes, 1066], "Blüten": rose}
`;

describe('a quanteda dictionary', () => {
  it('becomes a code for each key that has entries, named by its path', () => {
    expect(codebookFrom('farm.yml', FARM).codes.map(({ id, title }) => [id, title])).toEqual([
      ['animals', 'ANIMALS'],
      ['animals_wild', 'ANIMALS > WILD'],
      ['plants_trees', 'PLANTS > trees'],
      ['plants_bluten', 'PLANTS > Blüten'],
    ]);
  });

  it.each([
    ['Cows and red deer', { animals: 'Cows', animals_wild: 'red deer' }],
    ['Two women here', { plants_trees: 'women' }],
    ['Oh yes', { plants_trees: 'yes' }],
    ['In 1066', { plants_trees: '1066' }],
    ['The rose', { plants_bluten: 'rose' }],
  ])('finds in "%s" what quanteda would', (text, expected) => {
    expect(found('farm.yml', FARM, text)).toEqual(expected);
  });

  it('tells duplicates and what is under no key', () => {
    expect(notes('d.yml', 'a: [x, x]\n')).toEqual(['1: "x" stands in "a" already, since line 1']);
    expect(() => importDictionary('d.yml', '- x\n')).toThrow('d.yml:1 left out "x": it stands under no key');
    expect(() => importDictionary('d.yml', 'a: [x\n')).toThrow('is not YAML that can be read');
  });
});

it('makes safe and different ids of any titles', () => {
  const text = '%\n1\tGood!\n2\tgood\n3\t2nd\n4\t快乐\n%\na\t1\nb\t2\nc\t3\nd\t4\n';
  expect(codebookFrom('t.dic', text).codes.map(({ id, title }) => [id, title])).toEqual([
    ['good', 'Good!'],
    ['good_2', 'good'],
    ['c_2nd', '2nd'],
    ['category_4', '快乐'],
  ]);
});

describe('hostile dictionaries', () => {
  it.each([
    ['t.dic', '%\n1\tconstructor\n2\t__proto__\n3\tprototype\n%\nsun\t1\nmoon\t2\n__proto__\t3\n'],
    ['t.yml', 'constructor: [sun]\n__proto__: [moon]\nprototype: [__proto__]\n'],
  ])('%s: categories that mean something to JavaScript become codes like any others', (name, text) => {
    const { codes } = codebookFrom(name, text);
    expect(codes.map(({ id, title }) => [id, title])).toEqual([
      ['constructor_2', 'constructor'],
      ['proto', '__proto__'],
      ['prototype_2', 'prototype'],
    ]);
    expect(found(name, text, 'The sun and the moon')).toEqual({ constructor_2: 'sun', proto: 'moon' });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('does not follow aliases that multiply', () => {
    const lines = ['a: &a [x]', ...'bcdefghij'.split('').map((key) => `${key}: &${key} [*a, *a, *a]`)];
    expect(importDictionary('t.yml', lines.join('\n'))).toMatchObject({ codes: 1, entries: 1 });
    expect(notes('t.yml', lines.join('\n'))[0]).toBe('2: an alias of YAML cannot stand in a dictionary');
  });

  it.each(['[', '{b: '])('survives a file of nothing but %s', (open) => {
    expect(() => importDictionary('t.yml', `a: ${open.repeat(50_000)}`)).toThrow('it is nested too deep');
  });

  it('leaves out what is nested without end', () => {
    const levels = Array.from({ length: 3000 }, (_, at) => at + 1);
    const header = levels.map((at) => `${' '.repeat(at)}${at}\tc${at}`).join('\n');
    const dic = `%\n${header}\n%\n${levels.map((at) => `w${at}\t${at}`).join('\n')}\n`;
    expect(importDictionary('t.dic', dic).codes).toBe(20);
    expect(notes('t.dic', dic)[0]).toBe('22: left out "21\tc21": more than 20 levels deep');
    const yaml = levels.slice(0, 100).map((at) => `${' '.repeat(at)}c${at}:`);
    const deep = `${yaml.join('\n')}\n${' '.repeat(102)}- x\nother: [y]\n`;
    expect(notes('t.yml', deep.replace('other', ' other'))).toEqual([
      '21: left out what stands more than 20 keys deep',
    ]);
  });

  it('does not try all the ways to take a long line apart', () => {
    const line = `x${' 1'.repeat(200_000)}y`;
    expect(notes('t.dic', `%\n1\ta\n%\nsun\t1\n${line}\n`)).toEqual([
      `5: left out "${line.slice(0, 30)}…": the line is longer than 1000 characters`,
    ]);
  });
});
