import type { Rule } from '../../codebook/codebook.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { findRegex } from './find-regex.ts';
import type { Openings } from './leads.ts';
import type { Row } from './nodes.ts';
import { type Candidate, resolveOverlaps } from './resolve-overlaps.ts';
import type { CompiledRule, RuleProgram } from './rule-program.ts';
import { RowRunner } from './run-row.ts';
import { type SentenceWords, sentenceWords } from './sentence-words.ts';
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
  readonly #slowly: boolean;
  readonly #words: SentenceWords;
  readonly #runners = new Map<number, RowRunner>();
  /** What was found of a pattern in a sentence, by `pattern * sentences + sentence`. */
  readonly #found = new Map<number, readonly Candidate[]>();

  /** @param slowly tries every pattern at every place, for tests */
  constructor(program: RuleProgram, view: TextView, slowly = false) {
    this.#program = program;
    this.#view = view;
    this.#slowly = slowly;
    this.#words = sentenceWords(view, program.sets);
  }

  /** Every match of every rule, in the order of the rules and then of the text. */
  all(): Match[] {
    const { rules, leads } = this.#program;
    if (this.#slowly)
      return rules.flatMap((compiled) => this.#matchesOf(compiled, compiled.any, this.#everywhere));
    const openings = leads.openings(this.#words.gates);
    const opened = this.#byRule(openings);
    return [...opened.keys()]
      .sort((a, b) => a - b)
      .flatMap((rule) =>
        this.#matchesOf(
          rules[rule] as CompiledRule,
          opened.get(rule) ?? [],
          (pattern) => openings.get(pattern) ?? [],
        ),
      );
  }

  /** Whether one of the patterns stands somewhere in a sentence. */
  stands(patterns: readonly number[], sentence: number): boolean {
    return patterns.some(
      (pattern) => this.#mayStand(pattern, sentence) && this.#find(pattern, sentence).length > 0,
    );
  }

  readonly #everywhere = (): number[] => [...this.#view.sentences.keys()];

  /** The patterns to try of each rule. A rule may have thousands of patterns, of which a text has a few. */
  #byRule(openings: Openings): Map<number, number[]> {
    const byRule = new Map<number, number[]>();
    for (const pattern of openings.keys()) {
      const rule = this.#program.ruleOf[pattern] as number;
      const before = byRule.get(rule);
      if (before === undefined) byRule.set(rule, [pattern]);
      else before.push(pattern);
    }
    return byRule;
  }

  #matchesOf(
    compiled: CompiledRule,
    any: readonly number[],
    where: (pattern: number) => readonly number[],
  ): Match[] {
    if (compiled.all.length > 0) return this.#groupsOf(compiled);
    const candidates = any.flatMap((pattern) =>
      where(pattern).flatMap((sentence) => this.#find(pattern, sentence)),
    );
    return resolveOverlaps(candidates, this.#view).map((each) => this.#match(compiled, [each]));
  }

  /** The places where every part of an "all" stands. */
  #groupsOf(compiled: CompiledRule): Match[] {
    const { detail, within } = compiled.rule;
    const found = this.#partsOf(compiled);
    if (found === null) return [];
    // A detail is its own words alone, and no more of them than the pattern needs.
    if (detail !== undefined)
      return smallestGroups(found, within).map((group) => this.#match(compiled, group.slice(-1)));
    const parts = found.map((candidates) => resolveOverlaps(candidates, this.#view));
    return smallestGroups(parts, within).map((group) => this.#match(compiled, group));
  }

  /** What is found of each part of an "all"; null where one is missing. */
  #partsOf({ all, rule }: CompiledRule): Candidate[][] | null {
    const order = this.#program.index.rarestFirst(all);
    const inSentence = (pattern: number) => (sentence: number) => this.#mayStand(pattern, sentence);
    let sentences = this.#everywhere();
    for (const pattern of order) {
      const open = sentences.filter(inSentence(pattern));
      if (open.length === 0) return null;
      if (rule.within === 'sentence') sentences = open;
    }
    const found = new Map<number, Candidate[]>();
    for (const pattern of order) {
      const candidates = sentences
        .filter(inSentence(pattern))
        .flatMap((sentence) => this.#find(pattern, sentence));
      if (candidates.length === 0) return null;
      found.set(pattern, candidates);
    }
    return all.map((pattern) => found.get(pattern) ?? []);
  }

  #mayStand(pattern: number, sentence: number): boolean {
    const gates = this.#words.gates[sentence] as Uint32Array;
    return this.#slowly || this.#program.index.mayStand(pattern, gates);
  }

  /** The ways in which a pattern stands in a sentence, looked for once. */
  #find(pattern: number, sentence: number): readonly Candidate[] {
    const place = pattern * this.#view.sentences.length + sentence;
    let found = this.#found.get(place);
    if (found === undefined) {
      found = this.#look(pattern, sentence);
      this.#found.set(place, found);
    }
    return found;
  }

  #look(pattern: number, sentence: number): Candidate[] {
    const { index, regexes } = this.#program;
    const range = this.#view.sentences[sentence] as TokenRange;
    const runner = this.#runner(sentence);
    const regex = regexes.get(pattern);
    const found =
      regex !== undefined
        ? findRegex(regex, this.#view, range)
        : this.#slowly
          ? index.findSlowly(pattern, range, runner)
          : index.find(pattern, range, runner);
    return found.flatMap(({ from, ends }) =>
      ends.map((end) => ({
        pattern,
        from,
        to: runner.keyOf(end),
        target: runner.captureOf(end),
        sentence,
        end,
      })),
    );
  }

  #runner(sentence: number): RowRunner {
    let runner = this.#runners.get(sentence);
    if (runner === undefined) {
      runner = new RowRunner(this.#view, this.#words.words, this.#view.sentences[sentence] as TokenRange);
      this.#runners.set(sentence, runner);
    }
    return runner;
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
    if (this.#program.regexes.has(pattern))
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
