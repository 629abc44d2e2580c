import type { WrittenCode } from './written-codes.ts';

/** Where something stands in a codebook's files. Lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Where an example of a code or rule stands, by the text of it; undefined where there is none. */
export function placeOfExample(written: readonly WrittenCode[], id: string, text: string): Place | undefined {
  const holders = written.flatMap((code) => [code, ...code.rules]);
  for (const { source, keys, raw, ...rest } of holders) {
    const own = 'id' in rest ? rest.id : raw !== undefined && 'id' in raw ? raw.id : undefined;
    if (own !== id) continue;
    for (const list of ['examples', 'counter_examples'] as const) {
      const index =
        raw?.[list]?.findIndex((each) => (typeof each === 'string' ? each : each.text) === text) ?? -1;
      if (index >= 0) return source.complain([...keys, list, index], '');
    }
  }
  return undefined;
}
