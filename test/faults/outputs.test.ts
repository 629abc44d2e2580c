import { expect, test } from 'vitest';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';
import type { CodedPage } from '../../src/model/coded-page.ts';
import { FORMATS } from '../../src/report/report-options.ts';
import { fc } from '../properties.ts';
import { page } from '../report/corpus.ts';
import { buildReport } from '../report/make-report.ts';
import { assertHarmless } from './harmless.ts';
import { hostileWord } from './hostile-words.ts';
import { LONG, tellFigure } from './how-long.ts';

const CASES = LONG ? 100_000 : 2_000;
const PAGES = 8;
const COMMENTS = 15;
/** Words of others in each report: four a comment, six a page, and those of codebook and problem. */
const WORDS = PAGES * (COMMENTS * 4 + 6) + 16;

/** Gives the words out, one after the other. */
const dealer = (words: readonly string[]) => {
  let at = 0;
  return () => words[at++ % words.length] ?? '';
};

/** A codebook whose every word is another's, read as a file is read. */
function hostileCodebook(next: () => string): Codebook {
  // A file cannot hold halves of characters.
  const words = () => `x ${Buffer.from(next()).toString()}`;
  const code = {
    title: words(),
    definition: words(),
    use_when: words(),
    not_when: words(),
    values: { affirm: { definition: words(), present: true } },
    rules: [{ id: 'named', value: 'affirm', reason: words(), any: ['x'] }],
  };
  const text = JSON.stringify({ codebook: 1, title: words(), codes: { blame: code } });
  return parseCodebook([{ path: 'hostile.yml', text }]);
}

function hostilePage(at: number, next: () => string): CodedPage {
  const said = Array.from({ length: COMMENTS }, (_, no) => {
    const [form, around] = [`x${next()}y`, next()];
    return {
      author: next(),
      text: `${around}${form}`,
      date: next(),
      ...(no > 0 && no % 3 === 0 ? { replyTo: no } : {}),
      codings: [['blame', 'affirm', 'named', form, form] as const],
      targets: [[form, form, 'organisation', 'neg', 'cause'] as const] as never,
    };
  });
  const made = page(`p${at}`, { headline: next(), body: `Words ${next()}`, notes: [next()] }, said);
  return {
    ...made,
    page: { ...made.page, path: next(), url: next() },
    articles: made.articles.map((article) => ({ ...article, byline: next(), dateline: null })),
  };
}

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
        const files = await buildReport(corpus, hostileCodebook(next), { formats: FORMATS, csv });
        expect(files.length).toBeGreaterThan(20);
        for (const { path, content } of files) assertHarmless(path, content);
        strings += words.length;
      }),
      { numRuns: reports, endOnFailure: true },
    );
    expect(strings).toBeGreaterThanOrEqual(CASES);
    tellFigure('strings in reports', strings);
  },
  LONG ? 3_600_000 : 240_000,
);
