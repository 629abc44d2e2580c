import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { btl } from '../cli/btl.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { CODEBOOK, PAGE } from './small-run.ts';

const root = temporaryFolder();

beforeAll(async () => {
  await writeFile(path.join(root, 'codebook.yml'), CODEBOOK);
  await writeFile(path.join(root, 'page.txt'), PAGE);
  await writeFile(path.join(root, 'words.dic'), '%\n1\tlies\n%\nlied\t1\n');
  await writeFile(path.join(root, 'anna.csv'), 'comment_id,lie\nc1,lie\nc2,none\n');
  await writeFile(path.join(root, 'ben.csv'), 'comment_id,lie\nc1,lie\nc2,lie\n');
  await writeFile(path.join(root, 'comments.jsonl'), '{"id":"c1","text":"They lied."}\n');
  expect(
    btl(['run', 'page.txt', '-q', '-o', 'report', '--format', 'csv', '--codebook', 'codebook.yml'], {
      cwd: root,
    }).status,
  ).toBe(0);
});

/** Every command that prints. */
const COMMANDS = [
  'inspect page.txt --comments --why',
  'inspect page.txt --json',
  'separate page.txt',
  'code comments.jsonl --codebook codebook.yml',
  'codebook check codebook.yml',
  'codebook show codebook.yml --rules',
  'codebook show --language',
  'codebook schema',
  'codebook import words.dic',
  'codebook diff codebook.yml codebook.yml page.txt',
  'kwic report lied --codebook codebook.yml',
  'keyness report',
  'agree anna.csv ben.csv --codebook codebook.yml',
];

/** Runs a command with its stdout somewhere; `$?` is that of the command itself. */
const shell = (command: string, stdout: string) =>
  spawnSync(
    'bash',
    [
      '-c',
      `"${process.execPath}" "${path.resolve('dist/cli/main.js')}" ${command} ${stdout}; exit \${PIPESTATUS[0]}`,
    ],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );

describe.each(COMMANDS)('btl %s', (command) => {
  test.each(['', '2>&1 '])('takes a reader who leaves for no failure: %s| head', (both) => {
    const { status, stderr } = shell(command, `${both}| head -c 1 >/dev/null`);
    expect({ status, stack: /\n\s+at /.test(stderr) }).toEqual({ status: 0, stack: false });
  });

  test.skipIf(!existsSync('/dev/full'))('tells of a device that is full', () => {
    const { status, stderr } = shell(command, '>/dev/full');
    expect(stderr).toMatch(/^btl: stdout: .*ENOSPC/m);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});
