import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { btl } from './cli/btl.ts';

const readme = readFileSync('README.md', 'utf8');

/** A block of the README that shows commands with what they say. */
const CONSOLE = /(?<=^```console\n).*?(?=^```$)/gms;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'btl-walk-'));
  cpSync('seeds', path.join(folder, 'seeds'), { recursive: true });
  expect(btl(['run', 'seeds', '-o', 'reports', '-q', '--format', 'csv'], { cwd: folder }).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a reader who types a line would see; of pipes only the one into `head` is known. */
function say(line: string): string {
  const [, command = '', most] = /^btl (.*?)(?: \| head -n (\d+))?$/.exec(line) ?? [];
  const args = Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
  const { status, stdout, stderr } = btl(args, { cwd: folder });
  expect([line, status]).toEqual([line, 0]);
  const shown = most === undefined ? stdout : stdout.split('\n').slice(0, Number(most)).join('\n');
  return [shown, stderr]
    .map((text) => text.trimEnd())
    .filter((text) => text !== '')
    .join('\n');
}

// Written anew by vitest -u, as reports/ is by npm start.
test('every console block of the README shows what its commands say today', async () => {
  let commands = 0;
  const today = readme.replace(CONSOLE, (block) =>
    block
      .split('\n')
      .filter((line) => line.startsWith('$ '))
      .map((line) => {
        commands += 1;
        return `${line}\n${say(line.slice(2))}\n`;
      })
      .join(''),
  );
  expect(commands).toBeGreaterThanOrEqual(4);
  await expect(today).toMatchFileSnapshot('../README.md');
}, 240_000);
