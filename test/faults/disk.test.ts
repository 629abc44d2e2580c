import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { btl } from '../cli/btl.ts';
import { LONG, tellFigure } from './how-long.ts';
import { CODEBOOK, PAGE } from './small-run.ts';

/** Room for the new report in KiB, from too little to enough. */
const SIZES = LONG ? Array.from({ length: 40 }, (_, at) => 4 + at * 3) : [4, 16, 32];

let root = '';
let disk = '';
let mayMount = false;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'btl-disk-'));
  disk = path.join(root, 'disk');
  mkdirSync(disk);
  writeFileSync(path.join(root, 'codebook.yml'), CODEBOOK);
  writeFileSync(path.join(root, 'page.txt'), PAGE);
  mayMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0;
});

afterAll(() => {
  if (mayMount) spawnSync('umount', [disk]);
  rmSync(root, { recursive: true, force: true });
});

const mount = (options: string) => execFileSync('mount', ['-o', `remount,${options}`, disk]);

const run = (separator: string) => {
  const options = [
    '--separator',
    separator,
    '--format',
    'md,csv,xlsx',
    '--codebook',
    path.join(root, 'codebook.yml'),
  ];
  return btl(['run', path.join(root, 'page.txt'), '-q', '-o', path.join(disk, 'report'), ...options]);
};

const recorded = () => readFileSync(path.join(disk, 'report', 'run.json'), 'utf8');

describe('a disk of its own', () => {
  test(
    'that is full: the reason is told, the old report stands, and nothing is left beside it',
    (context) => {
      if (!mayMount) return context.skip('no disk may be mounted here');
      expect(run('comma').status).toBe(0);
      const before = recorded();
      const used = Number(execFileSync('du', ['-sk', disk], { encoding: 'utf8' }).split('\t')[0]);
      let refused = 0;
      for (const room of SIZES) {
        mount(`size=${used + room}k`);
        const { status, stderr } = run('semicolon');
        expect(readdirSync(disk)).toEqual(['report']);
        if (status === 0) {
          expect(recorded()).not.toBe(before);
          mount('size=64m');
          expect(run('comma').status).toBe(0);
        } else {
          refused += 1;
          expect(stderr).toMatch(/^btl: .*the disk is full; make room or give a folder on another disk\n$/);
          expect(status).toBe(1);
        }
        expect(recorded()).toBe(before);
      }
      expect(refused).toBeGreaterThan(SIZES.length / 3);
      tellFigure('sizes of a disk, of which too small', [SIZES.length, refused]);
      mount('size=64m');
      expect(run('semicolon').status).toBe(0);
      expect(recorded()).not.toBe(before);
    },
    LONG ? 1_200_000 : 120_000,
  );

  test('that is full leaves no half of a file of its own', (context) => {
    if (!mayMount) return context.skip('no disk may be mounted here');
    const full = path.join(disk, 'full');
    spawnSync('dd', ['if=/dev/zero', `of=${full}`, 'bs=64k']);
    const file = path.join(disk, 'codebook.yml');
    const { status, stderr } = btl(['codebook', 'init', '--full', file]);
    expect(stderr).toMatch(/^btl: .*the disk is full/);
    expect(status).toBe(1);
    expect(existsSync(file)).toBe(false);
    rmSync(full);
  });

  test('that may only be read: the reason is told', (context) => {
    if (!mayMount) return context.skip('no disk may be mounted here');
    mount('ro');
    const { status, stderr } = run('comma');
    expect(stderr).toMatch(/^btl: .*the file system can only be read; give a folder elsewhere\n$/);
    expect(status).toBe(1);
    mount('rw');
    expect(readdirSync(disk)).toEqual(['report']);
  });
});

test.each([24, 45])('where only %i files may be open, that is told, and the old report stands', (most) => {
  const report = path.join(root, 'few');
  const args = ['run', path.join(root, 'page.txt'), '-q', '-o', report];
  expect(btl(args).status).toBe(0);
  const before = readFileSync(path.join(report, 'run.json'), 'utf8');
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `ulimit -n ${most} && exec "$@"`,
      'sh',
      process.execPath,
      path.resolve('dist/cli/main.js'),
      ...args,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toMatch(
    /^btl: .*too many files are open at once; raise the limit, as with "ulimit -n 1024"\n$/,
  );
  expect(status).toBe(1);
  expect(readFileSync(path.join(report, 'run.json'), 'utf8')).toBe(before);
  expect(readdirSync(root).filter((name) => name.includes('few'))).toEqual(['few']);
});
