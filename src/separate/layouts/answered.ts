import type { RowFacts } from '../facts.ts';
import type { Item } from './layout.ts';

/**
 * Tells name from name where a head prints the author and whom they answer without a sign between: `B  A • 4 years
 * ago`. The second has to have written before, under a name of several words; or the page leaves more room between
 * the two than within a name, or the first one signs other comments too.
 */
export function splitAnswered(text: string, facts: readonly RowFacts[], items: readonly Item[]): Item[] {
  const known = new Set(items.map((item) => item.author));
  const earlier = new Set<string>();
  return items.map((item) => {
    const { author } = item;
    if (author === null) return item;
    for (const answers of item.answers === null ? endingsOf(author) : []) {
      const first = author.slice(0, author.length - answers.length - 1);
      if (
        earlier.has(answers) &&
        (known.has(first) || answers.includes(' ') || standApart(headOf(text, facts, item), first, answers))
      ) {
        earlier.add(first);
        return { ...item, author: first, answers };
      }
    }
    earlier.add(author);
    return item;
  });
}

/** What follows each space of a name, the longest first. */
function endingsOf(author: string): string[] {
  const words = author.split(' ');
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
}

function headOf(text: string, facts: readonly RowFacts[], item: Item): string {
  const from = facts[item.rows.from]?.row.start ?? 0;
  const to = facts[item.content.from]?.row.start ?? from;
  return text.slice(from, to);
}

function standApart(head: string, first: string, second: string): boolean {
  for (let at = head.indexOf(first); at >= 0; at = head.indexOf(first, at + 1)) {
    if (
      /^\s{2,}/u.test(head.slice(at + first.length)) &&
      head
        .slice(at + first.length)
        .trimStart()
        .startsWith(second)
    )
      return true;
  }
  return false;
}
