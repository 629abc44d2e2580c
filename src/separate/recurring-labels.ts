import { type Cue, LONGEST_CUE_ROW } from './cues/cue.ts';
import type { RowFacts } from './facts.ts';

/** Fewer heads may be alike by chance. */
const FEWEST = 3;
/** Share of the heads in which a label stands, and in which a name stands beside it. */
const MOST = 0.75;
/** A taller stretch between words is a menu. */
const TALLEST = 14;
/** Words of a label. */
const LONGEST = 5;

const RECURRING: Cue = {
  id: 'note-recurring',
  pattern: /\p{L}/u,
  reason: 'What stands in nearly every head beside a name, in the same words, is a label or a rank.',
};

/** Whether a row is such a label, or what stands under one. */
export const isRecurring = ({ note }: RowFacts): boolean => note === RECURRING;

interface Head {
  readonly from: number;
  readonly to: number;
}

/**
 * Tells labels and ranks from names: short rows that come back in nearly every head of a thread, where another name
 * stands in each. A date right below one of them tells of the member, if the head has another.
 */
export function readRecurringLabels(facts: readonly RowFacts[]): RowFacts[] {
  const heads = headsOf(facts);
  if (heads.length < FEWEST) return [...facts];
  const labels = labelsOf(facts, heads);
  if (labels.size === 0) return [...facts];
  const under = (at: number): boolean => labels.has(facts[at - 1]?.row.text ?? '');
  const members = new Set<number>();
  for (const { from, to } of heads) {
    const rows = facts.slice(from, to);
    if (rows.some((fact, i) => isDated(fact) && !under(from + i)))
      for (let at = from; at < to; at += 1) members.add(at);
  }
  return facts.map((fact, at) => {
    if (labels.has(fact.row.text) && isShort(fact)) return { ...fact, name: false, note: RECURRING };
    return fact.date !== null && under(at) && members.has(at)
      ? { ...fact, date: null, note: RECURRING }
      : fact;
  });
}

const isDated = ({ date, attribution }: RowFacts): boolean => date !== null || attribution?.date != null;

/** Stretches of rows between words that hold a date. */
function headsOf(facts: readonly RowFacts[]): Head[] {
  const heads: Head[] = [];
  let from = 0;
  let dated = false;
  for (let at = 0; at <= facts.length; at += 1) {
    const fact = facts[at];
    if (fact !== undefined && !fact.prose) {
      dated ||= isDated(fact);
      continue;
    }
    if (dated) heads.push({ from: Math.max(from, at - TALLEST), to: at });
    from = at + 1;
    dated = false;
  }
  return heads;
}

/** The words of the rows that nearly every head has, where most heads have a name beside them. */
function labelsOf(facts: readonly RowFacts[], heads: readonly Head[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const wordsOf = ({ from, to }: Head): Set<string> =>
    new Set(
      facts
        .slice(from, to)
        .filter(isShort)
        .map(({ row }) => row.text),
    );
  for (const head of heads) for (const text of wordsOf(head)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(FEWEST, heads.length * MOST);
  const labels = new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text));
  const named = heads.filter(({ from, to }) =>
    facts
      .slice(from, to)
      .some(({ name, row, attribution }) => attribution !== null || (name && !labels.has(row.text))),
  );
  return named.length >= least ? labels : new Set();
}

/** A row that says nothing of itself but that it might be a name. */
const isShort = ({
  row,
  attribution,
  control,
  date,
  note,
  divider,
  end,
  footer,
  rule,
  place,
}: RowFacts): boolean =>
  row.words <= LONGEST &&
  row.end - row.start <= LONGEST_CUE_ROW &&
  /\p{L}/u.test(row.text) &&
  attribution === null &&
  !control &&
  date === null &&
  note === null &&
  divider === null &&
  end === null &&
  footer === null &&
  !rule &&
  !place;
