import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { btl } from './btl.ts';

interface Row {
  text: string;
  segments: { kind: string; start: number; end: number }[];
  comments: { comment_id: string; text: string; start: number; end: number; reply_to: string | null }[];
}

test('btl separate: segments cover each page exactly, and every comment is a slice of it', () => {
  const { status, stdout } = btl(['separate', 'seeds']);
  expect(status).toBe(0);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
  expect(rows.length).toBeGreaterThan(10);
  for (const { text, segments, comments } of rows) {
    let at = 0;
    for (const { start, end } of segments) {
      expect(start).toBe(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBe(text.length);
    const ids = new Set(comments.map((comment) => comment.comment_id));
    for (const comment of comments) {
      expect(text.slice(comment.start, comment.end)).toBe(comment.text);
      if (comment.reply_to !== null) expect(ids).toContain(comment.reply_to);
    }
  }
});

test('btl code: every coding quotes its evidence, from stdin as from a file', () => {
  const text = 'The harbour board is to blame for the flood. We need a no-fly zone over the bay.';
  const { status, stdout } = btl(['code'], { input: JSON.stringify({ id: 'c1', text }) });
  expect(status).toBe(0);
  const row = JSON.parse(stdout);
  expect(row.id).toBe('c1');
  const codes = new Set(row.codings.map((coding: { code: string }) => coding.code));
  expect(codes).toEqual(new Set(['blame', 'no_fly_zone']));
  for (const { start, end, evidence } of row.codings) expect(text.slice(start, end)).toBe(evidence);
});

test('btl code: a line of output is one line to every reader', () => {
  const id = 'a\u2028b\u2029c\u0085d';
  const { stdout } = btl(['code'], { input: JSON.stringify({ id, text: 'Fine.' }) });
  expect(stdout).not.toMatch(/[\u0085\u2028\u2029]/);
  expect(JSON.parse(stdout).id).toBe(id);
});

test('btl code: the targets that the caller names come back with their attitude', () => {
  const text = 'Brussels is a disgrace.';
  const { stdout } = btl(['code', '-'], {
    input: JSON.stringify({ id: 'c1', text, targets: [{ start: 0, end: 8 }] }),
  });
  expect(JSON.parse(stdout).targets).toMatchObject([{ form: 'Brussels', start: 0, end: 8, attitude: 'neg' }]);
});

test('btl code: a broken line is named, with exit status 1', () => {
  const { status, stderr } = btl(['code'], { input: '{"id":"1","text":"fine"}\n{"id":' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^btl: stdin: line 2: not JSON/);
});

test('btl inspect: a line a page in words, an object a page in JSON', () => {
  const words = btl(['inspect', '--comments', '--why', 'seeds']);
  expect(words.status).toBe(0);
  expect(words.stdout).toMatch(/^ +comment \d+%: list-number \d+ \(\d+% sure\)/m);
  expect(words.stderr).toMatch(/^\d+ pages, \d+ comments; 0 inputs skipped\./m);
  const rows = btl(['inspect', '--json', 'seeds'])
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { path } of rows) expect(words.stdout).toContain(path);
  expect(rows.some((row) => row.comment_count > 15)).toBe(true);
});

test('a closed pipe is no failure', () => {
  const command = `"${process.execPath}" dist/cli/main.js separate seeds | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
  expect(execFileSync('bash', ['-c', command], { encoding: 'utf8' })).toBe('0\n');
});

test.skipIf(!existsSync('/dev/full'))('a full device is one', () => {
  const command = `"${process.execPath}" dist/cli/main.js separate seeds 2>&1 >/dev/full; echo $?`;
  const said = execFileSync('bash', ['-c', command], { encoding: 'utf8' });
  expect(said).toMatch(/^btl: stdout: .*ENOSPC.*\n1\n$/ms);
});
