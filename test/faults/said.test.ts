import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { beforeAll, expect, test, vi } from 'vitest';
import { codeCommand } from '../../src/cli/code.ts';
import { inspectCommand } from '../../src/cli/inspect.ts';
import { say, tell } from '../../src/cli/output.ts';
import { separateCommand } from '../../src/cli/separate.ts';
import { agreementText } from '../../src/report/agreement/agreement-text.ts';
import { kwicText } from '../../src/report/kwic-lines.ts';
import { validationText } from '../../src/report/validation/validation-text.ts';
import { wordComparisonText } from '../../src/report/word-comparison.ts';
import { fc } from '../properties.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { assertHarmless, assertSteersNothing } from './harmless.ts';
import { dealer } from './hostile-corpus.ts';
import {
  hostileAgreement,
  hostileComparison,
  hostileLines,
  hostileReport,
  hostileSheets,
  hostileValidation,
  WORDS_OF_SHEETS,
} from './hostile-sheets.ts';
import { hostileWord } from './hostile-words.ts';
import { LONG, tellFigure } from './how-long.ts';
import { CODEBOOK } from './small-run.ts';

const CASES = LONG ? Number(process.env['BTL_STRINGS'] ?? 100_000) : 2_000;
const COMMENTS = 100;
/** Words of others in a round: four a comment, one in the file's name, and those of hand coding. */
const WORDS = COMMENTS * 4 + 1 + WORDS_OF_SHEETS;
const rounds = Math.ceil(CASES / WORDS);

const root = temporaryFolder();

beforeAll(() => {
  writeFileSync(path.join(root, 'codebook.yml'), CODEBOOK);
});
/** What is written to stdout and to stderr meanwhile. */
async function heard(work: () => unknown): Promise<{ readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' };
  const listen = (to: 'out' | 'err') => (text: string | Uint8Array, done?: unknown) => {
    said[to] += String(text);
    if (typeof done === 'function') done();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(listen('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(listen('err')),
  ];
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return said;
}

const run = (command: Command, ...args: string[]) => heard(() => command.parseAsync(args, { from: 'user' }));

/** Neither a break within a line nor a sign that shows nothing, but for joiners and for isolates that are closed. */
function assertShown(what: string, text: string): void {
  assertSteersNothing(what, text);
  expect(text).not.toMatch(/[\r\u2028\u2029]|(?!\u200c|\u200d|\u2068|\u2069)\p{Cf}/u);
}

const lines = (text: string): string[] => text.split('\n').slice(0, -1);

/** A file name that a file system takes: no half characters, no slash, no NUL, not too long; nor is it hidden. */
function fileName(word: string): string {
  const fit = Buffer.from(word.replace(/[/\0]/g, '')).subarray(0, 200).toString().replaceAll('\ufffd', '');
  return `${fit.replace(/^\.+/, '') || 'page'}.jsonl`;
}

test(
  `nothing that is printed, and no sheet, does anything but show the words of ${CASES} hostile strings`,
  async () => {
    let strings = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(hostileWord, { minLength: WORDS, maxLength: WORDS }), async (words) => {
        const next = dealer(words);
        const folder = mkdtempSync(path.join(root, 'round-'));
        const file = path.join(folder, fileName(next()));
        const comments = Array.from({ length: COMMENTS }, (_, at) => ({
          id: `c${at}`,
          author: next(),
          text: `They lied ${next()}${next()}`,
          date: next(),
        }));
        writeFileSync(file, comments.map((comment) => `${JSON.stringify(comment)}\n`).join(''));

        const inspected = await run(inspectCommand(), folder, '--comments', '--why');
        assertShown('inspect', inspected.out);
        assertShown('inspect, stderr', inspected.err);
        // A text that broke its line could pass for a comment of its own.
        const ordinals = lines(inspected.out).flatMap((line) => /^ {8,}(\d+)\. /.exec(line)?.[1] ?? []);
        expect(ordinals).toEqual(comments.map((_, at) => String(at + 1)));

        const [page, ...more] = lines((await run(separateCommand(), folder)).out);
        assertShown('separate', page ?? '');
        expect(more).toEqual([]);
        const separated = JSON.parse(page ?? '') as { comments: { text: string }[] };
        expect(separated.comments).toHaveLength(COMMENTS);
        for (const [at, { text }] of separated.comments.entries())
          expect(text).toBe(comments[at]?.text.trim());

        const coded = await run(codeCommand(), file, '--codebook', path.join(root, 'codebook.yml'));
        assertShown('code', coded.out);
        const rows = lines(coded.out).map((line) => JSON.parse(line) as CodedRow);
        expect(rows.map(({ id }) => id)).toEqual(comments.map(({ id }) => id));
        for (const [at, { codings }] of rows.entries())
          for (const { start, end, evidence } of codings)
            expect(comments[at]?.text.slice(start, end)).toBe(evidence);

        const report = hostileReport(next);
        const concordance = kwicText(hostileLines(report), 80);
        assertShown('kwic', concordance);
        expect(lines(concordance)).toHaveLength(report.comments.length);
        const agreed = await heard(() => say(agreementText(hostileAgreement(report, next))));
        assertShown('agree', agreed.out);
        const validated = await heard(() => say(validationText(hostileValidation(report, next))));
        assertShown('validate', validated.out);
        const compared = hostileComparison(report, next);
        assertShown('keyness', (await heard(() => say(wordComparisonText(compared, COMMENTS)))).out);
        assertShown('a message', (await heard(() => tell(words.join(' ')))).err);
        for (const { path: name, content } of hostileSheets(report, next))
          await assertHarmless(name, content);
        strings += words.length;
        rmSync(folder, { recursive: true });
      }),
      { numRuns: rounds, endOnFailure: true },
    );
    expect(strings).toBeGreaterThanOrEqual(CASES);
    tellFigure('strings said', strings);
  },
  LONG ? 3_600_000 : 240_000,
);

interface CodedRow {
  readonly id: string;
  readonly codings: readonly { readonly start: number; readonly end: number; readonly evidence: string }[];
}
