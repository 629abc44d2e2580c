import type { TokenRange } from '../../text/sentences.ts';
import type { Row, Words } from './nodes.ts';
import { Reach } from './reach.ts';
import { hasWord, type RowRunner, type State } from './run-row.ts';
import type { TextView } from './text-view.ts';

/** A pattern found in a sentence. */
export interface Found {
  /** Index of the pattern, in the order in which they were given. */
  readonly pattern: number;
  readonly from: number;
  /** Where it ends, and what its slot took: the longest way for each capture. */
  readonly ends: readonly State[];
}

/** What a word does: the patterns that it lets into a sentence, and those that may begin at it. */
interface Role {
  readonly opens: readonly number[];
  readonly begins: readonly number[];
}

/** The running numbers begin anew before they leave 32 bits. */
const LATEST = 2 ** 30;

/** Words whose roles are kept; a corpus has more than memory should hold. */
const MOST_ROLES = 50_000;

/** Many patterns, of which only those are tried in a sentence whose words stand there. */
export class PatternIndex {
  readonly #rows: readonly Row[];
  /** One entry for patterns that share their words, such as a set. */
  readonly #gates = new Map<Words, number[]>();
  readonly #firsts = new Map<Words, number[]>();
  readonly #atTargets: number[] = [];
  readonly #anywhere: number[] = [];
  readonly #alwaysOpen: number[] = [];
  readonly #gateWords: WordIndex;
  readonly #firstWords: WordIndex;
  readonly #roles = new Map<string, Role>();
  /** For each pattern, the last sentence that let it in and the last place where it was tried, as running numbers. */
  readonly #opened: Int32Array;
  readonly #tried: Int32Array;
  #clock = 0;

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
    this.#opened = new Int32Array(rows.length);
    this.#tried = new Int32Array(rows.length);
    const reach = new Reach();
    rows.forEach((row, pattern) => {
      const gate = reach.gate(row);
      if (gate === null) this.#alwaysOpen.push(pattern);
      else for (const words of gate) push(this.#gates, words, pattern);
      const { words, target, any } = reach.firsts(row);
      for (const each of words) push(this.#firsts, each, pattern);
      if (target) this.#atTargets.push(pattern);
      if (any) this.#anywhere.push(pattern);
    });
    this.#gateWords = byWord(this.#gates.keys());
    this.#firstWords = byWord(this.#firsts.keys());
  }

  /** Everything that is found in a sentence, by the place where it begins. */
  find(view: TextView, sentence: TokenRange, runner: RowRunner): Found[] {
    this.#clock = this.#clock > LATEST ? this.#restart() : this.#clock + 1;
    const opened = this.#clock;
    for (const pattern of this.#alwaysOpen) this.#opened[pattern] = opened;
    const roles: Role[] = [];
    for (let key = sentence.from; key < sentence.to; key += 1) {
      const role = this.#roleOf(view.keys[key] as string);
      roles.push(role);
      for (const pattern of role.opens) this.#opened[pattern] = opened;
    }
    const isOpen = (pattern: number) => this.#opened[pattern] === opened;
    const anywhere = this.#anywhere.filter(isOpen);
    const atTargets = this.#atTargets.filter(isOpen);
    const found: Found[] = [];
    roles.forEach(({ begins }, offset) => {
      const key = sentence.from + offset;
      this.#clock += 1;
      for (const patterns of [begins, view.mentions.has(key) ? atTargets : [], anywhere]) {
        for (const pattern of patterns) {
          if (!isOpen(pattern) || this.#tried[pattern] === this.#clock) continue;
          this.#tried[pattern] = this.#clock;
          this.#try(runner, pattern, key, found);
        }
      }
    });
    return found;
  }

  #restart(): number {
    this.#opened.fill(0);
    this.#tried.fill(0);
    return 1;
  }

  /** The same, with every pattern tried at every place: slow, and what `find` is held against in the tests. */
  findSlowly(sentence: TokenRange, runner: RowRunner): Found[] {
    const found: Found[] = [];
    for (let key = sentence.from; key < sentence.to; key += 1) {
      for (let pattern = 0; pattern < this.#rows.length; pattern += 1) this.#try(runner, pattern, key, found);
    }
    return found;
  }

  #try(runner: RowRunner, pattern: number, from: number, found: Found[]): void {
    const longest = new Map<number, State>();
    for (const end of runner.ends(this.#rows[pattern] as Row, from)) {
      // States are sorted, so the last of each capture is its longest.
      if (runner.keyOf(end) > from) longest.set(runner.captureOf(end), end);
    }
    if (longest.size > 0) found.push({ pattern, from, ends: [...longest.values()] });
  }

  #roleOf(word: string): Role {
    const known = this.#roles.get(word);
    if (known !== undefined) return known;
    if (this.#roles.size >= MOST_ROLES) this.#roles.clear();
    const role = {
      opens: patternsOf(word, this.#gateWords, this.#gates),
      begins: patternsOf(word, this.#firstWords, this.#firsts),
    };
    this.#roles.set(word, role);
    return role;
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Words by what leads to them: a listed word, or the beginning of a wildcard. */
interface WordIndex {
  readonly listed: ReadonlyMap<string, readonly Words[]>;
  readonly wild: ReadonlyMap<string, readonly Words[]>;
}

/** Letters of a wildcard's beginning that it is found by; more would only make more keys to look up. */
const STEM = 3;

function byWord(all: Iterable<Words>): WordIndex {
  const listed = new Map<string, Words[]>();
  const wild = new Map<string, Words[]>();
  for (const words of all) {
    for (const word of words.listed) push(listed, word, words);
    const stems = words.globs.map(([first = '']) => first.slice(0, STEM));
    for (const stem of new Set(stems)) push(wild, stem, words);
  }
  return { listed, wild };
}

function patternsOf(
  word: string,
  { listed, wild }: WordIndex,
  patterns: ReadonlyMap<Words, readonly number[]>,
): number[] {
  const found = [...(listed.get(word) ?? [])];
  for (let length = 0; length <= Math.min(STEM, word.length); length += 1) {
    for (const words of wild.get(word.slice(0, length)) ?? []) if (hasWord(words, word)) found.push(words);
  }
  return [...new Set(found.flatMap((words) => patterns.get(words) ?? []))].sort((a, b) => a - b);
}
