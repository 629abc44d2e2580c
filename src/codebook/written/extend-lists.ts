import type { RawSentiment } from './sentiment-section.ts';
import { namesOf, type RawTargets } from './targets-section.ts';

/**
 * The targets of a codebook: its own, or the default ones where it has none. Where it extends the default, both: an own
 * entry takes the place of the default ones of the same name and type, and the others stand before the default ones.
 */
export function extendTargets(
  own: RawTargets | undefined,
  defaults: RawTargets | undefined,
  extending: boolean,
): RawTargets {
  if (own === undefined || !extending) return own ?? defaults ?? [];
  const taken = new Set(own.flatMap((entry) => namesOf(entry).map((name) => `${entry.type} ${name}`)));
  const rest = (defaults ?? []).flatMap((entry) => {
    const names = namesOf(entry).filter((name) => !taken.has(`${entry.type} ${name}`));
    if (names.length === 0) return [];
    return [entry.names === undefined ? entry : { ...entry, names }];
  });
  return [...own, ...rest];
}

/**
 * The sentiment layer of a codebook: its own, or the default one where it has none. Where it extends the default, its
 * lists are added to the default ones (for a word that stands in both, the own weight holds), and its thresholds and its
 * evidence take the place of the default ones.
 */
export function extendSentiment(
  own: RawSentiment | undefined,
  defaults: RawSentiment | undefined,
  extending: boolean,
): RawSentiment | undefined {
  if (own === undefined || defaults === undefined || !extending) return own ?? defaults;
  return {
    masks: [...defaults.masks, ...own.masks],
    weights: [...defaults.weights, ...own.weights],
    negators: [...defaults.negators, ...own.negators],
    boosters: [...defaults.boosters, ...own.boosters],
    turns: [...defaults.turns, ...own.turns],
    groups: [...defaults.groups, ...own.groups],
    signs: [...defaults.signs, ...own.signs],
    codings: [...defaults.codings, ...own.codings],
    thresholds: own.thresholds ?? defaults.thresholds,
    evidence: own.evidence ?? defaults.evidence,
  };
}
