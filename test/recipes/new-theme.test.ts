import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mcc } from '../../src/measure/classifier/outcome-figures.ts';
import { run } from '../../src/pipeline.ts';
import { collectRows } from '../../src/read/collect-rows.ts';
import { suggestComments } from '../../src/recipes/suggest.ts';
import { trainCoder } from '../../src/recipes/train-coder.ts';
import { trainedCoderJson } from '../../src/write/trained-coder-json.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TWEETS = '../shared/eval/sets/semeval17a_test.visible.jsonl';

interface Tweet {
  readonly id: string;
  readonly text: string;
  readonly polarity: string;
}

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

test.skipIf(!existsSync(TWEETS))(
  'a theme that no codebook knows: 200 public rows, three commands (skipped where ../shared is absent)',
  async () => {
    const tweets = readFileSync(TWEETS, 'utf8').trim().split('\n').slice(0, 500);
    const rows = tweets.map((line) => JSON.parse(line) as Tweet);
    const isCase = ({ polarity }: Tweet): boolean => polarity === 'neg';
    const coded = rows.slice(0, 200).map((row) => ({ ...row, displeased: Number(isCase(row)) }));
    const others = rows.slice(200);
    await writeFile(at('coded.jsonl'), coded.map((row) => JSON.stringify(row)).join('\n'));
    await writeFile(
      at('others.jsonl'),
      others.map(({ id, text }) => JSON.stringify({ id, text })).join('\n'),
    );

    const model = await trainCoder([at('coded.jsonl')], { code: 'displeased' });
    await writeFile(at('displeased.json'), trainedCoderJson(model));
    await run([at('others.jsonl')], { out: at('report'), coders: [at('displeased.json')], formats: ['csv'] });
    const suggested = await suggestComments(at('report'), {
      out: at('next'),
      n: 50,
      coders: [at('displeased.json')],
      coded: [],
    });

    const comments = (await collectRows(at('report/comments.csv'))).rows;
    expect(comments).toHaveLength(others.length);
    const pairs = others.map((row, nth) => ({
      isCase: isCase(row),
      isGiven: comments[nth]?.cells.get('displeased') === '1',
      weight: 1,
    }));
    expect(mcc(pairs)).toBeGreaterThan(0.25);
    expect(suggested.suggested).toBe(50);
  },
);
