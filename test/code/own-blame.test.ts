import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import type { Code, Codebook } from '../../src/codebook/codebook.ts';
import { readCodebook } from '../../src/read/read-codebook.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

const codebook = (blames: object, more: object = {}) =>
  codebookOf([{ value: 'took', any: ['TARGET ..2 <grab>'] }], {
    code: {
      values: {
        took: { definition: 'It took what is not its own.', present: true, ...blames },
        gave: { definition: 'It gave.', present: true },
      },
      ...more,
    },
  });

it('lets any code blame: its value says in which mode', () => {
  const { targets } = codeText(
    'Freedonia has grabbed the harbour, and Sylvania saw it.',
    makeCoder(codebook({ blames: 'intent' })),
  );
  expect(targets.map(({ name, blamed, blameMode }) => [name, blamed, blameMode])).toEqual([
    ['Freedonia', true, 'intent'],
    ['Sylvania', false, null],
  ]);
  expect(targets[0]?.attitude).toBe('neg');
});

it('blames nobody by a value that does not say so', () => {
  const { codings, targets } = codeText('Freedonia has grabbed the harbour.', makeCoder(codebook({})));
  expect(targets.map(({ blamed }) => blamed)).toEqual([false]);
  expect(codings).toHaveLength(1);
});

/** The blame code by itself: what these tests are about, and quick to compile. */
const blameOf = ({ codes, ...rest }: Codebook): Codebook => ({
  ...rest,
  codes: codes.filter(({ id }) => id === 'blame'),
  targets: [],
});
const defaults = blameOf(await readCodebook());
const TEXTS = [
  'Freedonia has lied to its farmers for years. What a mess.',
  'The lazy surveyors lied about the cracks, and forty families paid for it.',
  'The ministry bungled the repairs and the inspectors stood by.',
  'It is not the fault of Sylvania.',
  'The mayor opened the bridge.',
];
const withBlame = (changed: (blame: Code) => Partial<Code>): Codebook => ({
  ...defaults,
  codes: defaults.codes.map((code) => (code.id === 'blame' ? { ...code, ...changed(code) } : code)),
});
const tiesIn = (book: Codebook, id: string) => {
  const coder = makeCoder(book);
  return TEXTS.map((text) => {
    const { codings, targets } = codeText(text, coder);
    return {
      codings: codings.flatMap(({ code, ...rest }) => (code === id ? [rest] : [])),
      blamed: targets.flatMap(({ name, blamed, blameMode }) => (blamed ? [[name, blameMode]] : [])),
    };
  });
};

describe('a code that blames', () => {
  it('is weighed alike whatever its id', () => {
    const ours = tiesIn(
      withBlame(() => ({ id: 'fault' })),
      'fault',
    );
    expect(ours).toEqual(tiesIn(defaults, 'blame'));
    expect(ours.some(({ blamed }) => blamed.length > 0)).toBe(true);
  });

  it('is weighed for each of two codes', () => {
    const [blame] = defaults.codes.filter(({ id }) => id === 'blame');
    const twice = { ...defaults, codes: [...defaults.codes, { ...(blame as Code), id: 'fault' }] };
    expect(tiesIn(twice, 'fault').map(({ codings }) => codings.length)).toEqual(
      tiesIn(twice, 'blame').map(({ codings }) => codings.length),
    );
  });

  it('keeps to one value where it takes one', () => {
    const one = tiesIn(
      withBlame(() => ({ oneValue: true })),
      'blame',
    );
    for (const { codings } of one) {
      expect(new Set(codings.map(({ value }) => value)).size).toBeLessThanOrEqual(1);
    }
    expect(one.some(({ codings }) => codings.length > 1)).toBe(true);
  });
});

describe('the threshold of blame', () => {
  const file = async (text: string): Promise<Codebook> => {
    const folder = await mkdtemp(join(tmpdir(), 'threshold-'));
    try {
      await writeFile(join(folder, 'my.yml'), text);
      return blameOf(await readCodebook(join(folder, 'my.yml')));
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const coded = async (threshold: number): Promise<boolean[]> =>
    tiesIn(await file(`extends: default\nchange: {blame: {threshold: ${threshold}}}\n`), 'blame').map(
      ({ blamed }) => blamed.length > 0,
    );

  it('holds for the names that are likely to be blamed as it holds for the rules', async () => {
    expect(await coded(1)).toEqual([true, true, true, false, false]);
    expect(await coded(50)).toEqual([false, false, false, false, false]);
  });
});
