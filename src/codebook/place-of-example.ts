import type { Place } from './written/complaints.ts';
import type { WrittenCode } from './written/written-codes.ts';

/** Where an example of a code or rule stands, by the text of it; undefined where there is none. */
export function placeOfExample(written: readonly WrittenCode[], id: string, text: string): Place | undefined {
  const holders = written.flatMap((code) => [
    code,
    ...code.rules.map((rule) => ({ ...rule, id: rule.raw.id })),
  ]);
  for (const { source, keys, raw } of holders.filter((holder) => holder.id === id)) {
    for (const list of ['examples', 'counter_examples'] as const) {
      const index =
        raw?.[list]?.findIndex((each) => (typeof each === 'string' ? each : each.text) === text) ?? -1;
      if (index >= 0) return source.place([...keys, list, index]);
    }
  }
  return undefined;
}
