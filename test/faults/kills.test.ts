import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Random, seededRandom } from '../../src/measure/statistics/random.ts';
import { LONG, tellFigure } from './how-long.ts';
import { CODEBOOK, PAGE } from './small-run.ts';

const KILLS = LONG ? Number(process.env['BTL_KILLS'] ?? 1000) : 20;
/** After so many runs one is left alone, and must give the same bytes as if nothing had happened. */
const UNTIL_WHOLE = 10;

let root = '';
let home = '';
let out = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'btl-kills-'));
  home = path.join(root, 'home');
  out = path.join(home, 'report');
  await mkdir(home);
  await mkdir(path.join(root, 'pages'));
  await writeFile(path.join(root, 'codebook.yml'), CODEBOOK);
  for (const name of ['a', 'b', 'c']) await writeFile(path.join(root, 'pages', `${name}.txt`), PAGE);
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** Two reports that differ in every table, so that a mixture of them is neither. */
const VARIANTS = ['comma', 'semicolon'] as const;
type Variant = (typeof VARIANTS)[number];

/** The names beside the report that writing needs. */
const hidden = (what: string): string => path.join(home, `.report.btl-${what}`);

const MAIN = path.resolve(process.env['BTL_DIST'] ?? 'dist', 'cli/main.js');

/** When a run is killed: so many milliseconds after a sign of how far it is, or at a step of its swap. */
type Moment =
  | { readonly since: 'start' | 'lock' | 'last file'; readonly after: number }
  | { readonly since: 'swap'; readonly step: number; readonly micros: number };

/** What a swap does, step by step: two renames, the folder made to last, the old report and the lock away. */
const SWAP_STEPS = 6;

interface Ended {
  readonly status: number | 'killed';
  readonly stderr: string;
}

function runUntil(variant: Variant, moment: Moment | null): Promise<Ended> {
  const inputs = [path.join(root, 'pages'), '--codebook', path.join(root, 'codebook.yml')];
  const outputs = ['-q', '-o', out, '--separator', variant, '--format', 'md,csv,xlsx'];
  const atSwap = moment?.since === 'swap';
  const preload = atSwap
    ? ['--import', pathToFileURL(path.resolve('test/faults/kill-at-swap.mjs')).href]
    : [];
  const child = spawn(process.execPath, [...preload, MAIN, 'run', ...inputs, ...outputs], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, BTL_KILL_AT_SWAP: atSwap ? JSON.stringify({ ...moment, target: out }) : '' },
  });
  const sign = { start: home, lock: hidden('lock'), 'last file': path.join(hidden('new'), 'run.json') };
  const looking = setInterval(() => {
    if (moment === null || moment.since === 'swap' || !existsSync(sign[moment.since])) return;
    clearInterval(looking);
    setTimeout(() => child.kill('SIGKILL'), moment.after);
  }, 1);
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += String(data);
  });
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearInterval(looking);
      resolve({ status: status ?? 'killed', stderr });
    });
  });
}

/** The whole folder as one hash; null where there is none. */
function standing(): string | null {
  if (!existsSync(out)) return null;
  const hash = createHash('sha256');
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const SIGNS = ['start', 'lock', 'last file'] as const;

/** Half of the moments lie in the swap, each of its steps in turn; the others anywhere. */
function momentOf(turn: number, random: Random, took: number): Moment {
  if (turn % 2 === 0) {
    const round = Math.floor(turn / 2 / SWAP_STEPS);
    // In one round as each step begins, in the next somewhere in it.
    return { since: 'swap', step: (turn / 2) % SWAP_STEPS, micros: (round % 2) * random.next() * 500 };
  }
  const since = SIGNS[random.below(SIGNS.length)] as (typeof SIGNS)[number];
  return { since, after: random.next() * (since === 'last file' ? took / 3 : took) };
}

const FINE: Ended = { status: 0, stderr: '' };

test(
  `killed at any of ${KILLS} moments, a run leaves the old report, the new one or none, and the next run mends it`,
  async () => {
    const whole = new Map<Variant, string>();
    let took = 0;
    for (const variant of VARIANTS) {
      const begun = performance.now();
      expect(await runUntil(variant, null)).toEqual(FINE);
      took = performance.now() - begun;
      whole.set(variant, standing() ?? '');
    }
    expect(new Set(whole.values()).size).toBe(2);

    const random = seededRandom(Date.now());
    // The report that stands, or that the next run brings back.
    let last: Variant = 'semicolon';
    const counts = { killed: 0, old: 0, fresh: 0, none: 0, ended: 0 };
    for (let turn = 1; counts.killed < KILLS; turn += 1) {
      const before = standing();
      const variant: Variant = last === 'comma' ? 'semicolon' : 'comma';
      const ended = await runUntil(variant, momentOf(turn, random, took));
      // A run may end before it is killed, but nothing that was left behind may keep it from its work.
      expect([FINE, { status: 'killed', stderr: '' }]).toContainEqual(ended);
      const now = standing();
      expect([null, ...whole.values()]).toContain(now);
      const isFresh = now === whole.get(variant);
      if (ended.status === 0) {
        expect(isFresh).toBe(true);
        counts.ended += 1;
      } else {
        counts.killed += 1;
        // Where the run before left none, another that did not get so far has changed nothing.
        counts[isFresh ? 'fresh' : now === null && before !== null ? 'none' : 'old'] += 1;
      }
      if (isFresh) last = variant;
      if (turn % UNTIL_WHOLE !== 0) continue;
      expect(await runUntil(variant, null)).toEqual(FINE);
      expect(standing()).toBe(whole.get(variant));
      expect(readdirSync(home)).toEqual(['report']);
      last = variant;
      if (turn % 50 === 0) tellFigure('so far', counts);
    }
    tellFigure('killed runs', counts);
    // Otherwise the moments have missed the swap, before, between or after its renames.
    expect(Math.min(counts.old, counts.none, counts.fresh)).toBeGreaterThan(0);
  },
  LONG ? 7_200_000 : 300_000,
);
