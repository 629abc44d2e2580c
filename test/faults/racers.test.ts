import { type ChildProcess, fork } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transpile } from '../write/transpile.ts';
import { LONG, tellFigure } from './how-long.ts';

const RACERS = 12;
const ROUNDS = LONG ? 100 : 5;

/** Each time that it is told to, tries to write a report; says that it has begun, and goes on when it is told so. */
const RACER = `
  import { writeFolder } from '../../src/write/write-folder.js';
  import { report } from '../write/report.js';
  const told = (what) => new Promise((resolve) => {
    const hear = (message) => {
      if (message.what !== what) return;
      process.off('message', hear);
      resolve(message);
    };
    process.on('message', hear);
  });
  process.send({ ready: true });
  for (;;) {
    const { out, word } = await told('race');
    try {
      await writeFolder(out, async function* () {
        const end = told('end');
        process.send({ begun: true });
        await end;
        yield* report(word);
      });
      process.send({ done: true });
    } catch (error) {
      process.send({ refused: error.message });
    }
  }
`;

interface Said {
  readonly ready?: boolean;
  readonly begun?: boolean;
  readonly done?: boolean;
  readonly refused?: string;
}

let root = '';
let racers: ChildProcess[] = [];

const hear = (racer: ChildProcess): Promise<Said> =>
  new Promise((resolve) => racer.once('message', (message) => resolve(message as Said)));

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'btl-racers-'));
  const js = path.join(root, 'js');
  await transpile(['src/errors.ts', 'src/model', 'src/scratch', 'src/write', 'test/write/report.ts'], js);
  await mkdir(path.join(js, 'test/faults'), { recursive: true });
  const script = path.join(js, 'test/faults/racer.js');
  await writeFile(script, RACER);
  racers = Array.from({ length: RACERS }, () => fork(script, { execArgv: [] }));
  await Promise.all(racers.map(hear));
});

afterAll(async () => {
  for (const racer of racers) racer.kill();
  await rm(root, { recursive: true, force: true });
});

const STALE = {
  'no lock': null,
  'the lock of a dead run': JSON.stringify({ pid: 2 ** 30, host: hostname() }),
  'a lock that nobody signed': '',
} as const;

test.each(Object.entries(STALE))(
  `of ${RACERS} runs that meet %s one writes the folder, and the others say why not`,
  async (_, stale) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const home = await mkdtemp(path.join(root, 'round-'));
      const out = path.join(home, 'report');
      if (stale !== null) await writeFile(path.join(home, '.report.btl-lock'), stale);
      const heard = racers.map(hear);
      for (const [at, racer] of racers.entries()) racer.send({ what: 'race', out, word: `racer ${at}` });
      const said = await Promise.all(heard);
      const winners = racers.filter((_, at) => said[at]?.begun);
      expect(winners).toHaveLength(1);
      for (const { begun, refused } of said) {
        if (!begun)
          expect(refused).toMatch(/^another run is writing .*\/report\b.*delete .*\.report\.btl-lock$/);
      }
      const winner = winners[0] as ChildProcess;
      const end = hear(winner);
      winner.send({ what: 'end' });
      expect(await end).toEqual({ done: true });
      expect(await readdir(home)).toEqual(['report']);
      expect(await readFile(path.join(out, 'summary.md'), 'utf8')).toBe(
        `racer ${racers.indexOf(winner)} é\n`,
      );
    }
    tellFigure('rounds of 12 racers', ROUNDS);
  },
  LONG ? 1_800_000 : 120_000,
);
