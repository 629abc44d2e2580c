import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import { readCodebook } from '../../src/read/read-codebook.ts';

interface Row {
  readonly text: string;
  readonly blame: 0 | 1;
  /** Words by which the text names whoever it blames. */
  readonly blamed: readonly string[];
}

const coder = makeCoder(await readCodebook());
const rows = readFileSync(new URL('ties.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const gold: Row = JSON.parse(line);
    const { codings, targets } = codeText(gold.text, coder);
    return {
      gold,
      coded: codings.some(({ code, present }) => code === 'blame' && present),
      blamed: targets.filter(({ blamed }) => blamed),
    };
  });
const share = (of: readonly boolean[]): number => of.filter(Boolean).length / of.length;

test('who is blamed, in comments on everyday topics', () => {
  const right = rows.filter(({ gold, coded }) => coded && gold.blame === 1).length;
  const wrong = rows.filter(({ gold, coded }) => coded !== (gold.blame === 1)).length;
  const found = rows.flatMap(({ gold, blamed }) =>
    gold.blamed.map((name) => blamed.some(({ form }) => form.toLowerCase().includes(name.toLowerCase()))),
  );
  const harmless = rows.filter(({ gold }) => gold.blame === 0);
  const falselyBlamed = harmless.flatMap(({ blamed }) => [...new Set(blamed.map(({ name }) => name))]);

  // F1 of the code; share of the blamed who are found; names blamed a comment without blame.
  expect((2 * right) / (2 * right + wrong)).toBeGreaterThanOrEqual(0.62);
  expect(share(found)).toBeGreaterThanOrEqual(0.4);
  expect(falselyBlamed.length / harmless.length).toBeLessThanOrEqual(0.12);
});
