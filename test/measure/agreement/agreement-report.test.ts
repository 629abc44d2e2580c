import { describe, expect, test } from 'vitest';
import { type AgreementOptions, agreementReport } from '../../../src/measure/agreement/agreement-report.ts';
import { parseScales } from '../../../src/measure/agreement/parse-scales.ts';
import { type Answer, type CodedBy, type HandCodings, SENTIMENT } from '../../../src/model/hand-codings.ts';

const OPTIONS: AgreementOptions = { seed: 1, draws: 100 };

const THEME: CodedBy = {
  id: 'plot',
  values: [
    { id: 'yes', present: true },
    { id: 'reject', present: false },
  ],
  isTheme: true,
};

/** A letter a unit for each coder: y(es), r(eject), n(one), . for nothing. */
const codings = (
  code: CodedBy,
  coders: readonly string[],
  values: Readonly<Record<string, Answer>>,
): HandCodings => ({
  coders: coders.map((_, at) => `coder${at + 1}`),
  codes: [code],
  units: [...(coders[0] ?? '')].map((_, at) => ({
    unit: `u${at + 1}`,
    text: null,
    answers: new Map([[code.id, coders.map((said) => values[said[at] ?? '.'] ?? null)]]),
  })),
});

const LETTERS = { y: ['yes'], r: ['reject'], n: [] };

test('presence, all values, and each value by itself, as counted by hand', () => {
  const { rows, confusions, disagreements } = agreementReport(
    codings(THEME, ['yyyrrnnnn.', 'yyryrnnnyy'], LETTERS),
    OPTIONS,
  );
  expect(rows.map(({ facet, units }) => [facet.kind === 'value' ? facet.value : facet.kind, units])).toEqual([
    ['present', 9],
    ['values', 9],
    ['yes', 9],
    ['reject', 9],
  ]);
  const [present, values, yes] = rows;
  // Presence: y against r or n, six of nine alike; 3 and 4 of the codings are present.
  expect(present?.agreement.value).toBeCloseTo(6 / 9, 12);
  expect(present?.prevalence).toBeCloseTo(7 / 18, 12);
  expect(present?.kappa.value).toBeCloseTo((6 / 9 - (3 * 4 + 6 * 5) / 81) / (1 - (3 * 4 + 6 * 5) / 81), 12);
  // Coincidences of presence: 4 of 1-1, 8 of 0-0, 6 that differ; n = 18, of which 7 and 11.
  expect(present?.alpha.value).toBeCloseTo(1 - (17 * 6) / (2 * 7 * 11), 12);
  expect(values?.agreement.value).toBeCloseTo(6 / 9, 12);
  expect(yes?.alpha.value).toBe(present?.alpha.value);
  expect(confusions[0]).toEqual({
    code: 'plot',
    values: ['yes', 'reject', 'none'],
    counts: [
      [2, 1, 0],
      [1, 1, 0],
      [1, 0, 3],
    ],
  });
  expect(disagreements.map(({ unit, answers }) => [unit, ...answers])).toEqual([
    ['u3', 'yes', 'reject'],
    ['u4', 'reject', 'yes'],
    ['u9', 'none', 'yes'],
  ]);
});

test('a code of which coders only say that it is present is compared by that alone', () => {
  const said = { ...LETTERS, p: ['present'] };
  const { rows } = agreementReport(codings(THEME, ['ypnn', 'ppny'], said), OPTIONS);
  expect(rows.map(({ facet }) => facet.kind)).toEqual(['present']);
  expect(rows[0]?.agreement.value).toBe(0.75);
});

test('empty cells beside none that says absent are told, since they may mean it', () => {
  expect(agreementReport(codings(THEME, ['y..y', 'y..r'], LETTERS), OPTIONS).neverAbsent).toEqual(['plot']);
  expect(agreementReport(codings(THEME, ['y.ny', 'y.nr'], LETTERS), OPTIONS).neverAbsent).toEqual([]);
});

describe('levels', () => {
  const RATING: CodedBy = { id: 'rating', values: [], isTheme: false };
  const DIGITS = Object.fromEntries([...'123459'].map((digit) => [digit, [digit]]));
  const four = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
  const alphaAt = (scales?: string) =>
    agreementReport(codings(RATING, four, { ...DIGITS }), {
      ...OPTIONS,
      ...(scales !== undefined && { scales: parseScales(scales) }),
    }).rows.find(({ facet }) => facet.kind === 'values');

  test.each([
    ['nominal', 0.743],
    ['rating=ordinal', 0.815],
    ['interval', 0.849],
  ])('%s alpha of Krippendorff’s handout, four coders with missing values: %d', (level, alpha) => {
    expect(alphaAt(level)?.alpha.value).toBeCloseTo(alpha, 3);
  });

  test('numbers of more than two values are ordinal unless something else is asked', () => {
    expect(alphaAt()).toMatchObject({ level: 'ordinal', units: 11 });
  });

  test('sentiment is ordinal by itself: neg against pos is worse than neg against neu', () => {
    const said = { a: ['neg'], b: ['neu'], c: ['pos'] };
    const alpha = (one: string, other: string) =>
      agreementReport(codings(SENTIMENT, [one, other], said), OPTIONS).rows[0]?.alpha.value ?? 0;
    expect(alpha('aabbccab', 'aabbccaa')).toBeGreaterThan(alpha('aabbccac', 'aabbccaa'));
  });

  test('an order of names is taken as it is given, and asked for where it is missing', () => {
    const trust: CodedBy = { id: 'trust', values: [], isTheme: false };
    const said = { l: ['low'], m: ['middle'], h: ['high'] };
    const measured = (scales: string) =>
      agreementReport(codings(trust, ['lmhlmh', 'lmhlml'], said), {
        ...OPTIONS,
        scales: parseScales(scales),
      });
    expect(measured('trust=ordinal:low:middle:high').confusions[0]?.values).toEqual([
      'low',
      'middle',
      'high',
    ]);
    expect(() => measured('trust=ordinal')).toThrow(
      '--level: say the order of the values of trust from least to most, as --level trust=ordinal:high:low:middle',
    );
    expect(() => measured('trust=interval')).toThrow(
      /trust cannot be interval, since its values are no numbers/,
    );
    expect(() => parseScales('trust=ordnal')).toThrow('--level: no level "ordnal", did you mean "ordinal"?');
  });
});

test('of many coders, pairs are those with the one that is named', () => {
  const seven = codings(
    THEME,
    Array.from({ length: 7 }, () => 'yynn'),
    LETTERS,
  );
  expect(agreementReport(seven, OPTIONS).pairs).toEqual([]);
  const pairs = agreementReport(seven, { ...OPTIONS, against: 'coder7' }).pairs;
  expect(pairs.map(({ coders }) => coders[0])).toEqual([
    'coder1',
    'coder2',
    'coder3',
    'coder4',
    'coder5',
    'coder6',
  ]);
  expect(pairs.every(({ alpha, units }) => alpha === 1 && units === 4)).toBe(true);
});
