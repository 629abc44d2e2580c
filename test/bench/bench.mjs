// npm run bench [-- COMMENTS RUNS]: how fast the whole job is, in units of wink-nlp's readDoc on the same texts and machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { Document } from '../../dist/text/document.js';
import { packageWeight } from '../../dist/text/lexicon.js';
import { asCsv, makeComments } from './workload.mjs';

const [count = 100_000, runs = 5] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'btl-bench-'));
const runOnce = new URL('run-once.mjs', import.meta.url).pathname;
const htmlOnce = new URL('html.mjs', import.meta.url).pathname;
const HTML_OF_THE_TESTS = 'test/separate/markup/pages';

const say = (line) => process.stdout.write(`${line}\n`);

const medianOf = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** CPU milliseconds of a step: the median of the runs. */
async function cpuOf(step) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await step();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return medianOf(times);
}

/** Medians of the whole job over some comments, each run in a process of its own. */
function wholeJob(comments, jobs) {
  const file = path.join(folder, `${comments.length}.csv`);
  writeFileSync(file, asCsv(comments));
  const options = ['-o', path.join(folder, 'out'), '--jobs', String(jobs), '--format', 'csv', '--quiet'];
  const results = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, [runOnce, 'run', file, ...options])),
  );
  const median = (name) => medianOf(results.map((each) => each[name]));
  return { cpu: median('cpu'), wall: median('wall'), megabytes: median('megabytes') };
}

/** Medians of parsing and of separating the HTML pages of a folder. */
function htmlPages(of) {
  const results = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, [htmlOnce, of])),
  );
  const median = (name) => medianOf(results.map((each) => each[name]));
  return { pages: results[0].pages, parsing: median('parsing'), separating: median('separating') };
}

/** What each comment more takes, and what memory all of them, at three sizes each ten times the one before. */
function tellGrowth(few, more, most) {
  const each = ([size, { cpu }], [before, job]) => (cpu - job.cpu) / (size - before);
  const growth = (each(most, more) / each(more, few)) * 100;
  const [[, less], [size, all]] = [more, most];
  say(`time for each further comment, beyond ${more[0]} against up to there: ${growth.toFixed(0)}%`);
  say(`peak memory at ${size} against ${more[0]}: ${((all.megabytes / less.megabytes) * 100).toFixed(0)}%\n`);
}

try {
  const comments = await makeComments(count);
  const megabytes = comments.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const all = path.join(folder, 'all.csv');
  writeFileSync(all, asCsv(comments));
  const wink = winkNLP(model);
  wink.readDoc(comments[0]);

  const readDoc = await cpuOf(() => {
    for (const text of comments) wink.readDoc(text);
  });
  const row = (name, ms, more = '') =>
    say(
      `${name.padEnd(34)}${(megabytes / (ms / 1000)).toFixed(2).padStart(9)} MB/s${(readDoc / ms).toFixed(2).padStart(9)}  ${more}`,
    );
  say(
    `${count} comments, ${megabytes.toFixed(1)} MB, medians of ${runs}; speed against wink-nlp readDoc = 1\n`,
  );
  row('wink-nlp readDoc, all of its pipe', readDoc);
  row('bytes read', await cpuOf(() => readFileSync(all, 'utf8')));
  row(
    'tokens and sentences',
    await cpuOf(() => {
      for (const text of comments) new Document(text);
    }),
  );
  row(
    'these and the weights of AFINN',
    await cpuOf(() => {
      for (const text of comments) for (const { word } of new Document(text).tokens) packageWeight(word);
    }),
  );

  const sizes = [count / 100, count / 10, count].map(Math.round).filter((size) => size >= 100);
  const jobs = sizes.map((size) => [size, wholeJob(comments.slice(0, size), 1)]);
  const [, one] = jobs.at(-1);
  row('whole job, to CSV, one thread', one.cpu, `peak ${one.megabytes.toFixed(0)} MB`);
  const two = wholeJob(comments, 2);
  say(
    `two threads against one: ${(one.wall / two.wall).toFixed(2)} times as fast, peak ${two.megabytes.toFixed(0)} MB\n`,
  );
  for (const [size, { cpu, megabytes: peak }] of jobs) {
    say(
      `${String(size).padStart(9)} comments ${(cpu / size).toFixed(3)} ms each, start-up included, peak ${peak.toFixed(0)} MB`,
    );
  }
  if (jobs.length === 3) tellGrowth(...jobs);
  else say('how time and memory grow is told from 10,000 comments on\n');
  const { pages, parsing, separating } = htmlPages(process.env.BTL_BENCH_HTML ?? HTML_OF_THE_TESTS);
  const each = (ms) => `${(pages / (ms / 1000)).toFixed(0)} pages a second`;
  say(`${pages} HTML pages: parse5 alone ${each(parsing)}; read and separated ${each(separating)}`);
  say(`reading and separating takes ${(separating / parsing).toFixed(1)} times as long as parse5 alone`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
