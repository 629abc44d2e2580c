import type { CodedComment } from '../model/coded-page.ts';
import type { TargetFrequency } from '../model/measures.ts';
import type { Polarity } from '../model/sentiment.ts';
import type { TargetType } from '../model/target.ts';
import { add, byText, type Tally } from './tally.ts';
import { typeOf } from './type-of.ts';

/** Counts every target. The most widely named comes first; ties go by mentions, then by name. */
export function targetFrequencies(comments: readonly CodedComment[]): TargetFrequency[] {
  const found = new Map<string, OpenFrequency>();
  for (const { coded } of comments) {
    const seen = new Set<string>();
    for (const { name, type, attitude } of coded.targets) {
      const entry: OpenFrequency = found.get(name) ?? { types: [], comments: 0, attitudes: new Map() };
      found.set(name, entry);
      entry.types.push(type);
      if (!seen.has(name)) entry.comments += 1;
      seen.add(name);
      add(entry.attitudes, attitude);
    }
  }
  return [...found]
    .map(([name, { types, comments: n, attitudes }]) => ({
      name,
      type: typeOf(types),
      comments: n,
      mentions: types.length,
      attitudes,
    }))
    .sort((a, b) => b.comments - a.comments || b.mentions - a.mentions || byText(a.name, b.name));
}

interface OpenFrequency {
  readonly types: TargetType[];
  comments: number;
  readonly attitudes: Tally<Polarity>;
}
