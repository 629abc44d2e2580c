import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { type CommentText, readComments } from '../../src/read/read-comments.ts';

/** A text in pieces of some characters. */
async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function read(text: string, length = 3): Promise<CommentText[]> {
  const comments: CommentText[] = [];
  for await (const comment of readComments(inPieces(text, length))) comments.push(comment);
  return comments;
}

test('JSON Lines: one comment a line, targets where they are given', async () => {
  const source = '\ufeff{"id":1,"text":"a\\nb"}\n\n{"id":"x","text":"c","targets":[{"start":0,"end":1}]}\n';
  expect(await read(source)).toEqual([
    { id: '1', text: 'a\nb', targets: [] },
    { id: 'x', text: 'c', targets: [{ start: 0, end: 1 }] },
  ]);
});

test('CSV: columns by name, in any order, with line breaks inside cells', async () => {
  expect(await read('text,id,likes\n"one, two\nthree",c1,5\n')).toEqual([
    { id: 'c1', text: 'one, two\nthree', targets: [] },
  ]);
});

test('CSV: semicolons, and the column names of comments.csv', async () => {
  expect(await read('comment_id;text;targets\nc1;"one, two; three";Russia|we\n')).toEqual([
    { id: 'c1', text: 'one, two; three', targets: [] },
  ]);
});

test.each([
  ['{"id":"1","text":"a"}\n{"id":"2"', /^line 2: not JSON/],
  ['{"id":"1"}', /^line 1: "text"/],
  [
    '{"id":"1","text":"a","targets":[{"start":-1,"end":2}]}',
    /^line 1: "targets\[0\]\.start" is "-1", where 0 or more belongs/,
  ],
  ['id,body\n1,hello', /^line 1: it wants the columns id and text; the columns are id, body/],
  ['hello', /^line 1: it wants the columns id and text; the columns are hello/],
])('%j is refused with its place', async (source, message) => {
  await expect(read(source)).rejects.toThrow(InputError);
  await expect(read(source)).rejects.toThrow(message);
});

test.each([
  ['JSON Lines', '', (at: number) => `${JSON.stringify({ id: `c${at}`, text: 'The road is shut.' })}\n`],
  ['CSV', 'id,text\n', (at: number) => `c${at},"The road, once more, is shut."\n`],
])('%s: comments come before the text has ended, in step with who takes them', async (_, header, rowOf) => {
  let given = 0;
  const endless = async function* () {
    yield header;
    for (;;) yield rowOf(given++);
  };
  const comments = readComments(endless());
  for (let at = 0; at < 5000; at += 1) {
    expect((await comments.next()).value).toMatchObject({ id: `c${at}` });
    expect(given).toBeLessThan(at + 3000);
  }
  await comments.return(undefined);
});

test('a first line that is long takes no longer than its length asks for', async () => {
  const text = 'to be '.repeat(1_000_000);
  const [comment] = await read(`${JSON.stringify({ id: '1', text })}\n`, 65_536);
  expect(comment?.text).toBe(text);
});
