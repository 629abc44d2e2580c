import { PatternError } from '../codebook/lex-pattern.ts';
import { parsePart, parsePattern, type SetLookup } from '../codebook/parse-pattern.ts';
import { compileRegex, parseRegex } from '../codebook/parse-regex.ts';
import type { Pattern } from '../codebook/pattern.ts';
import { UsageError } from '../errors.ts';
import type { Span } from '../model/span.ts';
import type { TargetSpan } from '../model/target.ts';
import { Document } from '../text/document.ts';
import { findRegexes } from './matcher/find-regexes.ts';
import { PatternIndex } from './matcher/pattern-index.ts';
import { Compiler } from './matcher/program.ts';
import { resolveOverlaps } from './matcher/resolve-overlaps.ts';
import { RowRunner } from './matcher/run-row.ts';
import { viewOf } from './matcher/text-view.ts';

/** Where one pattern stands in a text: the longest of the places that overlap, in reading order. */
export type PatternFinder = (text: string, targets: readonly TargetSpan[]) => Span[];

/**
 * Makes a finder of one pattern of the codebook language, or of a regular expression between slashes. It finds what a
 * rule with that pattern would find, before anything is asked of negation, mood or voice.
 *
 * @param sets what upper-case names may stand for; any other is a word, such as NATO
 * @throws UsageError that says where the pattern goes wrong
 */
export function makePatternFinder(written: string, sets: SetLookup = NO_SETS): PatternFinder {
  const pattern = readPattern(written, sets);
  const rows = [new Compiler().row(pattern)];
  const index = new PatternIndex(rows);
  const regexes = pattern.flatMap((item) =>
    item.kind === 'regex' ? [{ pattern: 0, regex: compileRegex(item.source) }] : [],
  );
  return (text, targets) => {
    const view = viewOf(new Document(text), targets);
    const candidates = view.sentences.flatMap((range, sentence) => {
      const runner = new RowRunner(view, range);
      const found = [...index.find(view, range, runner), ...findRegexes(regexes, view, sentence)];
      return found.flatMap(({ pattern: number, from, ends }) =>
        // Which of several mentions the slot took makes no second place of it.
        ends.map((end) => ({ pattern: number, from, to: runner.keyOf(end), target: -1, sentence, end })),
      );
    });
    return resolveOverlaps(candidates, view).map(({ from, to }) =>
      view.document.spanOf({ from: view.at[from] as number, to: (view.at[to - 1] as number) + 1 }),
    );
  };
}

const NO_SETS: SetLookup = { get: () => undefined, names: () => [] };

const orWord = (sets: SetLookup): SetLookup => ({
  get: (name) => sets.get(name) ?? { kind: 'choice', options: [parsePart(name.toLowerCase(), NO_SETS)] },
  names: () => sets.names(),
});

function readPattern(written: string, sets: SetLookup): Pattern {
  const regex = /^\/(.+)\/$/s.exec(written)?.[1];
  try {
    return regex === undefined ? parsePattern(written, orWord(sets)) : parseRegex(regex);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const place = regex === undefined ? `, at character ${error.at + 1}` : '';
    throw new UsageError(`the pattern ${written}: ${error.message}${place}`, { cause: error });
  }
}
