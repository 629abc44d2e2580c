import type { CodedComment } from '../model/coded-page.ts';
import type { TargetFrequency } from '../model/measures.ts';
import type { Polarity } from '../model/sentiment.ts';
import type { TargetType } from '../model/target.ts';
import { add, byText, type Tally } from './tally.ts';

/** Counts every target. The most widely named comes first; ties go by mentions, then by name. */
export function targetFrequencies(comments: readonly CodedComment[]): TargetFrequency[] {
  const found = new Map<string, { type: TargetType; comments: number; attitudes: Tally<Polarity> }>();
  for (const { coded } of comments) {
    const seen = new Set<string>();
    for (const { name, type, attitude } of coded.targets) {
      const entry = found.get(name) ?? { type, comments: 0, attitudes: new Map() };
      found.set(name, entry);
      if (!seen.has(name)) entry.comments += 1;
      seen.add(name);
      add(entry.attitudes, attitude);
    }
  }
  return [...found]
    .map(([name, entry]) => ({ name, ...entry, mentions: sum(entry.attitudes) }))
    .sort((a, b) => b.comments - a.comments || b.mentions - a.mentions || byText(a.name, b.name));
}

const sum = (tally: Tally<Polarity>): number =>
  [...tally.values()].reduce((total, count) => total + count, 0);
