import type { Odds } from '../../codebook/codebook.ts';
import { anyOverlaps, type Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { oncePerWord } from '../../text/words.ts';
import evidence from './attitude-evidence.json' with { type: 'json' };
import { clauseMarks, opensSubject } from './clauses.ts';
import type { EvidenceTaker } from './evidence.ts';
import type { WeighedTokens } from './weigh.ts';

/** How fast a word counts less with its distance from the target: at about 17 words it counts half. */
const DECAY = 0.06;
/** Words further away say nothing of the target. It also keeps the work in step with the length of the text. */
const REACH = 60;
/** What a word counts behind a clause mark that a new name follows, as in "Norway helped and Hamas wrecked it". */
const OTHER_SUBJECT = 0.3;
/** Brings the weights of the lexicon, mostly 1 to 4, to the scale of the evidence. */
const LEXICON_UNIT = 4;
/** A verdict of so few tokens belongs to the sentence before it: "They got everybody home. Brilliant!" */
const VERDICT_LENGTH = 4;

// Maps, because a word such as "constructor" would find something in a plain object.
const table = (odds: Readonly<Record<string, number[]>>): ReadonlyMap<string, Odds> =>
  new Map(Object.entries(odds).map(([key, [bad = 0, good = 0]]) => [key, [bad, good]]));
const WORDS = table(evidence.words);
const SIGNS = table(evidence.signs);

const sign = (name: string): Odds => SIGNS.get(name) ?? [0, 0];
const BIAS = sign('bias');
const FIRST = sign('first');
const IN_QUOTES = sign('in_quotes');
const kind = (name: string) => ({
  near: sign(`${name}:near`),
  far: sign(`${name}:far`),
  before: sign(`${name}:before`),
  after: sign(`${name}:after`),
  quoted: sign(`${name}:quoted`),
});
const PRAISE = kind('praise');
const REPROACH = kind('reproach');

/**
 * The words around a target, in its own sentence and without its own words.
 *
 * Each word counts 1 / (1 + 0.06 d) at a distance of d words: with its weight in the lexicon as praise or reproach, near
 * (in the target's clause) or far, before or after the target, or said by another than the target; and with the evidence
 * learned for the word itself, unless it has a capital. `attitude-evidence.json` holds the figures and where they come from.
 */
export class WordsAround {
  readonly #tokens: readonly Token[];
  readonly #weighed: WeighedTokens;
  readonly #target: TokenRange;
  readonly #range: TokenRange;
  readonly #others: readonly Span[];
  /** For each token of the range, 1 where it stands inside quotation marks; null where there are none. */
  readonly #marked: Uint8Array | null;
  readonly #targetQuoted: boolean;

  /**
   * @param range the words that are heard, see `sentenceAround`
   * @param others stretches that are not the writer's own words, in reading order and none inside another
   */
  constructor(
    { tokens }: Document,
    weighed: WeighedTokens,
    target: TokenRange,
    range: TokenRange,
    others: readonly Span[],
  ) {
    this.#tokens = tokens;
    this.#weighed = weighed;
    this.#target = target;
    this.#range = range;
    this.#others = others;
    this.#marked = quotedTokens(tokens, range);
    this.#targetQuoted = this.#isMarked(target.from);
  }

  /** Gives a taker what they say of the attitude toward the target. */
  tell(taker: EvidenceTaker): void {
    taker.add(BIAS, 1, 'bias');
    if (this.#targetQuoted) taker.add(IN_QUOTES, 1, 'in_quotes');
    if (this.#target.from === this.#range.from) taker.add(FIRST, 0.5, 'first_word');
    this.#tellSide(taker, 'after');
    this.#tellSide(taker, 'before');
  }

  /** Goes from the target to one end of the range, counting the clause marks passed on the way. */
  #tellSide(taker: EvidenceTaker, side: 'before' | 'after'): void {
    const { from, to } = this.#range;
    const step = side === 'after' ? 1 : -1;
    let far = false;
    let share = 1;
    let distance = 0;
    let at = side === 'after' ? this.#target.to : this.#target.from - 1;
    for (; at >= from && at < to; at += step) {
      distance += 1;
      const { isMark, odds } = heardOf((this.#tokens[at] as Token).word);
      if (isMark) {
        far = true;
        if (opensSubject(this.#tokens, at, to)) share = OTHER_SUBJECT;
      }
      const weight = this.#weighed.weights[at] as number;
      if ((weight === 0 && odds === null) || this.#isOthers(at)) continue;
      const counted = share / (1 + DECAY * distance);
      if (weight !== 0) {
        const kind = weight > 0 ? PRAISE : REPROACH;
        const amount = (Math.abs(weight) / LEXICON_UNIT) * counted;
        taker.add(far ? kind.far : kind.near, amount, at);
        taker.add(kind[side], amount, at);
        if (this.#isMarked(at) !== this.#targetQuoted) taker.add(kind.quoted, amount, at);
      }
      if (odds !== null) taker.add(odds, this.#weighed.negated[at] === 1 ? -counted : counted, at);
    }
  }

  #isMarked(at: number): boolean {
    return this.#marked !== null && this.#marked[at - this.#range.from] === 1;
  }

  #isOthers(at: number): boolean {
    return this.#others.length > 0 && anyOverlaps(this.#others, this.#tokens[at] as Token);
  }
}

/** What a word tells of a target near it. */
interface Heard {
  /** Whether it parts clauses. */
  readonly isMark: boolean;
  /** What was learned for it, if anything was and it has no capital. */
  readonly odds: Odds | null;
}

const NOTHING: Heard = { isMark: false, odds: null };

const heardOf = oncePerWord(({ form, norm }): Heard => {
  const isMark = clauseMarks.has(norm);
  const odds = /^\p{Lu}/u.test(form) ? null : (WORDS.get(norm) ?? null);
  return isMark || odds !== null ? { isMark, odds } : NOTHING;
});

/**
 * The words that are heard about a target: its sentence with the verdict that may follow it, as far as words reach.
 */
export function sentenceAround(document: Document, { from, to }: TokenRange): TokenRange {
  const index = document.sentenceOf(Math.max(from, to - 1));
  const first = document.sentences[document.sentenceOf(from)];
  const last = document.sentences[index];
  if (first === undefined || last === undefined) return { from, to };
  const next = document.sentences[index + 1];
  const end = next !== undefined && next.to - next.from <= VERDICT_LENGTH ? next.to : last.to;
  return { from: Math.max(first.from, from - REACH), to: Math.min(end, to + REACH) };
}

/** The tokens of a stretch that stand inside quotation marks, as 1; null where none does. */
function quotedTokens(tokens: readonly Token[], { from, to }: TokenRange): Uint8Array | null {
  let inside: Uint8Array | null = null;
  let open = false;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.norm === '"') open = !open;
    if (!open) continue;
    inside ??= new Uint8Array(to - from);
    inside[at - from] = 1;
  }
  return inside;
}
