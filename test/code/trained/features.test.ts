import { expect, test } from 'vitest';
import { makeCoder } from '../../../src/code/code-text.ts';
import { tellFeatures } from '../../../src/code/trained/tell-features.ts';
import type { Family } from '../../../src/model/feature.ts';
import { readCodebook } from '../../../src/read/read-codebook.ts';

const coder = makeCoder(await readCodebook());

/** The features of one family with their summed amounts. */
function features(text: string, family: Family, target: string | null = null): Map<string, number> {
  const start = target === null ? -1 : text.indexOf(target);
  const span = target === null ? null : { start, end: start + target.length };
  const found = new Map<string, number>();
  tellFeatures(
    text,
    span,
    coder,
  )((of, name, amount) => {
    if (of === family) found.set(name, (found.get(name) ?? 0) + amount);
  });
  return found;
}

test('words, pairs of neighbours, and runs of letters with the edges of words', () => {
  expect([...features('Bad bad 3 www.example.com', 'words')]).toEqual([
    ['bad', 2],
    ['bad bad', 1],
    ['bad <number>', 1],
    ['<number>', 1],
    ['<number> <url>', 1],
    ['<url>', 1],
  ]);
  const letters = features('bad', 'letters');
  expect([...letters.keys()]).toEqual([' ba', 'bad', 'ad ', ' bad', 'bad ', ' bad ']);
});

test('what the rules found is told with the words that carry it, and tone without a place', () => {
  const text = 'It rained. The mayor is to blame for the flood.';
  const rules = new Map<string, number>();
  tellFeatures(
    text,
    null,
    coder,
  )((family, name, _, from, to) => {
    if (family === 'rules') rules.set(name, from);
    if (family === 'signs') expect(from).toBe(to);
  });
  expect([...rules.keys()]).toEqual(expect.arrayContaining(['code blame', 'blamed']));
  expect([...rules.keys()].some((name) => name.startsWith('rule blame/'))).toBe(true);
  expect(rules.get('code blame')).toBeGreaterThan(2);
});

test('a target is masked, and words are told by the side on which they stand', () => {
  const [words, around] = (['words', 'around'] as const).map((family) =>
    features('Sadly the mayor failed everybody.', family, 'the mayor'),
  ) as [Map<string, number>, Map<string, number>];
  expect([...words.keys(), ...around.keys()].some((name) => name.includes('mayor'))).toBe(false);
  expect([...words.keys()]).toEqual(['sadly', 'failed', 'failed everybody', 'everybody', 'everybody .', '.']);
  expect(around.has('sadly <target> failed')).toBe(true);
  expect(around.has('before: sadly')).toBe(true);
  expect(around.has('after: failed')).toBe(true);
  expect(around.get('after: everybody')).toBeLessThan(around.get('after: failed') ?? 0);
});

test('what the rules know of a target is what they found in its sentence, and of itself', () => {
  const text = 'Norway is far away. The mayor is to blame for the flood.';
  const [mayor, norway] = ['The mayor', 'Norway'].map((name) => [...features(text, 'rules', name).keys()]);
  expect(mayor).toContain('blamed');
  expect(mayor?.some((name) => name.startsWith('rule blame/'))).toBe(true);
  expect(norway).toEqual(['type country']);
});

test('the name of the target makes no difference', () => {
  for (const family of ['words', 'around', 'rules'] as const) {
    const of = (name: string) => [...features(`${name} did well.`, family, name)];
    expect(of('Norway')).toEqual(of('Denmark'));
  }
});

test('praise and reproach are told by the name that is nearest, and by what stands between', () => {
  const text = 'The excellent Norway and the horrible Denmark met.';
  const [norway, denmark] = ['Norway', 'Denmark'].map((name) => [...features(text, 'signs', name).keys()]);
  expect(norway).toEqual(
    expect.arrayContaining([
      'praise nearest',
      'praise unparted before',
      'reproach nearer others',
      'others after',
    ]),
  );
  expect(denmark).toEqual(
    expect.arrayContaining([
      'reproach nearest',
      'praise nearer others',
      'praise past others before',
      'others before',
    ]),
  );
  expect(norway).not.toContain('others before');
});

test('a target in quotation marks is told as such', () => {
  const names = (text: string) => [...features(text, 'signs', 'Norway').keys()];
  expect(names('He said: "I have always believed that Norway is an excellent place to live."')).toContain(
    'target quoted',
  );
  expect(names('I have always believed that Norway is an excellent place to live.')).not.toContain(
    'target quoted',
  );
});
