import { afterEach, expect, test, vi } from 'vitest';
import { EXIT, exitStatus } from '../../src/cli/exit.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  Object.assign(new Error('Worker terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }),
  Object.assign(new Error('read'), { code: 'ENOMEM' }),
  new RangeError('Array buffer allocation failed'),
])('where memory ran out, the mend is told: %s', (error) => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(exitStatus(error)).toBe(EXIT.failed);
  expect(told.mock.calls.join('')).toMatch(/^btl: memory ran out; use --jobs 1, .*btl help plan\)\n$/);
});

test('any other error is one of the program, and told whole', () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(exitStatus(new RangeError('Invalid array length'))).toBe(EXIT.failed);
  expect(told.mock.calls.join('')).toMatch(
    /^btl: this should not have happened: RangeError: Invalid array length\n/,
  );
});
