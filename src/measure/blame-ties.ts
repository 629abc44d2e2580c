import type { CodedComment } from '../model/coded-page.ts';
import type { BlameExample, BlameTie, Blaming } from '../model/measures.ts';
import type { MakeScratch } from '../model/scratch.ts';
import { Spool } from '../model/spool.ts';
import { BLAME_MODES, type TargetMention } from '../model/target.ts';
import { addTo, CountTable } from './count-table.ts';
import { TopList } from './top-list.ts';
import { addType, TYPES, typeFrom } from './type-of.ts';

/** Places of the counts of a target. An example is told by its place in a spool, from 1; 0 is none. */
const COMMENTS = 0;
const MODES = 1;
const TYPE = MODES + BLAME_MODES.length;
const BY_RULE = TYPE + TYPES;
const BY_MENTION = BY_RULE + 1;
const WIDTH = BY_MENTION + 1;

/** Who is blamed, by how many comments, with the first comment that says so. */
export class BlameTies {
  readonly #ties: CountTable;
  readonly #examples: Spool<BlameExample>;
  #comments = 0;

  constructor(make: MakeScratch) {
    this.#ties = new CountTable(WIDTH, make, { join });
    this.#examples = new Spool(make);
  }

  add(each: CodedComment): void {
    const blamed = each.coded.targets.filter((mention) => mention.blamed);
    if (blamed.length > 0) this.#comments += 1;
    for (const name of new Set(blamed.map((mention) => mention.name))) {
      const mentions = blamed.filter((mention) => mention.name === name);
      const counts = this.#ties.of(name);
      addTo(counts, COMMENTS);
      for (const mode of new Set(mentions.flatMap(({ blameMode }) => blameMode ?? []))) {
        addTo(counts, MODES + BLAME_MODES.indexOf(mode));
      }
      for (const { type } of mentions) addType(counts, TYPE, type);
      this.#keepExample(each, name, mentions, counts);
    }
  }

  /** The most blamed first, as many as asked for; ties go by name. */
  result(most: number): Blaming {
    const ties = new TopList<readonly [string, number[]]>(
      most,
      ([, a], [, b]) => (b[COMMENTS] ?? 0) - (a[COMMENTS] ?? 0),
    );
    for (const entry of this.#ties.entries()) ties.add(entry);
    const { total, first } = ties.result();
    return { comments: this.#comments, ties: { total, first: first.map((entry) => this.#tie(entry)) } };
  }

  #tie([target, counts]: readonly [string, number[]]): BlameTie {
    const example = (counts[BY_RULE] || counts[BY_MENTION] || 1) - 1;
    return {
      target,
      type: typeFrom(counts, TYPE),
      comments: counts[COMMENTS] ?? 0,
      modes: BLAME_MODES.map((mode, at) => ({ mode, count: counts[MODES + at] ?? 0 })).filter(
        ({ count }) => count > 0,
      ),
      example: this.#examples.at(example),
    };
  }

  /** The first comment in which a rule blames the target; where none does, the first that blames it at all. */
  #keepExample(each: CodedComment, name: string, mentions: readonly TargetMention[], counts: number[]): void {
    const coding = each.coded.codings.find((one) => one.present && one.target === name);
    const at = coding === undefined ? BY_MENTION : BY_RULE;
    const { start, end } = coding ?? (mentions[0] as TargetMention);
    if (counts[at] !== 0) return;
    counts[at] = this.#examples.push({ comment: each.comment, start, end, rule: coding?.rule ?? null }) + 1;
  }
}

/** Counts are added up; of two examples the earlier stays. */
function join(earlier: number[], later: readonly number[]): void {
  for (let at = 0; at < WIDTH; at += 1) {
    const [a, b] = [earlier[at] ?? 0, later[at] ?? 0];
    earlier[at] = at < BY_RULE ? a + b : a || b;
  }
}
