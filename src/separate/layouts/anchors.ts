import { isClock } from '../dates/clock.ts';
import { isPanel, type RowFacts } from '../facts.ts';
import { isRecurring } from '../recurring-labels.ts';
import type { Anchors, NameRow } from './layout.ts';

/** Finds every kind of row that items could be hung on, from row `from` on. Which one holds is decided elsewhere. */
export function findAnchors(facts: readonly RowFacts[], from: number): Anchors[] {
  return [
    ...attributed(facts, from),
    ...dated(facts, from),
    ...buttoned(facts, from),
    ...placed(facts, from),
    ...located(facts, from),
    ...named(facts, from),
  ];
}

/** Rows that name the author: all forms together, and each form alone. */
function attributed(facts: readonly RowFacts[], from: number): Anchors[] {
  const byForm = new Map<string, number[]>();
  for (let i = from; i < facts.length; i += 1) {
    const form = facts[i]?.attribution?.form;
    if (form === undefined) continue;
    const rows = byForm.get(form.id) ?? [];
    rows.push(i);
    byForm.set(form.id, rows);
  }
  const found: Anchors[] = [];
  const add = (cue: string, rows: number[], only: (side: 'before' | 'after') => boolean, weight: number) => {
    for (const side of ['before', 'after'] as const) {
      if (only(side))
        found.push({ layout: `attribution-${side}`, cue, rows, side, weight, nameRow: 'none', list: false });
    }
  };
  const formOf = (row: number) => facts[row]?.attribution?.form;
  for (const [cue, rows] of byForm) {
    const form = formOf(rows[0] as number);
    add(cue, rows, (side) => form?.side === 'either' || form?.side === side, form?.weight ?? 1);
  }
  // A mixture leaves out the article's byline, and rows that say no more than "By NAME".
  const prose = facts.findIndex((fact) => fact.prose);
  const isHead = (row: number) => (formOf(row)?.weight ?? 0) > 1 && (row > prose || from > 0);
  if (byForm.size > 1) {
    for (const side of ['before', 'after'] as const) {
      const rows = [...byForm.values()]
        .flat()
        .filter((row) => (formOf(row)?.side === 'either' || formOf(row)?.side === side) && isHead(row))
        .sort((a, b) => a - b);
      const weight =
        rows.reduce((sum, row) => sum + (formOf(row)?.weight ?? 1), 0) / Math.max(1, rows.length);
      add('attribution-forms-mixed', rows, (wanted) => wanted === side, weight - 0.3);
    }
  }
  return found.filter(({ rows }) => rows.length > 0);
}

const SIGNING_DASH = /^[-–—~]/u;

/** Rows that hold a date alone, with the name on the row above, on the row below, or nowhere. */
function dated(facts: readonly RowFacts[], from: number): Anchors[] {
  const rows = indexesOf(facts, from, (fact) => fact.date !== null);
  // A live blog prints the clock above each entry, and the day nowhere.
  const clockOnly = rows.every((row) => isClock(facts[row]?.date ?? ''));
  return signed(facts, rows, 'date', clockOnly ? 0.2 : 1);
}

/** Buttons that lead to a person are printed under portraits too. */
const ADDRESS = /^(?:e-?mail|website|homepage|www|profile|bio|follow|twitter|linkedin)$/iu;

/** Rows of buttons, where they are all that a page repeats. */
function buttoned(facts: readonly RowFacts[], from: number): Anchors[] {
  return signed(
    facts,
    indexesOf(
      facts,
      from,
      (fact, i) => fact.control && !ADDRESS.test(fact.row.text) && !(i > from && facts[i - 1]?.control),
    ),
    'button',
    0.8,
  );
}

/** Anchors that name nobody themselves, with every place where the name may stand. */
function signed(
  facts: readonly RowFacts[],
  rows: readonly number[],
  kind: string,
  weight: number,
): Anchors[] {
  if (rows.length === 0) return [];
  const share = (offset: number) => rows.filter((row) => nameNear(facts, row, offset)).length / rows.length;
  const above = share(-1) >= 0.5;
  const below = share(1) >= 0.5;
  const found: Anchors[] = [];
  const add = (side: 'before' | 'after', nameRow: NameRow) =>
    found.push({
      layout: `${kind}-line-${side}`,
      cue: nameRow === 'none' ? `${kind}-row` : `${kind}-row-and-name-row`,
      rows,
      side,
      weight: nameRow === 'none' ? weight : weight + 1,
      nameRow,
      list: false,
    });
  if (above) {
    add('before', 'above');
    if (kind === 'button') add('before', 'last');
    add('after', 'above');
  }
  if (below) {
    add('before', 'below');
    add('after', 'first');
    add('after', 'below');
  }
  if (!above && !below) {
    add('before', 'none');
    add('after', 'none');
  }
  return found;
}

