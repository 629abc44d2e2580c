import { existsSync, readFileSync } from 'node:fs';
import type { Polarity } from '../../src/model/sentiment.ts';

const GOLD = new URL('../../../shared/eval/comments/pool.visible.jsonl', import.meta.url);
const CODINGS = new URL('pool-codings.jsonl', import.meta.url);

/** A real comment of the pool with what coders said of it. */
export type PoolText = {
  readonly id: string;
  readonly text: string;
  readonly polarity: Polarity;
  readonly conspiracy: 0 | 1;
  /** null where the two coders differ. */
  readonly blame: 0 | 1 | null;
  /** The words for those who are blamed. */
  readonly blamed: readonly string[];
};

/** The coded comments of the pool, for figures; none where the texts, which may not be passed on, are not at hand. */
export function readPool(): readonly PoolText[] {
  if (!existsSync(GOLD)) return [];
  const texts = new Map<string, string>(rowsOf(GOLD).map(({ id, text }) => [id, text]));
  return rowsOf(CODINGS).flatMap(({ id, polarity, conspiracy, blame, blamed }): PoolText[] => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const words = blamed.map(([start, end]: [number, number]) => text.slice(start, end));
    return [{ id, text, polarity, conspiracy, blame, blamed: words }];
  });
}

const rowsOf = (file: URL) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
