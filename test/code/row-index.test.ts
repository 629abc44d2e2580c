import { expect, it, vi } from 'vitest';
import { findEvidence } from '../../src/code/apply-rules.ts';
import { compileRules } from '../../src/code/matcher/rule-program.ts';
import { RowRunner } from '../../src/code/matcher/run-row.ts';
import { viewOf } from '../../src/code/matcher/text-view.ts';
import { Document } from '../../src/text/document.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

/** Words that no text has, and that begin alike in groups, as words of a language do. */
const invented = (index: number): string =>
  [...String(index + 1000)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('o');

const TEXT = 'The rain fell on the roofs of the town, and nobody in the town minded the rain at all.';

/** How many patterns are tried on the text, and what is found. */
function tried(patterns: readonly string[]) {
  const program = compileRules(
    codebookOf([{ any: ['rain', 'roof*', 'nobody ..3 town', ...patterns], negated: 'any' }]),
  );
  const ends = vi.spyOn(RowRunner.prototype, 'ends');
  const found = findEvidence(program, viewOf(new Document(TEXT), []), []).map(
    ({ coding }) => coding.evidence,
  );
  const calls = ends.mock.calls.length;
  ends.mockRestore();
  return { calls, found };
}

it('tries no more patterns on a text when two thousand are added that it has nothing of', () => {
  const many = Array.from(
    { length: 2000 },
    (_, index) =>
      [
        `${invented(index)}*`,
        `the ${invented(index)}`,
        `<${invented(index)}> ..2 rain`,
        `*${invented(index)}`,
      ][index % 4] as string,
  );
  const few = tried([]);
  expect(few.found).toEqual(['rain', 'roofs', 'nobody in the town', 'rain']);
  expect(tried(many)).toEqual(few);
});

it.each([
  ['ra*', ['rain', 'rain']],
  ['r*', ['rain', 'roofs', 'rain']],
  ['*fs', ['roofs']],
  ['r*n', ['rain', 'rain']],
  ['rain*', ['rain', 'rain']],
])('finds %s by however much of it is fixed', (pattern, expected) => {
  const program = compileRules(codebookOf([{ any: [pattern], negated: 'any' }]));
  const found = findEvidence(program, viewOf(new Document(TEXT), []), []);
  expect(found.map(({ coding }) => coding.evidence)).toEqual(expected);
});

/** How often the named question is asked of patterns while rules are looked for in the text, and what is found. */
function asked(question: 'ends' | 'mayStand', rules: readonly object[], sets: object = {}) {
  const program = compileRules(codebookOf(rules, { sets }));
  const spy = vi.spyOn(RowRunner.prototype, question);
  const found = findEvidence(program, viewOf(new Document(TEXT), []), []);
  const calls = spy.mock.calls.length;
  spy.mockRestore();
  return { calls, found: found.map(({ coding }) => coding.evidence) };
}

it('looks for a pattern that several rules ask for once', () => {
  const town = { any: ['nobody ..3 town'] };
  const alone = asked('ends', [town, { any: ['rain'] }]);
  const again = asked('ends', [town, { any: ['rain'], unless: town.any }]);
  expect(alone.found).toEqual(['nobody in the town', 'rain']);
  expect(again).toEqual({ calls: alone.calls, found: ['nobody in the town'] });
});

it('tries what holds a set in a set only where the inner one stands', () => {
  const sets = { MINDED: ['minded', '_ ..9 came to mind'], FELT: ['!*ing MINDED', 'felt nothing'] };
  const rules = [{ any: ['FELT the'], negated: 'any' }];
  expect(asked('mayStand', rules, sets)).toEqual({ calls: 2, found: ['minded the'] });
});