/** Forums print rank, posts and the day of joining between name and date. */
const TALLEST_PANEL = 12;
const TALLEST_FRAME = 5;

function nameNear(facts: readonly RowFacts[], row: number, offset: number): boolean {
  let others = 0;
  for (let step = 1; step <= TALLEST_PANEL && others < TALLEST_FRAME; step += 1) {
    const near = facts[row + offset * step];
    if (near !== undefined && (near.name || namesTwo(near))) return true;
    if (near === undefined || (near.note === null && !near.place)) return false;
    if (!isPanel(near) && !isRecurring(near)) others += 1;
  }
  return false;
}

/** "B ➜ A" on a row of its own names the author and whom they answer. */
export const namesTwo = ({ attribution }: RowFacts): boolean =>
  attribution !== null && attribution.to !== null && attribution.date === null;

/** Rows that name a reader and a town, and no date. */
function located(facts: readonly RowFacts[], from: number): Anchors[] {
  const rows = beforeForm(
    facts,
    indexesOf(facts, from, (fact) => fact.signature !== null),
  );
  return rows.length < 2
    ? []
    : (['before', 'after'] as const).map((side) => ({
        layout: `signature-${side}`,
        cue: 'name-and-place-row',
        rows,
        side,
        weight: 1,
        nameRow: 'none' as const,
        list: false,
      }));
}

/** Rows that name a town: old newspaper pages print it under, or instead of, the name. */
function placed(facts: readonly RowFacts[], from: number): Anchors[] {
  const rows = beforeForm(
    facts,
    indexesOf(facts, from, (fact) => fact.place),
  );
  return rows.length < 2
    ? []
    : (['before', 'after'] as const).map((side) => ({
        layout: `place-line-${side}`,
        cue: 'place-row',
        rows,
        side,
        weight: 1.5,
        nameRow: 'above' as const,
        list: false,
      }));
}

/** Rows that hold a name alone. They say little by themselves: the same name again says more. */
function named(facts: readonly RowFacts[], from: number): Anchors[] {
  const isHead = (fact: RowFacts, i: number) =>
    fact.name && facts[i + 1] !== undefined && !facts[i + 1]?.name;
  const heads = beforeForm(facts, indexesOf(facts, from, isHead));
  const names = new Set(heads.map((row) => facts[row]?.row.text));
  const found: Anchors[] = [];
  const add = (side: 'before' | 'after', rows: readonly number[], weight: number, nameRow: NameRow) => {
    if (rows.length > 0)
      found.push({ layout: `name-line-${side}`, cue: 'name-row', rows, side, weight, nameRow, list: false });
  };
  add('before', heads, Math.min(2, 0.6 + (heads.length - names.size) * 0.5), 'above');
  // Only under a heading: elsewhere a name below a paragraph heads the next one, or signs the article.
  if (from > 0) {
    const feet = indexesOf(facts, from, (fact, i) => fact.name && i > from && signsAbove(facts, i));
    add('after', beforeForm(facts, feet), 1, 'last');
  }
  return found;
}

/** Whether a row stands nearer to the words above it than to what is below, or says by a dash that it signs them. */
function signsAbove(facts: readonly RowFacts[], at: number): boolean {
  const { row } = facts[at] as RowFacts;
  const below = facts[at + 1];
  const nearer = below === undefined || row.blanksBefore < below.row.blanksBefore;
  return facts[at - 1]?.prose === true && (nearer || SIGNING_DASH.test(row.text));
}

/** Weak anchors count only up to the form that closes the section: what looks like them below belongs to the page. */
export function beforeForm(facts: readonly RowFacts[], rows: readonly number[]): number[] {
  let at = rows[0] ?? 0;
  while (at < facts.length && facts[at]?.end == null) at += 1;
  return rows.filter((row) => row < at);
}

const indexesOf = (
  facts: readonly RowFacts[],
  from: number,
  wanted: (fact: RowFacts, i: number) => boolean,
): number[] => {
  const found: number[] = [];
  for (let i = from; i < facts.length; i += 1) if (wanted(facts[i] as RowFacts, i)) found.push(i);
  return found;
};
