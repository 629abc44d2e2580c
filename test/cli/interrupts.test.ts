import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/index.ts';
import type { Stoppable } from '../../src/stoppable.ts';
import { CODEBOOK } from '../faults/small-run.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { transpile } from '../write/transpile.ts';

const root = temporaryFolder();

/** Runs a script, interrupts it when it says or does what is waited for, each thing once, and tells how it ended. */
const interrupted = (args: readonly string[], ...waited: readonly ((said: string) => boolean)[]) =>
  signalled('SIGINT', args, ...waited);

function signalled(
  signal: NodeJS.Signals,
  args: readonly string[],
  ...waited: readonly ((said: string) => boolean)[]
) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise<{ status: number | null; signal: string | null; said: string }>((resolve) => {
    let said = '';
    let met = 0;
    const look = () => {
      if (!waited[met]?.(said)) return;
      met += 1;
      child.kill(signal);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        said += String(data);
        look();
      });
    }
    const looking = setInterval(look, 20);
    child.on('close', (status, signal) => {
      clearInterval(looking);
      resolve({ status, signal, said });
    });
  });
}

/** One thread in which nothing else is heard for a long time. */
async function giantThread(): Promise<string> {
  const text = 'The harbour board is to blame for the flood, and nobody in the council will say why.';
  const rows = Array.from({ length: 100_000 }, (_, at) =>
    JSON.stringify({ author: 'Anna', text: `${at}: ${text}` }),
  );
  const file = path.join(root, 'thread.jsonl');
  await writeFile(file, rows.join('\n'));
  return file;
}

test('Ctrl-C in the midst of a giant page ends the run with 130; the old report stands, and nothing else is left', async () => {
  const home = path.join(root, 'giant');
  await mkdir(home);
  const out = path.join(home, 'report');
  await run([path.resolve('seeds/README.md')], { out, formats: ['csv'] });
  const before = await readFile(path.join(out, 'run.json'), 'utf8');
  const { status, said } = await interrupted(
    [path.resolve('dist/cli/main.js'), 'run', await giantThread(), '-o', out],
    () => existsSync(path.join(home, '.report.btl-new')),
  );
  expect({ status, said }).toEqual({
    status: 130,
    said: 'btl: interrupted; nothing half-written is left\n',
  });
  expect(await readdir(home)).toEqual(['report']);
  expect(await readFile(path.join(out, 'run.json'), 'utf8')).toBe(before);
});

test('a scheduler that ends a run in the midst of coding finds nothing half-written, and 143', async () => {
  const home = path.join(root, 'ended');
  await mkdir(home);
  const pages = path.join(home, 'pages');
  await mkdir(pages);
  const page = await readFile('seeds/ridge-strike-numbered-comments.txt');
  await Promise.all(
    Array.from({ length: 300 }, (_, at) => writeFile(path.join(pages, `${at}.txt`), `${page}${at}`)),
  );
  const { status, said } = await signalled(
    'SIGTERM',
    [path.resolve('dist/cli/main.js'), 'run', pages, '-o', path.join(home, 'report'), '--quiet'],
    () => existsSync(path.join(home, '.report.btl-new')),
  );
  expect({ status, said }).toEqual({
    status: 143,
    said: 'btl: interrupted; nothing half-written is left\n',
  });
  expect(await readdir(home)).toEqual(['pages']);
});

const script = async (name: string, body: string): Promise<string> => {
  const js = path.join(root, 'js');
  await transpile(
    ['src/cli/interrupts.ts', 'src/cli/interruption.ts', 'src/stoppable.ts', 'src/recipes/small-heap.ts'],
    js,
  );
  const file = path.join(js, 'src/cli', name);
  await writeFile(file, `import { untilStopped } from './interrupts.js';\n${body}`);
  return file;
};

test('work that would never end is ended inside, and what comes after it is done', async () => {
  const file = await script(
    'endless.js',
    // Written at once: what is ended while it prints to a stream leaves the stream unusable.
    `import { writeSync } from 'node:fs';
     try {
       await untilStopped(({ stoppable }) => stoppable(() => { writeSync(1, 'at work\\n'); for (;;); }));
     } catch (error) {
       console.log(error.name);
       process.exitCode = 130;
     }`,
  );
  const { status, said } = await interrupted([file], (words) => words.includes('at work'));
  expect({ status, said }).toEqual({ status: 130, said: 'at work\nAbortError\n' });
});

test('a Ctrl-C between two steps is heard before the next', async () => {
  const file = await script(
    'between.js',
    `await untilStopped(async ({ stoppable }) => {
       await new Promise(setImmediate);
       process.kill(process.pid, 'SIGINT');
       for (const characters of [undefined, 10, 1_000_000]) {
         await stoppable(() => console.log('this must not be'), characters).catch((error) => console.log(error.name));
       }
     });`,
  );
  expect(await interrupted([file])).toEqual({ status: 0, signal: null, said: 'AbortError\n'.repeat(3) });
});

test('the second Ctrl-C ends the program at once, whatever it is doing', async () => {
  const file = await script(
    'twice.js',
    `await untilStopped(({ signal }) => {
       signal.addEventListener('abort', () => { console.log('again'); for (;;); });
       console.log('at work');
       return new Promise(() => setInterval(() => {}, 1000));
     });`,
  );
  const { signal } = await interrupted(
    [file],
    (words) => words.includes('at work'),
    (words) => words.includes('again'),
  );
  expect(signal).toBe('SIGINT');
});

test('errors and results of the work pass through', async () => {
  const file = await script(
    'through.js',
    `await untilStopped(async ({ stoppable }) => {
       console.log(await stoppable(() => 7), await stoppable(() => 8, 10), await stoppable(() => 9, 1_000_000));
       await stoppable(() => { throw new TypeError('its own'); }).catch((error) => console.log(error.message));
     });`,
  );
  expect((await interrupted([file])).said).toBe('7 8 9\nits own\n');
});

test('a run that is stopped at a step leaves the old report, and nothing beside it', async () => {
  const home = path.join(root, 'steps');
  await mkdir(home);
  const page = path.join(home, 'bridge.txt');
  // A page so long that it is measured and reported on in steps.
  const body = 'The council met and spoke of the bridge.\n\n'.repeat(600);
  await writeFile(page, `The bridge\n\n${body}1 comment\n\nAnna said on 3 May 2016 at 10:12\nThey lied.\n`);
  const codebook = path.join(home, 'codebook.yml');
  await writeFile(codebook, CODEBOOK);
  const out = path.join(home, 'out', 'report');
  const options = { out, codebook, formats: ['md'] as const, pseudonymKey: new Uint8Array(32).fill(7) };
  let steps = 0;
  const counting: Stoppable = async (work) => {
    steps += 1;
    return work();
  };
  await run([page], { ...options, stoppable: counting });
  const before = await readFile(path.join(out, 'run.json'), 'utf8');
  // Reading, separating, replacing names, coding and measuring of the page, its report, and the corpus measured.
  expect(steps).toBeGreaterThanOrEqual(7);
  for (const last of [0, 1, 2, 3, 4, 5, steps - 1]) {
    let done = 0;
    const stopping: Stoppable = async (work) => {
      if (done === last) throw new DOMException('stopped', 'AbortError');
      done += 1;
      return work();
    };
    await expect(run([page], { ...options, stoppable: stopping })).rejects.toThrow('stopped');
    expect(await readdir(path.dirname(out))).toEqual(['report']);
    expect(await readFile(path.join(out, 'run.json'), 'utf8')).toBe(before);
  }
});
