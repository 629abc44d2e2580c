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
  notes: [],
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

describe('which level a code has', () => {
  const OPEN: CodedBy = { id: 'rating', values: [], isTheme: false };
  /** Two coders who give these values by letter. */
  const levelOf = (
    said: Readonly<Record<string, Answer>>,
    scales?: string,
    code = OPEN,
    values = Object.keys(said).join(''),
  ) =>
    agreementReport(codings(code, [values, values], said), {
      ...OPTIONS,
      ...(scales !== undefined && { scales: parseScales(scales) }),
    }).rows[0]?.level;
  const answers = (...values: readonly string[]) =>
    Object.fromEntries(values.map((value, at) => ['abcdefg'[at] ?? '', [value]]));

  test('numbers of two values are names, of three an order; what is only partly numbers is names', () => {
    expect(levelOf(answers('1', '2'))).toBe('nominal');
    expect(levelOf(answers('1', '2', '3'))).toBe('ordinal');
    expect(levelOf(answers('1', '2', 'x'))).toBe('nominal');
    expect(levelOf(answers('1', '2', ' '))).toBe('nominal');
    expect(levelOf(answers('1', '2', 'Infinity'))).toBe('nominal');
  });

  test('a level for all codes is passed over by those that have no order', () => {
    expect(levelOf(answers('1', '2', '3'), 'interval')).toBe('interval');
    expect(levelOf(answers('low', 'high'), 'ordinal')).toBe('nominal');
    expect(levelOf(answers('low', 'high'), 'interval')).toBe('nominal');
    expect(levelOf(answers('low', 'high'), 'nominal')).toBe('nominal');
    expect(levelOf({ a: ['neg'], b: ['pos'] }, 'nominal', SENTIMENT)).toBe('nominal');
    expect(levelOf({ a: ['neg'], b: ['pos'] }, 'interval', SENTIMENT)).toBe('nominal');
  });

  test('a level for the code itself is held to, or refused with what it would need', () => {
    expect(levelOf(answers('low', 'high'), 'rating=ordinal:low:high')).toBe('ordinal');
    expect(() => levelOf(answers('low', 'high'), 'rating=ordinal:low')).toThrow(
      '--level: say the order of the values of rating from least to most, as --level rating=ordinal:high:low',
    );
    expect(() => levelOf(answers('low', 'high'), 'rating=interval:low:high')).toThrow(
      '--level: rating cannot be interval, since its values are no numbers: low, high',
    );
    expect(() => levelOf(answers('low', '2'), 'rating=interval')).toThrow('no numbers: low, 2');
  });
});

test('units count where anybody coded them, and kappa where all did', () => {
  const report = agreementReport(codings(THEME, ['yyn..', 'yny..', '.yn..'], LETTERS), OPTIONS);
  expect(report.units).toBe(3);
  const [present, values] = report.rows;
  expect(present?.units).toBe(3);
  expect(values?.prevalence).toBeNaN();
  // Of the two units that all coded, each is coded alike by two of three: Fleiss' agreement is a third.
  const byChance = (3 / 6) ** 2 + (3 / 6) ** 2;
  expect(present?.kappa.value).toBeCloseTo((1 / 3 - byChance) / (1 - byChance), 12);
  // Pairs alike: one of one, one of three, one of three.
  expect(present?.agreement.value).toBeCloseTo((2 * 1 + 2 * 1 + 2 * 1) / (2 + 6 + 6), 12);
});

test('kappa of two coders is Cohen’s, of three Fleiss’, though their frequencies differ', () => {
  const two = agreementReport(codings(THEME, ['yyyn', 'ynnn'], LETTERS), OPTIONS).rows[0];
  expect(two?.kappa.value).toBeCloseTo((0.5 - (3 * 1 + 1 * 3) / 16) / (1 - (3 * 1 + 1 * 3) / 16), 12);
});

describe('pairs of coders', () => {
  const pairsOf = (coders: readonly string[], against?: string) =>
    agreementReport(codings(THEME, coders, LETTERS), { ...OPTIONS, against }).pairs;

  test('of two are no more than the whole', () => {
    expect(pairsOf(['yn', 'yn'])).toEqual([]);
  });

  test('of three are all, each once, over the units that both coded', () => {
    const pairs = pairsOf(['yyn.', 'yn.n', 'yynn']);
    expect(pairs.map(({ coders, units, agreement }) => [...coders, units, agreement])).toEqual([
      ['coder1', 'coder2', 2, 0.5],
      ['coder1', 'coder3', 3, 1],
      ['coder2', 'coder3', 3, 2 / 3],
    ]);
    expect(pairs[0]?.alpha).toBeCloseTo(1 - (3 * 2) / (2 * 3 * 1), 12);
  });

  test('of six are all, of seven none but those with the one that is named', () => {
    const many = (coders: number) => Array.from({ length: coders }, () => 'yynn');
    expect(pairsOf(many(6))).toHaveLength(15);
    expect(pairsOf(many(7))).toEqual([]);
    expect(pairsOf(many(7), 'coder3').map(({ coders }) => coders.join('-'))).toEqual([
      'coder1-coder3',
      'coder2-coder3',
      'coder3-coder4',
      'coder3-coder5',
      'coder3-coder6',
      'coder3-coder7',
    ]);
  });

  test('that coded no unit both are left out', () => {
    expect(pairsOf(['yn..', '..yn', 'ynyn']).map(({ coders }) => coders.join('-'))).toEqual([
      'coder1-coder3',
      'coder2-coder3',
    ]);
  });
});

test('of more than two coders each pair is counted once, whichever of them said what', () => {
  const { confusions, disagreements } = agreementReport(
    codings(THEME, ['yrn', 'ryn', 'yy.'], LETTERS),
    OPTIONS,
  );
  expect(confusions).toEqual([
    {
      code: 'plot',
      values: ['yes', 'reject', 'none'],
      counts: [
        [2, 4, 0],
        [0, 0, 0],
        [0, 0, 1],
      ],
    },
  ]);
  expect(disagreements).toEqual([
    { unit: 'u1', code: 'plot', text: null, answers: ['yes', 'reject', 'yes'] },
    { unit: 'u2', code: 'plot', text: null, answers: ['reject', 'yes', 'yes'] },
  ]);
});

test('values that nobody compared, and codes that nobody was asked about, say nothing', () => {
  const { confusions, neverAbsent } = agreementReport(codings(THEME, ['yrn', 'y.n'], LETTERS), OPTIONS);
  expect(confusions[0]?.values).toEqual(['yes', 'none']);
  expect(neverAbsent).toEqual([]);
  const nobody = agreementReport(
    {
      coders: ['a', 'b'],
      codes: [THEME],
      notes: [],
      units: [{ unit: 'u', text: null, answers: new Map() }],
    },
    OPTIONS,
  );
  expect(nobody).toMatchObject({ units: 0, disagreements: [], neverAbsent: [] });
  const open: CodedBy = { id: 'plot', values: [], isTheme: false };
  expect(agreementReport(codings(open, ['y.', 'y.'], LETTERS), OPTIONS).neverAbsent).toEqual([]);
});
