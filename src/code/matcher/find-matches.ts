import type { Rule } from '../../codebook/codebook.ts';
import { groupBy } from '../../model/group-by.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { candidatesAt } from './candidates.ts';
import { findRegex } from './find-regex.ts';
import { KnownText } from './known-text.ts';
import { ascending } from './number-lists.ts';
import { type Candidate, resolveOverlaps } from './resolve-overlaps.ts';
import type { CompiledRule, RuleProgram } from './rule-program.ts';
import { RowRunner } from './run-row.ts';
import { smallestGroups } from './smallest-groups.ts';
import type { TextView } from './text-view.ts';
import { range, trace } from './trace.ts';

/** A place where a rule's pattern stands, before anything is asked of negation, mood or voice. */
export interface Match extends TokenRange {
  readonly compiled: CompiledRule;
  /** Index of the mention that the slot took, -1 for none. */
  readonly target: number;
  /** The keys that the pattern's own words stand on, in order; worked out where they are asked for, which is seldom. */
  readonly words: () => readonly number[];
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
  readonly #text: KnownText;
  readonly #runner: RowRunner;
  /** What was found of a row in a sentence, by `row * sentences + sentence`. */
  readonly #found = new Map<number, readonly Candidate[]>();

  /** What was found of the rows that lead to rules. */
  readonly #leading = new Map<number, Candidate[]>();
  /** For the next row of which something is found: of most that are tried nothing is. */
  #fresh: Candidate[] = [];
  /** The same by sentence, of the rows for which that was asked. */
  #leadingIn: Map<number, ReadonlyMap<number, readonly Candidate[]>> | undefined;

  /** @param slowly tries every row at every place, for tests */
  constructor(program: RuleProgram, view: TextView, slowly = false) {
    this.#program = program;
    this.#view = view;
    this.#slowly = slowly;
    const { vocabulary, code, passedOver } = program.rows;
    this.#text = new KnownText(view, vocabulary, passedOver);
    this.#runner = new RowRunner(this.#text, code);
  }

