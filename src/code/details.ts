import type { CodingDetail } from '../model/coding.ts';
import type { Evidence } from './evidence.ts';

/**
 * Puts beside each coding the details that rules for them found in its sentences.
 *
 * @param resolved the codings of one code that are left; without any, its details tell nothing
 * @param evidence of the same code, that of its rules for details among it
 */
export function withDetails(resolved: readonly Evidence[], evidence: readonly Evidence[]): Evidence[] {
  const found = evidence.filter(({ rule }) => rule.detail !== undefined);
  return resolved.map((each) => {
    const near = found.filter(({ sentences }) => sentences.some((one) => each.sentences.includes(one)));
    return near.length === 0
      ? each
      : { ...each, coding: { ...each.coding, details: distinct(near.map(detailOf)) } };
  });
}

/** A pattern may need the mark that ends a clause; the detail does not. */
function detailOf({ rule, coding: { start, evidence, target } }: Evidence): CodingDetail {
  const words = evidence.replace(/[\s,.;:!?]+$/, '');
  return { detail: rule.detail ?? '', start, end: start + words.length, evidence: words, target };
}

/** By place in the text, each stretch once a detail: two rules may find the same words. */
function distinct(details: readonly CodingDetail[]): CodingDetail[] {
  const sorted = [...details].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (one, index) =>
      !sorted.slice(0, index).some((other) => other.detail === one.detail && other.end >= one.end),
  );
}
