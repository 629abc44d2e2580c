import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Ratings } from '../../../src/measure/agreement/ratings.ts';
import { krippendorffAlpha } from './of-ratings.ts';

/** Four coders by columns, as rows of units: the example with missing values of Krippendorff's own handouts. */
const HANDOUT: Ratings = [
  '1 1 . 1',
  '2 2 3 2',
  '3 3 3 3',
  '3 3 3 3',
  '2 2 2 2',
  '1 2 3 4',
  '4 4 4 4',
  '1 1 2 1',
  '2 2 2 2',
  '. 5 5 5',
  '. . 1 1',
  '. 3 . .',
].map((unit) => unit.split(' ').map((value) => (value === '.' ? null : value)));

describe('krippendorffAlpha', () => {
  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('the %s alpha of the handout is %d', (level, expected) => {
    expect(krippendorffAlpha(HANDOUT, level)).toBeCloseTo(expected, 3);
  });

  test('two coders, two values: .095, the handout’s first example', () => {
    const a = '0 1 0 0 0 0 0 0 1 0'.split(' ');
    const b = '1 1 1 0 0 1 0 0 0 0'.split(' ');
    expect(
      krippendorffAlpha(
        a.map((value, at) => [value, b[at] ?? null]),
        'nominal',
      ),
    ).toBeCloseTo(0.095, 3);
  });

  test('neither the order of coders nor of units counts', () => {
    const turned = HANDOUT.map((unit) => unit.toReversed()).toReversed();
    expect(krippendorffAlpha(turned, 'ordinal')).toBeCloseTo(krippendorffAlpha(HANDOUT, 'ordinal'), 12);
  });

  test('nothing to compare, or nothing that varies, is no figure', () => {
    expect(krippendorffAlpha([], 'nominal')).toBeNaN();
    expect(krippendorffAlpha([['a', null]], 'nominal')).toBeNaN();
    expect(
      krippendorffAlpha(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        'nominal',
      ),
    ).toBeNaN();
  });
});

const CROWD = '../shared/eval/sets/ecosent_codings.csv';

test.skipIf(!existsSync(CROWD))(
  'five crowd coders against gold have a mean ordinal alpha of .7525, published as .753 (skipped without the set)',
  () => {
    const gold = new Map<string, string>();
    const crowd = new Map<string, Map<string, string>>();
    for (const row of readFileSync(CROWD, 'utf8').trim().split(/\r?\n/).slice(1)) {
      const [unit = '', coder = '', value = '', set] = row.split(',');
      if (set === 'gold' || coder === 'gold') gold.set(unit, value);
      else if (set === 'crowd') crowd.set(coder, (crowd.get(coder) ?? new Map()).set(unit, value));
    }
    const alphas = [...crowd.values()].map((codings) =>
      krippendorffAlpha(
        [...codings].map(([unit, value]) => [value, gold.get(unit) ?? null]),
        'ordinal',
      ),
    );
    expect(alphas).toHaveLength(5);
    expect(alphas.reduce((total, alpha) => total + alpha, 0) / alphas.length).toBeCloseTo(0.7525, 4);
  },
);
