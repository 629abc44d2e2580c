import { TARGET_TYPES } from '../../model/target.ts';
import { didYouMean } from '../nearest.ts';
import { inflect } from './inflect.ts';
import { type Lexeme, lexPattern, PatternError } from './lex-pattern.ts';
import { PARTS_OF_SPEECH, type Pattern, type PatternItem } from './pattern.ts';

/** Looks a shared set up by name; `names` are those there are, for the message where there is none. */
export interface SetLookup {
  get(name: string): PatternItem | undefined;
  names(): Iterable<string>;
}

/** Deeper nesting than a person can read. */
const DEEPEST = 12;

const SLOTS = ['TARGET', 'MENTION'];

/**
 * Reads a pattern of the language that `pattern.ts` describes, as it may stand in a rule.
 *
 * @throws PatternError with the place in the pattern
 */
export function parsePattern(pattern: string, sets: SetLookup): Pattern {
  const row = parsePart(pattern, sets);
  if (row.every(matchesNothing)) {
    throw new PatternError('a pattern that matches anything, add a word that must stand', 0);
  }
  if (row[0]?.kind === 'gap' || row.at(-1)?.kind === 'gap') {
    throw new PatternError('a gap at the edge of a pattern finds nothing, leave it out', 0);
  }
  return row;
}

/** The same for a member of a set, which stands among other words and may be a gap or nothing at all. */
export function parsePart(pattern: string, sets: SetLookup): Pattern {
  const parser = new Parser(pattern, sets);
  const row = parser.row(0);
  parser.end();
  if (row.length === 0) throw new PatternError('an empty pattern', 0);
  return row;
}

const matchesNothing = (item: PatternItem): boolean =>
  ['gap', 'optional', 'not', 'sentence_start', 'sentence_end'].includes(item.kind) ||
  (item.kind === 'any_token' && item.pos === null);

class Parser {
  readonly #lexemes: readonly Lexeme[];
  readonly #length: number;
  readonly #sets: SetLookup;
  /** Sets stay one item however short they are: spread out, sets of sets would double at every step. */
  readonly #shared = new Set<PatternItem>();
  #next = 0;

  constructor(pattern: string, sets: SetLookup) {
    this.#lexemes = lexPattern(pattern);
    this.#length = pattern.length;
    this.#sets = sets;
  }

  /** Items up to the end, a `|` of the group around, or its `)`. */
  row(depth: number): Pattern {
    const items: PatternItem[] = [];
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (next.kind === ')' || (next.kind === '|' && depth > 0)) break;
      const item = this.#prefixed(depth);
      items.push(...this.#flat(depth === 0 ? this.#alternatives(item, depth) : item));
    }
    return items;
  }

  end(): void {
    const left = this.#peek();
    if (left !== undefined) throw new PatternError('a ")" that closes nothing', left.at);
  }

  /** Outside a group, `a|b` joins single items. */
  #alternatives(first: PatternItem, depth: number): PatternItem {
    const options = [[first]];
    while (this.#peek()?.kind === '|') {
      const bar = this.#take();
      if (this.#peek() === undefined) throw new PatternError('nothing stands after "|"', bar?.at ?? 0);
      options.push([this.#prefixed(depth)]);
    }
    return options.length === 1 ? first : { kind: 'choice', options };
  }

  #prefixed(depth: number): PatternItem {
    if (this.#peek()?.kind !== '!') return this.#postfixed(depth);
    const mark = this.#take();
    if (this.#peek() === undefined) throw new PatternError('nothing stands after "!"', mark?.at ?? 0);
    return { kind: 'not', item: this.#postfixed(depth) };
  }

  #postfixed(depth: number): PatternItem {
    let item = this.#item(depth);
    for (let next = this.#peek(); next?.kind === 'pos' || next?.kind === '?'; next = this.#peek()) {
      this.#take();
      item = next.kind === 'pos' ? withPartOfSpeech(item, next.pos, next.at) : { kind: 'optional', item };
    }
    return item;
  }

  #item(depth: number): PatternItem {
    const lexeme = this.#take();
    switch (lexeme?.kind) {
      case '(':
        return this.#group(lexeme.at, depth + 1);
      case 'gap':
        return { kind: 'gap', most: lexeme.most };
      case 'lemma':
        return { kind: 'lemma', forms: inflect(lexeme.word), pos: null };
      case 'words': {
        const words = lexeme.words.map((word): PatternItem => ({ kind: 'word', word, pos: null }));
        return words.length === 1 ? (words[0] as PatternItem) : { kind: 'choice', options: [words] };
      }
      case 'wildcard':
        return { kind: 'wildcard', pieces: lexeme.pieces, pos: null };
      case 'any':
        return { kind: 'any_token', pos: null };
      case '^':
        return { kind: 'sentence_start' };
      case '$':
        return { kind: 'sentence_end' };
      case 'name':
        return this.#name(lexeme);
      default:
        throw new PatternError(
          `"${lexeme?.kind ?? 'nothing'}" cannot stand here`,
          lexeme?.at ?? this.#length,
        );
    }
  }

  #group(at: number, depth: number): PatternItem {
    if (depth > DEEPEST) throw new PatternError(`brackets nested more than ${DEEPEST} deep`, at);
    const options: Pattern[] = [];
    for (;;) {
      const row = this.row(depth);
      const next = this.#take();
      if (next === undefined)
        throw new PatternError('a "(" that is never closed, write \\( for the character itself', at);
      if (row.length === 0)
        throw new PatternError('an empty alternative, write (a|b)? where it may be absent', next.at);
      options.push(row);
      if (next.kind === ')') return { kind: 'choice', options };
    }
  }

  #name({ name, types, at }: Lexeme & { kind: 'name' }): PatternItem {
    const set = this.#sets.get(name);
    if (SLOTS.includes(name)) {
      for (const type of types) {
        if ((TARGET_TYPES as readonly string[]).includes(type)) continue;
        throw new PatternError(`unknown type of target "${type}"${didYouMean(type, TARGET_TYPES)}`, at);
      }
      return { kind: 'target', types: types.length > 0 ? new Set(types) : null, captures: name === 'TARGET' };
    }
    if (set === undefined || types.length > 0) {
      const names = [...this.#sets.names(), ...SLOTS];
      const meant = didYouMean(name, names, `, write ${name.toLowerCase()} for the word`);
      throw new PatternError(`unknown set "${name}"${meant}`, at);
    }
    this.#shared.add(set);
    return set;
  }

  /** The words of one phrase stand in the row itself. */
  #flat(item: PatternItem): readonly PatternItem[] {
    const spread = item.kind === 'choice' && item.options.length === 1 && !this.#shared.has(item);
    return spread ? (item.options[0] as Pattern) : [item];
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#next];
  }

  #take(): Lexeme | undefined {
    this.#next += 1;
    return this.#lexemes[this.#next - 1];
  }
}

function withPartOfSpeech(item: PatternItem, pos: string, at: number): PatternItem {
  if (!(PARTS_OF_SPEECH as readonly string[]).includes(pos)) {
    throw new PatternError(`unknown part of speech "${pos}"${didYouMean(pos, PARTS_OF_SPEECH)}`, at);
  }
  if (
    item.kind === 'word' ||
    item.kind === 'wildcard' ||
    item.kind === 'lemma' ||
    item.kind === 'any_token'
  ) {
    return { ...item, pos };
  }
  throw new PatternError('a part of speech belongs to one word, put it inside the brackets', at);
}
