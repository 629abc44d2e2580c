import { endsIn } from '../ends-in.ts';
import type { RowFacts } from '../facts.ts';
import type { Found, Item } from './layout.ts';
import { meanWords } from './measures.ts';

/** A numbered or bulleted list inside an article looks much the same: what tells them apart, without a divider. */
export function listEvidence(
  facts: readonly RowFacts[],
  anchors: Found['anchors'],
  items: readonly Item[],
  divider: number | null,
): number {
  const first = items[0] as Item;
  const last = items[items.length - 1] as Item;
  const before = facts[first.rows.from - 1];
  const loose = items.slice(1).filter((item) => (facts[item.rows.from]?.row.blanksBefore ?? 0) > 0).length;
  const long = items.filter((item) => item.content.to - item.content.from > 1).length;
  const authored = items.filter((item) => item.author !== null).length;
  let score = 0;
  if (authored * 2 >= items.length) score += 2;
  if (divider !== null) return score;
  if (
    before !== undefined &&
    /(?::|here(?:['’]s| is| are) (?:why|how|what|the).{0,20}|reasons?.{0,12}|following.{0,20})\.?$/iu.test(
      before.row.text,
    )
  )
    score -= 4;
  if (items.length > 1 && loose * 2 < items.length - 1 && authored * 2 < items.length) score -= 4;
  else score += 1;
  if (titled(facts, items) * 2 >= items.length) score -= 4;
  if (anchors.layout === 'numbered-list' && (facts[first.rows.from]?.row.indent ?? 0) === 0 && authored === 0)
    score -= 2;
  if (items.length === 1 && anchors.layout === 'numbered-list') score += 1.5;
  if (long > 0) score += 1;
  if ((facts[first.rows.from]?.row.blanksBefore ?? 0) > 1) score += 1;
  const after = facts[last.rows.to];
  if (after?.prose) score -= 3;
  if (after === undefined) score += 0.5;
  if (meanWords(facts, items) > 25) score += 1;
  return score;
}

/** Items that open with a short row of their own, right above their prose: sections of an article. */
const titled = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.filter((item) => {
    const first = facts[item.content.from];
    const next = facts[item.content.from + 1];
    if (
      first === undefined ||
      next === undefined ||
      item.content.from + 1 >= item.content.to ||
      item.author !== null
    )
      return false;
    return (
      first.row.words <= 9 && !endsIn('.!?…,', first.row.text) && next.prose && next.row.blanksBefore === 0
    );
  }).length;
