import { z } from 'zod';
import { didYouMean } from '../nearest.ts';
import { setPatterns } from './codes-section.ts';
import { readPart } from './sections.ts';
import type { WrittenSet } from './sets.ts';
import type { Source } from './source.ts';
import { writtenPatterns } from './written-patterns.ts';

const anySets = z.record(z.string(), z.unknown());

/**
 * The shared sets of all files. A set of an earlier file counts before one of the same name in a later file; then
 * come the patterns that `add_to_sets` adds.
 */
export function readSets(sources: readonly Source[]): Map<string, WrittenSet> {
  const sets = new Map<string, WrittenSet>();
  for (const source of sources) {
    const section = readPart(anySets, source, ['sets']) ?? {};
    for (const name of Object.keys(section)) {
      const keys = ['sets', name];
      const complain = (message: string) => source.complainOfKey(keys, message);
      if (!/^[A-Z][A-Z0-9_]+$/.test(name)) complain(`"${name}" is no name for a set, write it in UPPER_CASE`);
      if (name === 'TARGET' || name === 'MENTION') complain(`${name} is a slot, choose another name`);
      if (sets.has(name)) continue;
      const raw = readPart(setPatterns, source, keys);
      sets.set(name, { patterns: writtenPatterns(raw, keys, source), complain });
    }
  }
  for (const source of sources) addToSets(sets, source);
  return sets;
}

function addToSets(sets: Map<string, WrittenSet>, source: Source): void {
  for (const name of Object.keys(readPart(anySets, source, ['add_to_sets']) ?? {})) {
    const keys = ['add_to_sets', name];
    const set = sets.get(name);
    if (set === undefined) {
      const message = `there is no set "${name}" to add to${didYouMean(name, sets.keys())}`;
      source.complainOfKey(keys, message);
      continue;
    }
    const raw = readPart(setPatterns, source, keys);
    const added = writtenPatterns(raw, keys, source);
    sets.set(name, { ...set, patterns: [...set.patterns, ...added] });
  }
}
