import { COLON_NAME } from './cues/attributions.ts';
import type { RowFacts } from './facts.ts';
import { looksLikeName } from './names.ts';

/** Rows between a heading and the first comment below it. */
const MENU = 4;
const LONGEST_NAME = 6;
/** Fewer rows may end so by chance. */
const FEWEST = 3;
/** Paragraphs of one comment, on the whole. */
const MOST_PARAGRAPHS = 3;

/** Reads rows of a name and a colon as heads of comments, where they begin right below a heading that announces some. */
export function readColonNames(facts: readonly RowFacts[]): readonly RowFacts[] {
  const named = facts.flatMap((fact, at) => (isNameWithColon(fact) ? [at] : []));
  const first = named.length < FEWEST ? -1 : named.findIndex((at) => isAnnounced(facts, at));
  if (first < 0) return facts;
  const heads = new Set(named.slice(first));
  if (!areHeads(facts, heads)) return facts;
  return facts.map((fact, at) =>
    heads.has(at)
      ? {
          ...fact,
          name: false,
          prose: false,
          attribution: { form: COLON_NAME, author: nameOf(fact), date: null, to: null, number: null },
        }
      : fact,
  );
}

/** Whether a heading of comments stands right above a row, and no words between them. */
function isAnnounced(facts: readonly RowFacts[], at: number): boolean {
  const above = facts.slice(Math.max(0, at - MENU), at).reverse();
  const heading = above.findIndex(({ divider, count }) => divider !== null && count !== 0);
  return heading >= 0 && above.slice(0, heading).every(({ prose }) => !prose);
}

/** Whether each row has words below it, most another name, and nobody else is named between them. */
function areHeads(facts: readonly RowFacts[], heads: ReadonlySet<number>): boolean {
  const rows = [...heads];
  const names = new Set(rows.map((at) => nameOf(facts[at] as RowFacts)));
  const [from = 0, to = 0] = [rows[0], rows.at(-1)];
  const between = facts.slice(from, to + 1);
  return (
    rows.length >= FEWEST &&
    names.size * 2 > rows.length &&
    between.filter(({ prose }) => prose).length <= MOST_PARAGRAPHS * rows.length &&
    between.every(({ attribution }) => attribution === null)
  );
}

const isNameWithColon = (fact: RowFacts): boolean =>
  fact.row.text.endsWith(':') &&
  fact.row.words <= LONGEST_NAME &&
  fact.attribution === null &&
  fact.note === null &&
  fact.divider === null &&
  !fact.control &&
  fact.end === null &&
  !LYNX_FRAME.test(fact.row.text) &&
  looksLikeName(nameOf(fact));

/** What lynx prints for a page within the page. */
const LYNX_FRAME = /^I?FRAME:/;

const nameOf = ({ row }: RowFacts): string => row.text.replace(/\s?:$/u, '');
