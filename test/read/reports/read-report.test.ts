import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../../src/errors.ts';
import type { Separator } from '../../../src/model/csv-dialect.ts';
import { readKeyWords } from '../../../src/read/reports/read-key-words.ts';
import { readReport } from '../../../src/read/reports/read-report.ts';
import { visible } from '../../../src/text/visible.ts';
import { codebook, corpus, page, type Said } from '../../report/corpus.ts';
import { buildReport, measured } from '../../report/make-report.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const root = temporaryFolder();

/** What spreadsheets could run, what breaks lines and cells apart, and what cannot be shown. */
const HOSTILE: { readonly before: readonly string[]; readonly formulas: readonly string[] } = JSON.parse(
  readFileSync('test/report/hostile-texts.json', 'utf8'),
);

const hostile: Said[] = HOSTILE.before.flatMap((before) =>
  HOSTILE.formulas.map((formula) => ({
    text: `${before}${formula} sank, ferry ${before}`,
    codings: [['blame', 'affirm', 'rule', 'sank']],
    targets: [['ferry', 'Ferry', 'organisation', 'neg']],
    quotes: [['sank, ferry', 'marked']],
  })),
);

const odd = {
  pages: [page('odd', { headline: 'Odd', body: 'It sank.' }, hostile)],
  problems: [],
  reprints: new Map(),
};

async function write(of: typeof corpus, name: string, separator: Separator = 'comma'): Promise<string> {
  const csv = { bom: true, separator };
  const files = await buildReport(of, codebook, { formats: ['csv'], csv }, { ...csv });
  const folder = path.join(root, name);
  mkdirSync(folder);
  for (const file of files) writeFileSync(path.join(folder, file.path), file.content);
  return folder;
}

describe('a report read back', () => {
  test.each<Separator>(['comma', 'semicolon'])(
    '%s: offsets point into texts as they were coded',
    async (separator) => {
      const { comments } = await readReport(await write(odd, `odd-${separator}`, separator));
      expect(comments.map(({ text }) => text)).toEqual(hostile.map(({ text }) => visible(text)));
      for (const { text, codings, targets, quotations } of comments) {
        const words = [...codings, ...targets, ...quotations].map(({ start, end }) => text.slice(start, end));
        expect(words).toEqual(['sank', 'ferry', 'sank, ferry']);
      }
    },
  );

  test('has every comment in its order, with what was said of it', async () => {
    const { comments, codebook: saved } = await readReport(await write(corpus, 'corpus'));
    const coded = corpus.pages.flatMap(({ page: { path: file }, codedComments }) =>
      codedComments.map((each) => ({ ...each, file })),
    );
    expect(coded.length).toBeGreaterThan(10);
    expect(
      comments.map((each) => [
        each.commentId,
        each.path,
        each.author,
        each.replyTo,
        each.codings.map(({ value }) => value),
        each.targets.map(({ name, type }) => [name, type]),
      ]),
    ).toEqual(
      coded.map(({ comment, coded: { codings, targets }, file }) => [
        comment.commentId,
        file,
        comment.author,
        comment.replyTo,
        codings.map(({ value }) => value),
        targets.map(({ name, type }) => [name, type]),
      ]),
    );
    expect(saved.codes.map(({ id }) => id)).toEqual(['blame', 'cancel']);
  });

  test('its key words are those that were measured', async () => {
    const said = ['Harbour one', 'A harbour', 'My harbour'].map((text) => ({ text }));
    const of = {
      pages: [page('key', { headline: 'Key', body: 'The ferry is late.' }, said)],
      problems: [],
      reprints: new Map(),
    };
    const { words, articles } = await readKeyWords(await write(of, 'key'));
    const [keyWord] = measured(of, codebook).measures.keyWords.words;
    expect(words).toHaveLength(1);
    expect(words[0]).toMatchObject({ word: 'harbour', targetCount: 3, targetTexts: 3, referenceCount: 0 });
    expect(words[0]?.g2).toBeCloseTo(keyWord?.g2 ?? 0, 3);
    expect(articles).toEqual({ texts: 1, words: 4 });
  });
});

test('what is no report, or was changed, is told by its place', async () => {
  await expect(readReport(root)).rejects.toThrow(
    new UsageError(`${root} holds no report; give the folder that btl run has written`),
  );
  const folder = await write(corpus, 'changed');
  const table = path.join(folder, 'codings.csv');
  writeFileSync(table, readFileSync(table, 'utf8').replace(/^(.*blame.*?,)(\d+)(,\d+,)/m, '$1many$3'));
  await expect(readReport(folder)).rejects.toThrow(InputError);
  await expect(readReport(folder)).rejects.toThrow(/codings\.csv:2: start: "many" is no number/);
});
