import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const MAIN = path.resolve('dist/cli/main.js');

/** A namespace of its own has no network but a loopback that is down. */
const ISOLATED = ['unshare', '--net', '--map-root-user'];

const [command = '', ...flags] = ISOLATED;
const isAllowed = spawnSync(command, [...flags, 'true']).status === 0;

function digest(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort())
    hash.update(path.relative(folder, file)).update(readFileSync(file));
  return hash.digest('hex');
}

test.skipIf(!isAllowed)(
  'without a network, a run gives the same bytes (skipped where the system allows no network namespace)',
  () => {
    const root = mkdtempSync(path.join(tmpdir(), 'btl-offline-'));
    const run = (out: string) => [process.execPath, MAIN, 'run', 'seeds', '-q', '-o', path.join(root, out)];
    const [node = '', ...args] = run('online');
    expect(spawnSync(node, args).status).toBe(0);
    expect(spawnSync(command, [...flags, ...run('offline')]).status).toBe(0);
    expect(digest(path.join(root, 'offline'))).toBe(digest(path.join(root, 'online')));
    rmSync(root, { recursive: true });
  },
  120_000,
);
