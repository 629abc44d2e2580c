import { expect, test } from 'vitest';
import { AdditiveMeasures, type SavedMeasure } from '../../../src/measure/corpus/additive-measures.ts';
import { measurePage } from '../../../src/measure/measure-page.ts';
import type { CodedPage } from '../../../src/model/coded-page.ts';
import { memoryScratch } from '../../../src/scratch/scratch.ts';
import { fc } from '../../properties.ts';
import { codebook, page, type Said } from '../../report/corpus.ts';

const names = fc.constantFrom('Council', 'Lines', 'constructor', '__proto__', 'Ärzte|x');
const dates = fc.constantFrom(
  '2021-03-02',
  '2021-03-01T10:00',
  '2021-03-01T23:30',
  '2021-09-17',
  '2029-01-01T00:00',
);
const blames = fc.constantFrom('intent', 'cause', undefined);

/** A comment that names somebody, and may blame him. */
const comment = fc
  .record({
    name: names,
    type: fc.constantFrom('group', 'person'),
    mode: blames,
    theme: fc.constantFrom('blame', 'cancel'),
    author: fc.option(names),
    at: fc.option(dates, { nil: undefined }),
    answers: fc.boolean(),
    language: fc.constantFrom('en', 'fr', 'de'),
    score: fc.constantFrom(-0.25, 0, 0.3333),
  })
  .map(
    ({
      name,
      type,
      mode,
      theme,
      answers,
      at,
      ...rest
    }): Partial<Said> & { text: string; answers: boolean } => ({
      ...rest,
      ...(at !== undefined && { at }),
      answers,
      text: `Never ${name} again`,
      codings: [[theme, theme === 'blame' ? 'affirm' : 'mention', `rule-${name}`, 'Never', name]],
      targets: [mode === undefined ? [name, name, type, 'pos'] : [name, name, type, 'neg', mode]],
    }),
  );

const pages = fc
  .array(fc.tuple(fc.boolean(), fc.array(comment, { maxLength: 6 })), { maxLength: 8 })
  .map((all) =>
    all.map(([withArticle, comments], number) =>
      page(
        `n${number}`,
        withArticle ? { headline: `Page ${number}`, body: 'Some words' } : {},
        comments.map(
          ({ answers, ...said }, at): Said => ({ ...said, ...(answers && at > 0 && { replyTo: at }) }),
        ),
      ),
    ),
  );

function measuresOf(some: readonly CodedPage[]): AdditiveMeasures {
  const measures = new AdditiveMeasures(codebook, memoryScratch);
  for (const each of some) measures.addPage(each, measurePage(each, codebook), new Map());
  return measures;
}

test('the measures of a corpus are those of its parts added up, wherever it is cut, and as plain data', () => {
  fc.assert(
    fc.property(pages, fc.nat(8), fc.nat(8), (all, first, second) => {
      const cuts = [0, Math.min(first, second), Math.max(first, second), all.length];
      const sum = new AdditiveMeasures(codebook, memoryScratch);
      for (const at of [0, 1, 2]) {
        const saved = JSON.stringify([...measuresOf(all.slice(cuts[at], cuts[at + 1])).saved()]);
        for (const piece of JSON.parse(saved) as SavedMeasure[]) sum.addSaved(piece);
      }
      expect(sum.result()).toEqual(measuresOf(all).result());
    }),
    { numRuns: 200 },
  );
});
