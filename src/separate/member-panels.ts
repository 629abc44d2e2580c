import { type Cue, LONGEST_CUE_ROW } from './cues/cue.ts';
import { OTHER_DATE } from './cues/other-dates.ts';
import { isPanel, type RowFacts } from './facts.ts';

/** Fewer lists of the kind may be anything. */
const FEWEST_PANELS = 2;
/** Rows of a panel, and words of each. */
const TALLEST = 12;
const LONGEST = 5;
/** Rows between a panel and who wrote the post, and when. */
const REACH = 2;

const PANEL_ROW: Cue = {
  id: 'note-panel',
  pattern: /\p{L}/u,
  reason: 'What stands in a list beside the rank and the posts of a member tells of the member too.',
};

/**
 * Reads the lists in which forums print what they tell of a member, beside each post: none of their rows is an item
 * of a list, a second name is no name, and their buttons are none of the thread's.
 */
export function readPanels(printed: readonly RowFacts[]): RowFacts[] {
  const facts = printed.map((fact, at) => {
    if (isFigure(fact, printed[at - 1])) return { ...fact, date: null, note: PANEL_ROW };
    return fact.note?.id === 'note-arrow' && fact.row.marker !== null ? unmarked(fact) : fact;
  });
  const panels = listsOf(facts).filter(({ from, to }) => isMembers(facts, from, to));
  if (panels.length < FEWEST_PANELS) return facts;
  const read = [...facts];
  for (const { from, to } of panels) {
    const indent = indentOfPost(facts, from, to);
    const above = facts[from - 1];
    let named = above?.attribution != null;
    if (above?.name && above.row.text === facts[from]?.row.text)
      read[from - 1] = { ...above, row: { ...above.row, indent } };
    for (let at = from; at < to; at += 1) {
      const fact = facts[at] as RowFacts;
      const isName = fact.name && !named;
      named ||= isName;
      read[at] = {
        ...fact,
        row: { ...fact.row, marker: null, indent },
        name: isName,
        control: false,
        note: isName ? null : (fact.note ?? PANEL_ROW),
      };
    }
  }
  return read;
}

/** "Joined:", and below it when; "Likes received:", and below it how many. */
const isFigure = (fact: RowFacts, above: RowFacts | undefined): boolean =>
  above !== undefined &&
  isPanel(above) &&
  above.row.text.endsWith(':') &&
  (fact.note?.id === 'note-count' || (fact.date !== null && OTHER_DATE.test(above.row.text)));

/** "* * *" are the stars of a member, and no item of a list. */
const unmarked = (fact: RowFacts): RowFacts => ({ ...fact, row: { ...fact.row, marker: null } });

/** Stretches of short rows with bullets. */
function listsOf(facts: readonly RowFacts[]): { from: number; to: number }[] {
  const lists: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= facts.length; at += 1) {
    if (isShortItem(facts[at])) continue;
    if (at > from && at - from <= TALLEST) lists.push({ from, to: at });
    from = at + 1;
  }
  return lists;
}

const isShortItem = (fact: RowFacts | undefined): boolean =>
  fact !== undefined &&
  fact.row.marker?.kind === 'bullet' &&
  fact.row.words <= LONGEST &&
  fact.row.end - fact.row.start <= LONGEST_CUE_ROW &&
  !fact.prose &&
  fact.date === null &&
  fact.attribution === null;

/** Whether a list tells of a member: a rank or figures stand in it, and a date or who wrote when right beside it. */
const isMembers = (facts: readonly RowFacts[], from: number, to: number): boolean =>
  facts.slice(from, to).some(isPanel) && datedBeside(facts, from, to) !== undefined;

const datedBeside = (facts: readonly RowFacts[], from: number, to: number): RowFacts | undefined =>
  [...facts.slice(Math.max(0, from - REACH), from), ...facts.slice(to, to + REACH)].find(
    ({ date, attribution }) => date !== null || attribution?.date != null,
  );

/** The column of the post that a panel stands beside: that of the list tells nothing of the thread. */
const indentOfPost = (facts: readonly RowFacts[], from: number, to: number): number =>
  datedBeside(facts, from, to)?.row.indent ?? 0;
