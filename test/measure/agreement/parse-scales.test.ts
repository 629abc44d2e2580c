import { expect, test } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { parseScales } from '../../../src/measure/agreement/parse-scales.ts';

test.each([
  ['ordinal', [['*', 'ordinal', []]]],
  ['trust=interval', [['trust', 'interval', []]]],
  [
    ' trust = ordinal : low : middle : high , nominal ',
    [
      ['trust', 'ordinal', ['low', 'middle', 'high']],
      ['*', 'nominal', []],
    ],
  ],
  ['a=ordinal:x=y:z', [['a', 'ordinal', ['x=y', 'z']]]],
  ['a=ordinal:one\nline:two', [['a', 'ordinal', ['one\nline', 'two']]]],
])('%j', (written, scales) => {
  expect([...parseScales(written)].map(([code, { level, order }]) => [code, level, order])).toEqual(scales);
});

test.each([
  ['', '--level: no level ""; the levels are nominal, ordinal, interval'],
  ['trust=', '--level: no level ""; the levels are nominal, ordinal, interval'],
  [
    '=ordinal',
    '--level: no level "=ordinal", did you mean "ordinal"?; the levels are nominal, ordinal, interval',
  ],
  [
    'ordinal,trust=intervall',
    '--level: no level "intervall", did you mean "interval"?; the levels are nominal, ordinal, interval',
  ],
])('%j is refused', (written, message) => {
  expect(() => parseScales(written)).toThrow(UsageError);
  expect(() => parseScales(written)).toThrow(message);
});
