import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Coder, codeText, makeCoder } from '../../src/code/code-text.ts';
import { readCoders } from '../../src/index.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { fc } from '../properties.ts';

const paragraphs = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(path.join('seeds', name), 'utf8').split(/\n\s*\n/))
  .filter((text) => text.length > 20);
const words = [...new Set(paragraphs.flatMap((text) => tokenise(text).map(({ form }) => form)))];

let fast: Coder;
let slow: Coder;
const code = (text: string, coder: Coder) => codeText(text, coder);

beforeAll(async () => {
  const { codebook } = await readCoders(undefined, []);
  fast = makeCoder(codebook);
  slow = makeCoder(codebook, [], { prefilter: false });
});

describe('without the prefilter', () => {
  it('every paragraph of the sample pages and every example of the codebook is coded the same', () => {
    const examples = fast.codebook.codes.flatMap((each) =>
      [...each.examples, ...each.counterExamples].map(({ text }) => text),
    );
    expect(examples.length).toBeGreaterThan(20);
    for (const text of [...paragraphs.slice(0, 100), ...examples])
      expect(code(text, fast), text).toEqual(code(text, slow));
  }, 300_000);

  it('any row of words is coded the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 30 }), (row) => {
        const text = row.join(' ');
        expect(code(text, fast)).toEqual(code(text, slow));
      }),
      { numRuns: 60 },
    );
  }, 300_000);
});

/** The codings of some texts, each as text, coded in the order that is given. */
const inOrder = (texts: readonly string[], order: readonly number[], coder: Coder): string[] => {
  const coded: string[] = [];
  for (const at of order) coded[at] = JSON.stringify(code(texts[at] ?? '', coder));
  return coded;
};

/** The same order for each run, and unlike any that is sorted. */
const shuffled = (count: number): number[] => {
  const order = [...Array(count).keys()];
  let state = 12345;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const k = state % (i + 1);
    [order[i], order[k]] = [order[k] as number, order[i] as number];
  }
  return order;
};

function holdsInAnyOrder(texts: readonly string[], alone: readonly number[]) {
  const forwards = inOrder(texts, [...texts.keys()], fast);
  expect(inOrder(texts, [...texts.keys()].reverse(), fast)).toEqual(forwards);
  expect(inOrder(texts, shuffled(texts.length), fast)).toEqual(forwards);
  for (const at of alone)
    expect(JSON.stringify(code(texts[at] ?? '', makeCoder(fast.codebook)))).toBe(forwards[at]);
}

describe('what was coded before', () => {
  it('changes nothing for the sample pages', () => {
    holdsInAnyOrder(paragraphs, [0, 40, 80]);
  }, 300_000);

  const POOL = '../shared/eval/comments/pool.visible.jsonl';
  it.skipIf(!existsSync(POOL))(
    'changes nothing for thousands of real comments',
    () => {
      const texts = readFileSync(POOL, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => String(JSON.parse(line).text));
      expect(texts.length).toBeGreaterThan(3000);
      holdsInAnyOrder(texts, [7, 1885, 3474]);
    },
    600_000,
  );
});
