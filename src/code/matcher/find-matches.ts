import type { Rule } from '../../codebook/codebook.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { findRegex } from './find-regex.ts';
import type { Row } from './nodes.ts';
import { type Candidate, resolveOverlaps } from './resolve-overlaps.ts';
import type { CompiledRule, RuleProgram } from './rule-program.ts';
import { RowRunner } from './run-row.ts';
import { SentenceWords } from './sentence-words.ts';
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
  readonly #runners: RowRunner[] = [];
  /** What was found of a pattern in a sentence, by `pattern * sentences + sentence`. */
  readonly #found = new Map<number, readonly Candidate[]>();

  /** @param slowly tries every pattern at every place, for tests */
  constructor(program: RuleProgram, view: TextView, slowly = false) {
    this.#program = program;
    this.#view = view;
    this.#slowly = slowly;
    this.#words = new SentenceWords(view, program.sets);
  }

  /** Every match of every rule, in the order of the rules and then of the text. */
  all(): Match[] {
    const { rules, ruleOf, leads } = this.#program;
    if (this.#slowly) return rules.flatMap((compiled) => this.#slowMatchesOf(compiled));
    const sentences = this.#view.sentences.length;
    const openings = leads.openings(this.#words, sentences);
    const matches: Match[] = [];
    for (let at = 0; at < openings.length; ) {
      const rule = ruleOf[patternAt(openings[at], sentences)] as number;
      const compiled = rules[rule] as CompiledRule;
      const candidates: Candidate[] = [];
      for (; ruleOf[patternAt(openings[at], sentences)] === rule; at += 1) {
        const opening = openings[at] as number;
        if (compiled.all.length === 0)
          candidates.push(...this.#look(patternAt(opening, sentences), opening % sentences));
      }
      matches.push(...this.#matchesOf(compiled, candidates));
    }
    return matches;
  }

  /** Whether one of the patterns stands somewhere in a sentence. */
  stands(patterns: readonly number[], sentence: number): boolean {
    return patterns.some(
      (pattern) => this.#mayStand(pattern, sentence) && this.#find(pattern, sentence).length > 0,
    );
  }

  readonly #everywhere = (): number[] => [...this.#view.sentences.keys()];

  #slowMatchesOf(compiled: CompiledRule): Match[] {
    const candidates = compiled.any.flatMap((pattern) =>
      this.#everywhere().flatMap((sentence) => this.#look(pattern, sentence)),
    );
    return this.#matchesOf(compiled, candidates);
  }

  #matchesOf(compiled: CompiledRule, candidates: readonly Candidate[]): Match[] {
    if (compiled.all.length > 0) return this.#groupsOf(compiled);
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
    return this.#slowly || this.#program.index.mayStand(pattern, this.#words, sentence);
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

  #look(pattern: number, sentence: number): readonly Candidate[] {
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
    const candidates: Candidate[] = [];
    for (const { from, ends } of found) {
      for (const end of ends) {
        const [to, target] = [runner.keyOf(end), runner.captureOf(end)];
        candidates.push({ pattern, from, to, target, sentence, end });
      }
    }
    return candidates;
  }

  #runner(sentence: number): RowRunner {
    this.#runners[sentence] ??= new RowRunner(
      this.#view,
      this.#words.words,
      this.#view.sentences[sentence] as TokenRange,
    );
    return this.#runners[sentence];
  }

  #match(compiled: CompiledRule, parts: readonly Candidate[]): Match {
    const [only] = parts;
    if (only !== undefined && parts.length === 1) {
      const { from, to, target, sentence } = only;
      return {
        compiled,
        from,
        to,
        target,
        words: this.#wordsOf(only),
        sentences: [sentence],
        shown: { from, to },
      };
    }
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

/** The pattern of an opening; none where there is no opening. */
const patternAt = (opening: number | undefined, sentences: number): number =>
  opening === undefined ? -1 : Math.floor(opening / sentences);

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
