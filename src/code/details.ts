import type { CodingDetail } from '../model/coding.ts';
import { bySentence, type Evidence } from './evidence.ts';

/**
 * Puts beside each coding the details that rules for them found in its sentences.
 *
 * @param resolved the codings of one code that are left; without any, its details tell nothing
 * @param evidence of the same code, that of its rules for details among it
 */
export function withDetails(resolved: readonly Evidence[], evidence: readonly Evidence[]): Evidence[] {
  const rows = evidence.filter(({ rule }) => rule.detail !== undefined);
  if (rows.length === 0) return [...resolved];
  const found = bySentence(rows.map((row) => ({ sentences: row.sentences, detail: detailOf(row) })));
  return resolved.map((each) => {
    const near = new Set(each.sentences.flatMap((sentence) => found.get(sentence) ?? []));
    if (near.size === 0) return each;
    const details = distinct([...near].map(({ detail }) => detail));
    return { ...each, coding: { ...each.coding, details } };
  });
}

/** A pattern may need the mark that ends a clause; the detail does not. */
function detailOf({ rule, coding: { start, evidence, target } }: Evidence): CodingDetail {
  const words = evidence.replace(/[\s,.;:!?]+$/, '');
  return { detail: rule.detail ?? '', start, end: start + words.length, evidence: words, target };
}

/** By place in the text, each stretch once a detail: two rules may find the same words. */
function distinct(details: readonly CodingDetail[]): CodingDetail[] {
  const furthest = new Map<string, number>();
  return [...details]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ detail, end }) => {
      if (end <= (furthest.get(detail) ?? -1)) return false;
      furthest.set(detail, end);
      return true;
    });
}
