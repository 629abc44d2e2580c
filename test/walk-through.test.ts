import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { btl } from './cli/btl.ts';
import { temporaryFolder } from './temporary-folder.ts';

const readme = readFileSync('README.md', 'utf8');

/** A block of the README that shows commands with what they say. */
const CONSOLE = /(?<=^```console\n).*?(?=^```$)/gms;

const folder = temporaryFolder();

beforeAll(() => {
  cpSync('seeds', path.join(folder, 'seeds'), { recursive: true });
  expect(btl(['run', 'seeds', '-o', 'reports', '-q', '--format', 'csv'], { cwd: folder }).status).toBe(0);
});

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
