import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { normaliseName, Pseudonyms } from '../../src/pseudonymise/pseudonyms.ts';

const key = Buffer.from('an invented key of some length');

describe('pseudonyms', () => {
  test('are one word each, the same for the same person in any spelling of the name', () => {
    const pseudonyms = new Pseudonyms(key);
    const given = ['Anna Lindqvist', 'ANNA  LINDQVIST', ' anna\u00a0lindqvist', '@Anna Lind\u200bqvist'];
    const [first, ...others] = given.map((name) => pseudonyms.of(name));
    expect(first).toMatch(/^Reader[A-Z][bcdfghjklmnpqrstvwxz]{11}$/);
    expect(new Set(others)).toEqual(new Set([first]));
    expect(pseudonyms.of('Anna Lindqvis')).not.toBe(first);
  });

  test('are the letters of HMAC-SHA256 over the normalised name', () => {
    const digits = createHmac('sha256', key)
      .update(`name ${normaliseName('Ödön K.')}`)
      .digest('hex');
    let rest = BigInt(`0x${digits.slice(0, 16)}`);
    const letters = Array.from({ length: 12 }, () => {
      const letter = 'bcdfghjklmnpqrstvwxz'[Number(rest % 20n)];
      rest /= 20n;
      return letter;
    }).join('');
    expect(new Pseudonyms(key).of('ödön k.').toLowerCase()).toBe(`reader${letters}`);
  });

  test('are others under another key, and the same in another run', () => {
    const other = new Pseudonyms(Buffer.from('another invented key'));
    expect(other.of('Anna')).not.toBe(new Pseudonyms(key).of('Anna'));
    expect(new Pseudonyms(key).of('Anna')).toBe(new Pseudonyms(key).of('Anna'));
  });

  test('do not meet in 20,000 names', () => {
    const pseudonyms = new Pseudonyms(key);
    const given = new Set(Array.from({ length: 20_000 }, (_, at) => pseudonyms.of(`reader ${at}`)));
    expect(given.size).toBe(20_000);
  });

  test('want a key that cannot be guessed', () => {
    expect(() => new Pseudonyms(Buffer.from('fifteen letters'))).toThrow(UsageError);
    expect(() => new Pseudonyms(Buffer.from('sixteen letters!'))).not.toThrow();
  });
});