  /** Every match of every rule, in the order of the rules and then of the text. */
  all(): Match[] {
    const { rules, ledTo } = this.#program;
    if (this.#slowly) return rules.flatMap((compiled) => this.#slowMatchesOf(compiled));
    this.#program.rows.openings.in({ text: this.#text, runner: this.#runner, open: this.#open.bind(this) });
    const open: number[] = [];
    for (const row of this.#leading.keys())
      for (const rule of ledTo[row] as readonly number[]) if (!open.includes(rule)) open.push(rule);
    const matches: Match[] = [];
    for (const rule of open.sort(ascending)) {
      const compiled = rules[rule] as CompiledRule;
      const candidates: Candidate[] = [];
      for (const row of leadingOf(compiled))
        for (const candidate of this.#leading.get(row) ?? NONE) candidates.push(candidate);
      for (const match of this.#matchesOf(compiled, candidates)) matches.push(match);
    }
    return matches;
  }

  /** Looks at a key for a row that leads to rules. */
  #open(row: number, key: number): void {
    const known = this.#leading.get(row);
    const candidates = known ?? this.#fresh;
    this.#tryAt(row, key, candidates);
    if (known !== undefined || candidates.length === 0) return;
    this.#leading.set(row, candidates);
    this.#fresh = [];
  }

  /** Whether one of some rows stands somewhere in a sentence. */
  stands(rows: readonly number[], sentence: number): boolean {
    for (const row of rows) if (this.#find(row, sentence).length > 0) return true;
    return false;
  }

  /** Whether one of some rows stands somewhere in one of some sentences. */
  standsInOne(rows: readonly number[], sentences: Iterable<number>): boolean {
    for (const sentence of sentences) if (this.stands(rows, sentence)) return true;
    return false;
  }

  #slowMatchesOf(compiled: CompiledRule): Match[] {
    const candidates = leadingOf(compiled).flatMap((row) => this.#findIn(everySentence(this.#view), row));
    return candidates.length === 0 ? [] : this.#matchesOf(compiled, candidates);
  }

  /** @param candidates those of `leadingOf` it */
  #matchesOf(compiled: CompiledRule, candidates: readonly Candidate[]): Match[] {
    if (compiled.all.length > 0) return this.#groupsOf(compiled, candidates);
    const matches: Match[] = [];
    for (const each of resolveOverlaps(candidates, this.#view)) matches.push(this.#match(compiled, [each]));
    return matches;
  }

  /** The places where every part of an "all" stands. */
  #groupsOf(compiled: CompiledRule, leading: readonly Candidate[]): Match[] {
    const { detail, within } = compiled.rule;
    const parts = this.#partsOf(compiled, leading);
    if (parts === null) return [];
    // A detail is its own words alone, and no more of them than the pattern needs.
    const isDetail = detail !== undefined;
    if (!isDetail)
      for (let at = 0; at < parts.length; at += 1)
        parts[at] = resolveOverlaps(parts[at] as readonly Candidate[], this.#view);
    const matches: Match[] = [];
    for (const group of smallestGroups(parts, within))
      matches.push(this.#match(compiled, isDetail ? group.slice(-1) : group));
    return matches;
  }

  /** What is found of each part of an "all"; null where one is missing. */
  #partsOf(
    { all, rarestFirst, rule }: CompiledRule,
    leading: readonly Candidate[],
  ): (readonly Candidate[])[] | null {
    const sentences = rule.within === 'sentence' ? sentencesOf(leading) : everySentence(this.#view);
    const found = [leading];
    for (let at = 1; at < rarestFirst.length; at += 1) {
      const candidates = this.#findIn(sentences, rarestFirst[at] as number);
      if (candidates.length === 0) return null;
      found.push(candidates);
    }
    const parts: (readonly Candidate[])[] = [];
    for (const row of all) parts.push(found[rarestFirst.indexOf(row)] as readonly Candidate[]);
    return parts;
  }

  #findIn(sentences: readonly number[], row: number): Candidate[] {
    const found: Candidate[] = [];
    for (const sentence of sentences)
      for (const candidate of this.#find(row, sentence)) found.push(candidate);
    return found;
  }

  /** The ways in which a row stands in a sentence, looked for once. */
  #find(row: number, sentence: number): readonly Candidate[] {
    const place = row * this.#view.sentences.length + sentence;
    let found = this.#found.get(place);
    if (found === undefined) {
      found = this.#look(row, sentence);
      this.#found.set(place, found);
    }
    return found;
  }

  #look(row: number, sentence: number): readonly Candidate[] {
    // A row that leads to rules was looked for in the whole text.
    if (!this.#slowly && this.#leads(row)) return this.#leadingBySentence(row).get(sentence) ?? [];
    const { from, to } = this.#view.sentences[sentence] as TokenRange;
    const starts = this.#slowly
      ? range(from, to)
      : this.#program.rows.index.starts(row, sentence, this.#text);
    const candidates: Candidate[] = [];
    for (const start of starts) this.#tryAt(row, start, candidates);
    return candidates;
  }

  #leadingBySentence(row: number): ReadonlyMap<number, readonly Candidate[]> {
    this.#leadingIn ??= new Map();
    let grouped = this.#leadingIn.get(row);
    if (grouped === undefined) {
      grouped = groupBy(this.#leading.get(row) ?? [], ({ sentence }) => sentence);
      this.#leadingIn.set(row, grouped);
    }
    return grouped;
  }

  #leads(row: number): boolean {
    return (this.#program.ledTo[row] as readonly number[]).length > 0;
  }

  /** Adds the ways in which a row stands at a key. */
  #tryAt(row: number, key: number, candidates: Candidate[]): void {
    const { regexes, rows } = this.#program;
    const sentence = this.#view.sentenceOf[key] as number;
    const regex = regexes.size === 0 ? undefined : regexes.get(row);
    if (regex !== undefined) {
      const range = this.#view.sentences[sentence] as TokenRange;
      // It looks at a sentence as a whole, and once.
      if (key === range.from)
        for (const { from, to } of findRegex(regex, this.#view, range))
          candidates.push({ row, from, to, target: -1, sentence, end: 0 });
      return;
    }
    const place = rows.code.places[row] as number;
    if (!this.#slowly && rows.index.asksForPos(row) && !this.#mayStand(place, key)) return;
    candidatesAt(row, place, key, sentence, this.#runner, candidates);
  }

  /** The tagger costs more than all the rest: it is asked only where a row stands but for parts of speech. */
  #mayStand(place: number, key: number): boolean {
    const { document, at } = this.#view;
    return document.isTagged(at[key] as number) || this.#runner.mayStand(place, key);
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
        words: () => this.#wordsOf(only),
        sentences: [sentence],
        shown: { from, to },
      };
    }
    return {
      compiled,
      from: Math.min(...parts.map((part) => part.from)),
      to: Math.max(...parts.map((part) => part.to)),
      target: parts.find((part) => part.target >= 0)?.target ?? -1,
      words: () => [...new Set(parts.flatMap((part) => this.#wordsOf(part)))].sort(ascending),
      sentences: [...new Set(parts.map((part) => part.sentence))].sort(ascending),
      shown: shownOf(parts, compiled.rule.within),
    };
  }

  #wordsOf({ row, from, to, end }: Candidate): number[] {
    const { regexes, rows } = this.#program;
    if (regexes.has(row)) return range(from, to);
    return trace(this.#runner, rows.code, rows.code.places[row] as number, from, end);
  }
}

/** The rows of which one must be found before a rule is looked at further. */
const leadingOf = ({ any, all, rarestFirst }: CompiledRule): readonly number[] =>
  all.length > 0 ? rarestFirst.slice(0, 1) : any;

const NONE: readonly Candidate[] = [];

const everySentence = ({ sentences }: TextView): number[] => range(0, sentences.length);

/** Those of some candidates in the order of the text, each once. */
function sentencesOf(candidates: readonly Candidate[]): number[] {
  const sentences: number[] = [];
  for (const { sentence } of candidates) if (sentences.at(-1) !== sentence) sentences.push(sentence);
  return sentences;
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
