import type { Codebook } from '../codebook/codebook.ts';
import type { Span } from '../model/span.ts';
import { overlaps } from '../model/span.ts';
import type { TargetSpan } from '../model/target.ts';
import type { Document } from '../text/document.ts';
import { phraseKeys } from '../text/phrases.ts';
import { keepLongest } from './targets/candidate.ts';
import { compileTargets, findKnown } from './targets/known.ts';
import { findNames } from './targets/names.ts';

/** Finds who and what a text talks about. */
export interface TargetFinder {
  /**
   * @param given spans that the caller knows to be targets; each comes back, in place of whatever overlaps it
   * @returns mentions in reading order, none overlapping; the longest wins. A possessive `'s`, `#` and quotes stay outside
   */
  find(document: Document, given?: readonly Span[]): TargetSpan[];
}

/** Makes a finder from a codebook's targets; compiling takes a moment, so make one and keep it. */
export function makeTargetFinder(codebook: Pick<Codebook, 'targets'>): TargetFinder {
  const known = compileTargets(codebook);
  return {
    find(document, given = []) {
      const { tokens, text } = document;
      const keys = { ...phraseKeys(tokens), tokens };
      const spans = keepLongest([...findKnown(known, keys), ...findNames(document)]).map(({ from, to, name, type }): TargetSpan => {
        const { start, end } = document.spanOf({ from, to });
        const bare = text[start] === '#' ? start + 1 : start;
        return { start: bare, end, name: name as string, type, form: text.slice(bare, end) };
      });
      return given.length === 0 ? spans : withGiven(spans, given, text);
    },
  };
}

/** The given spans, each with the name that was found there, and the others that none of them touches. */
function withGiven(found: readonly TargetSpan[], given: readonly Span[], text: string): TargetSpan[] {
  const own = given.map(({ start, end }): TargetSpan => {
    const inside = found.find((span) => overlaps(span, { start, end }));
    const form = text.slice(start, end);
    return { start, end, form, name: inside?.name ?? form, type: inside?.type ?? 'person' };
  });
  const others = found.filter((span) => !given.some((each) => overlaps(span, each)));
  return [...own, ...others].sort((a, b) => a.start - b.start || a.end - b.end);
}
