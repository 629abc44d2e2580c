import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { parseComments } from '../../src/read/read-comments.ts';

test('JSON Lines: one comment a line, targets where they are given', () => {
  const source = '\ufeff{"id":1,"text":"a\\nb"}\n\n{"id":"x","text":"c","targets":[{"start":0,"end":1}]}\n';
  expect(parseComments(source)).toEqual([
    { id: '1', text: 'a\nb', targets: [] },
    { id: 'x', text: 'c', targets: [{ start: 0, end: 1 }] },
  ]);
});

test('CSV: columns by name, in any order, with line breaks inside cells', () => {
  expect(parseComments('text,id,likes\n"one, two\nthree",c1,5\n')).toEqual([
    { id: 'c1', text: 'one, two\nthree', targets: [] },
  ]);
});

test('CSV: semicolons, and the column names of comments.csv', () => {
  expect(parseComments('comment_id;text;targets\nc1;"one, two; three";Russia|we\n')).toEqual([
    { id: 'c1', text: 'one, two; three', targets: [] },
  ]);
});

test.each([
  ['{"id":"1","text":"a"}\n{"id":"2"', /^line 2: not JSON/],
  ['{"id":"1"}', /^line 1: "text"/],
  ['{"id":"1","text":"a","targets":[{"start":-1,"end":2}]}', /^line 1: "targets\.0\.start"/],
  ['id,body\n1,hello', /^line 1: it wants the columns id and text; the columns are id, body/],
  ['hello', /^line 1: it wants the columns id and text; the columns are hello/],
])('%j is refused with its place', (source, message) => {
  expect(() => parseComments(source)).toThrow(InputError);
  expect(() => parseComments(source)).toThrow(message);
});
