import type { Rule } from '../../codebook/codebook.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { findRegexes } from './find-regexes.ts';
import type { Row } from './nodes.ts';
import type { Found } from './pattern-index.ts';
import { type Candidate, resolveOverlaps } from './resolve-overlaps.ts';
import type { CompiledRule, RuleProgram } from './rule-program.ts';
import { RowRunner } from './run-row.ts';
import { smallestGroups } from './smallest-groups.ts';
import type { TextView } from './text-view.ts';
import { trace } from './trace.ts';

/** A place where a rule's pattern stands, before anything is asked of negation, mood or voice. */
export interface Match extends TokenRange {
  readonly compiled: CompiledRule;
  /** Index of the mention that the slot took, -1 for none. */
  readonly target: number;
  /** The keys that the pattern's own words stand on, in order. */
  readonly words: readonly number[];
  /** Indices of the sentences that it touches. */
  readonly sentences: readonly number[];
  /** The keys to show for it: all of it, or of parts that lie in different sentences the one that tells most. */
  readonly shown: TokenRange;
}

/** Looks for a program's rules in one text. */
export class Matching {
  readonly #program: RuleProgram;
  readonly #view: TextView;
  readonly #runners = new Map<number, RowRunner>();
  /** Pattern -> the sentences that it stands in. */
  readonly #standing = new Map<number, Set<number>>();

  constructor(program: RuleProgram, view: TextView) {
    this.#program = program;
    this.#view = view;
  }

  /**
   * Every match of every rule, in the order of the rules and then of the text.
   *
   * @param slowly tries every pattern at every place, for tests
   */
  all(slowly = false): Match[] {
    const candidates = new Map<number, Candidate[]>();
    this.#view.sentences.forEach((range, sentence) => {
      const runner = this.#runner(sentence);
      const { index } = this.#program;
      const found = slowly ? index.findSlowly(range, runner) : index.find(this.#view, range, runner);
      const regular = findRegexes(this.#program.regexes, this.#view, sentence);
      for (const each of [...found, ...regular]) {
        const list = candidates.get(each.pattern) ?? [];
        list.push(...this.#candidatesOf(each, sentence, runner));
        candidates.set(each.pattern, list);
        const standing = this.#standing.get(each.pattern) ?? new Set();
        this.#standing.set(each.pattern, standing.add(sentence));
      }
    });
    if (candidates.size === 0) return [];
    const ofAny = this.#byRule(candidates);
    return this.#program.rules.flatMap((compiled, rule) =>
      compiled.all.length > 0
        ? this.#groupsOf(compiled, candidates)
        : resolveOverlaps(ofAny.get(rule) ?? [], this.#view).map((each) => this.#match(compiled, [each])),
    );
  }

  /** Whether one of the patterns stands somewhere in a sentence. Answers after `all` has looked. */
  stands(patterns: readonly number[], sentence: number): boolean {
    return patterns.some((pattern) => this.#standing.get(pattern)?.has(sentence));
  }

  #runner(sentence: number): RowRunner {
    let runner = this.#runners.get(sentence);
    if (runner === undefined) {
      runner = new RowRunner(this.#view, this.#view.sentences[sentence] as TokenRange);
      this.#runners.set(sentence, runner);
    }
    return runner;
  }

  #candidatesOf({ pattern, from, ends }: Found, sentence: number, runner: RowRunner): Candidate[] {
    return ends.map((end) => ({
      pattern,
      from,
      to: runner.keyOf(end),
      target: runner.captureOf(end),
      sentence,
      end,
    }));
  }

  /** The candidates of each rule with "any". A rule may have thousands of patterns, of which a text has a few. */
  #byRule(candidates: ReadonlyMap<number, readonly Candidate[]>): Map<number, Candidate[]> {
    const byRule = new Map<number, Candidate[]>();
    for (const [pattern, found] of candidates) {
      const rule = this.#program.ruleOfAny[pattern] ?? -1;
      if (rule < 0) continue;
      const before = byRule.get(rule) ?? [];
      before.push(...found);
      byRule.set(rule, before);
    }
    return byRule;
  }

  /** The places where every part of an "all" stands. */
  #groupsOf(compiled: CompiledRule, candidates: ReadonlyMap<number, readonly Candidate[]>): Match[] {
    if (!compiled.all.every((pattern) => candidates.has(pattern))) return [];
    const all = compiled.all.map((pattern) => candidates.get(pattern) ?? []);
    // A detail is its own words alone, and no more of them than the pattern needs.
    if (compiled.rule.detail !== undefined) {
      return smallestGroups(all, compiled.rule.within).map((group) => this.#match(compiled, group.slice(-1)));
    }
    const parts = all.map((found) => resolveOverlaps(found, this.#view));
    return smallestGroups(parts, compiled.rule.within).map((group) => this.#match(compiled, group));
  }

  #match(compiled: CompiledRule, parts: readonly Candidate[]): Match {
    const words = parts.flatMap((part) => this.#wordsOf(part));
    return {
      compiled,
      from: Math.min(...parts.map((part) => part.from)),
      to: Math.max(...parts.map((part) => part.to)),
      target: parts.find((part) => part.target >= 0)?.target ?? -1,
      words: [...new Set(words)].sort((a, b) => a - b),
      sentences: [...new Set(parts.map((part) => part.sentence))].sort((a, b) => a - b),
      shown: shownOf(parts, compiled.rule.within),
    };
  }

  #wordsOf({ pattern, from, to, sentence, end }: Candidate): number[] {
    if (this.#program.regexes.some((each) => each.pattern === pattern))
      return Array.from({ length: to - from }, (_, offset) => from + offset);
    return trace(this.#runner(sentence), this.#program.rows[pattern] as Row, from, end);
  }
}

/**
 * What a reader should see of a match. Where its parts lie anywhere in the comment, what stands between them says
 * nothing: the part with the target is shown, else the longest, and of two the later.
 */
function shownOf(parts: readonly Candidate[], within: Rule['within']): TokenRange {
  const whole = {
    from: Math.min(...parts.map((part) => part.from)),
    to: Math.max(...parts.map((part) => part.to)),
  };
  if (within !== 'comment' || parts.every(({ sentence }) => sentence === parts[0]?.sentence)) return whole;
  const [best = whole] = parts.toSorted(
    (a, b) =>
      Number(b.target >= 0) - Number(a.target >= 0) || b.to - b.from - (a.to - a.from) || b.from - a.from,
  );
  return { from: best.from, to: best.to };
}
