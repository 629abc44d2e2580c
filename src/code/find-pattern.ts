import { PatternError } from '../codebook/patterns/lex-pattern.ts';
import { parsePart, parsePattern, type SetLookup } from '../codebook/patterns/parse-pattern.ts';
import { compileRegex, parseRegex } from '../codebook/patterns/parse-regex.ts';
import type { Pattern } from '../codebook/patterns/pattern.ts';
import { UsageError } from '../errors.ts';
import type { Span } from '../model/span.ts';
import type { TargetSpan } from '../model/target.ts';
import { Document } from '../text/document.ts';
import { candidatesAt } from './matcher/candidates.ts';
import { findRegex } from './matcher/find-regex.ts';
import { KnownText } from './matcher/known-text.ts';
import { Compiler } from './matcher/program.ts';
import { type Candidate, resolveOverlaps } from './matcher/resolve-overlaps.ts';
import { finishRow } from './matcher/row-program.ts';
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
  const compiler = new Compiler();
  const { code, index, vocabulary, passedOver } = finishRow(compiler.row(pattern), compiler.sets);
  const [item] = pattern;
  const regex = item?.kind === 'regex' ? compileRegex(item.source) : null;
  return (text, targets) => {
    const view = viewOf(new Document(text), targets);
    const known = new KnownText(view, vocabulary, passedOver);
    const runner = new RowRunner(known, code);
    const candidates: Candidate[] = [];
    for (const [sentence, range] of view.sentences.entries()) {
      if (regex === null)
        for (const key of index.starts(0, sentence, known))
          candidatesAt(0, code.places[0] as number, key, sentence, runner, candidates);
      else
        for (const { from, to } of findRegex(regex, view, range))
          candidates.push({ row: 0, from, to, target: -1, sentence, end: 0 });
    }
    // Which of several mentions the slot took makes no second place of it.
    const alike = candidates.map((candidate) => ({ ...candidate, target: -1 }));
    return resolveOverlaps(alike, view).map(({ from, to }) =>
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
