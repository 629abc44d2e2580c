import { PatternError } from '../codebook/lex-pattern.ts';
import { parsePart, parsePattern, type SetLookup } from '../codebook/parse-pattern.ts';
import { compileRegex, parseRegex } from '../codebook/parse-regex.ts';
import type { Pattern } from '../codebook/pattern.ts';
import { UsageError } from '../errors.ts';
import type { Span } from '../model/span.ts';
import type { TargetSpan } from '../model/target.ts';
import { Document } from '../text/document.ts';
import { findRegex } from './matcher/find-regex.ts';
import { PatternIndex } from './matcher/pattern-index.ts';
import { Compiler } from './matcher/program.ts';
import { resolveOverlaps } from './matcher/resolve-overlaps.ts';
import { RowRunner } from './matcher/run-row.ts';
import { SentenceWords } from './matcher/sentence-words.ts';
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
  const compiler = new Compiler();
  const index = new PatternIndex([compiler.row(pattern)], compiler.sets);
  const [item] = pattern;
  const regex = item?.kind === 'regex' ? compileRegex(item.source) : null;
  return (text, targets) => {
    const view = viewOf(new Document(text), targets);
    const { words } = new SentenceWords(view, compiler.sets);
    const candidates = view.sentences.flatMap((range, sentence) => {
      const runner = new RowRunner(view, words, range);
      const found = regex === null ? index.find(0, range, runner) : findRegex(regex, view, range);
      return found.flatMap(({ from, ends }) =>
        // Which of several mentions the slot took makes no second place of it.
        ends.map((end) => ({ pattern: 0, from, to: runner.keyOf(end), target: -1, sentence, end })),
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
