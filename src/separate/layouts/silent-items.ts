import type { RowFacts } from '../facts.ts';
import type { Item } from './layout.ts';

/** Fewer others do not show what the frame of an item is. */
const FEWEST = 2;
/** More words would be prose. */
const LONGEST = 7;

/**
 * Gives items without words what they say: "+1", or a word that could be a button, is a comment where no other item
 * prints such a row around its words.
 */
export function hearSilent(facts: readonly RowFacts[], items: readonly Item[]): Item[] {
  const spoken = items.filter(({ content }) => content.to > content.from);
  if (spoken.length < FEWEST || spoken.length === items.length) return [...items];
  const framed = new Map<string, number[]>();
  for (const { rows, content } of spoken) {
    for (let at = rows.from; at < rows.to; at += 1) {
      if (at >= content.from && at < content.to) continue;
      const shape = shapeOf(facts[at] as RowFacts);
      const known = framed.get(shape);
      if (known === undefined) framed.set(shape, [at]);
      else if (known.length === 1) known.push(at);
    }
  }
  const isOwn = (at: number): boolean =>
    (framed.get(shapeOf(facts[at] as RowFacts)) ?? []).every((other) => other === at);
  const heights = new Set(spoken.map(({ rows, content }) => content.from - rows.from));
  const heard = [...items];
  items.forEach((item, i) => {
    if (item.content.to > item.content.from || (item.author === null && item.publishedRaw === null)) return;
    const next = items[i + 1];
    for (const height of heights) {
      const at = item.rows.from + height;
      const fact = facts[at];
      // What stands above the next head may have been taken for a part of it; "+1" may stand behind the end of the last.
      if (fact === undefined || at >= (next?.content.from ?? item.rows.to + 2)) continue;
      if (next === undefined && at >= item.rows.to && fact.note === null) continue;
      if (!isSaid(fact) || fact.row.text === item.author || fact.row.text === next?.author || !isOwn(at))
        continue;
      heard[i] = {
        ...item,
        content: { from: at, to: at + 1 },
        rows: { ...item.rows, to: Math.max(item.rows.to, at + 1) },
      };
      if (next !== undefined && next.rows.from <= at)
        heard[i + 1] = { ...next, rows: { ...next.rows, from: at + 1 } };
      return;
    }
  });
  return heard;
}

/** Whether a row could be all that somebody says, though it looks like a count, a name or a button. */
const isSaid = ({ attribution, date, end, footer, divider, rule, note, row }: RowFacts): boolean =>
  attribution === null &&
  date === null &&
  end === null &&
  footer === null &&
  divider === null &&
  !rule &&
  row.words <= LONGEST &&
  !row.text.includes('__') &&
  note?.id !== 'note-moderation' &&
  row.contentStart < row.end;

/** What kind of row it is: its note, or its words, the numbers in them made one sign. */
const shapeOf = ({ row, note }: RowFacts): string => `${note?.id ?? ''} ${row.text.replace(/\d+/g, '#')}`;
