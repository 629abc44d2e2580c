import { expect, test } from 'vitest';
import { FORMATS } from '../../src/report/report-options.ts';
import { fc } from '../properties.ts';
import { buildReport } from '../report/make-report.ts';
import { assertHarmless } from './harmless.ts';
import { dealer, hostileCodebook, hostilePage, WORDS_OF_A_PAGE } from './hostile-corpus.ts';
import { hostileWord } from './hostile-words.ts';
import { LONG, tellFigure } from './how-long.ts';

const CASES = LONG ? Number(process.env['BTL_STRINGS'] ?? 100_000) : 2_000;
const PAGES = 8;
/** Words of others in each report: those of its pages, of the codebook and of a problem. */
const WORDS = PAGES * WORDS_OF_A_PAGE + 16;

const reports = Math.ceil(CASES / WORDS);

test(
  `no file of a report does anything but show the words of ${CASES} hostile strings`,
  async () => {
    let strings = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(hostileWord, { minLength: WORDS, maxLength: WORDS }), async (words) => {
        const next = dealer(words);
        const corpus = {
          pages: Array.from({ length: PAGES }, (_, at) => hostilePage(at, next)),
          problems: [{ path: next(), status: 'skipped' as const, reason: next() }],
          reprints: new Map<string, string>(),
        };
        const csv = { bom: strings % 2 === 0, separator: strings % 2 === 0 ? 'comma' : 'semicolon' } as const;
        const files = await buildReport(corpus, hostileCodebook(next), {
          formats: [...FORMATS, 'parquet'],
          csv,
        });
        expect(files.length).toBeGreaterThan(20);
        for (const { path, content } of files) await assertHarmless(path, content);
        strings += words.length;
      }),
      { numRuns: reports, endOnFailure: true },
    );
    expect(strings).toBeGreaterThanOrEqual(CASES);
    tellFigure('strings in reports', strings);
  },
  LONG ? 3_600_000 : 240_000,
);
