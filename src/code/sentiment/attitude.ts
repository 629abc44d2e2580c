import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { oncePerWord } from '../../text/words.ts';
import evidence from './attitude-evidence.json' with { type: 'json' };
import { clauseMarks, opensSubject } from './clauses.ts';

/** What speaks for a bad and for a good attitude, both against a neutral one, as the logarithm of the odds. */
export interface Leaning {
  readonly bad: number;
  readonly good: number;
}

/** What the weighing of a text's tokens found. One entry for each token. */
export interface WeighedTokens {
  readonly weights: readonly number[];
  /** Whether a negator turns the token round. */
  readonly negated: readonly boolean[];
}

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

type Odds = readonly [bad: number, good: number];
// Maps, because a word such as "constructor" would find something in a plain object.
const table = (odds: Readonly<Record<string, number[]>>): ReadonlyMap<string, Odds> =>
  new Map(Object.entries(odds).map(([key, [bad = 0, good = 0]]) => [key, [bad, good]]));
const WORDS = table(evidence.words);
const SIGNS = table(evidence.signs);

/**
 * Sums what the words around a target, in its own sentence and without its own words, say of the attitude toward it.
 *
 * Each word counts 1 / (1 + 0.06 d) at a distance of d words: with its weight in the lexicon as praise or reproach, near
 * (in the target's clause) or far, before or after the target, or said by another than the target; and with the evidence
 * learned for the word itself, unless it has a capital. `attitude-evidence.json` holds the figures and where they come from.
 *
 * @param skip tells the tokens that are not the writer's own words
 */
export function leaning(
  document: Document,
  { weights, negated }: WeighedTokens,
  target: TokenRange,
  skip: (token: number) => boolean,
): Leaning {
  const { tokens } = document;
  const range = sentenceAround(document, target);
  const marked = quotedTokens(tokens, range);
  const targetQuoted = marked.has(target.from);
  let bad = 0;
  let good = 0;
  const add = (odds: Odds | undefined, share: number) => {
    bad += (odds?.[0] ?? 0) * share;
    good += (odds?.[1] ?? 0) * share;
  };
  add(SIGNS.get('bias'), 1);
  if (targetQuoted) add(SIGNS.get('in_quotes'), 1);
  if (target.from === range.from) add(SIGNS.get('first'), 0.5);
  const weigh = (at: number, side: 'before' | 'after', marks: number, share: number) => {
    if (skip(at)) return;
    const token = tokens[at] as Token;
    const distance = side === 'before' ? target.from - at : at - target.to + 1;
    const counted = share / (1 + DECAY * distance);
    const weight = weights[at] ?? 0;
    if (weight !== 0) {
      const kind = weight > 0 ? 'praise' : 'reproach';
      const amount = (Math.abs(weight) / LEXICON_UNIT) * counted;
      add(SIGNS.get(`${kind}:${marks === 0 ? 'near' : 'far'}`), amount);
      add(SIGNS.get(`${kind}:${side}`), amount);
      if (marked.has(at) !== targetQuoted) add(SIGNS.get(`${kind}:quoted`), amount);
    }
    const odds = oddsOf(token.word);
    if (odds !== null) add(odds, negated[at] === true ? -counted : counted);
  };
  walk(tokens, target, range, weigh);
  return { bad, good };
}

/** What was learned for a word, if anything was and it has no capital. */
const oddsOf = oncePerWord(({ form, norm }): Odds | null =>
  /^\p{Lu}/u.test(form) ? null : (WORDS.get(norm) ?? null),
);

const isClauseMark = oncePerWord(({ norm }) => clauseMarks.has(norm));

/** Visits the words on both sides of a target, with the clause marks passed on the way and what that leaves of a word. */
function walk(
  tokens: readonly Token[],
  target: TokenRange,
  { from, to }: TokenRange,
  visit: (at: number, side: 'before' | 'after', marks: number, share: number) => void,
): void {
  let marks = 0;
  let share = 1;
  const pass = (at: number) => {
    if (!isClauseMark((tokens[at] as Token).word)) return;
    marks += 1;
    if (opensSubject(tokens, at, to)) share = OTHER_SUBJECT;
  };
  for (let at = target.to; at < to; at += 1) {
    pass(at);
    visit(at, 'after', marks, share);
  }
  marks = 0;
  share = 1;
  for (let at = target.from - 1; at >= from; at -= 1) {
    pass(at);
    visit(at, 'before', marks, share);
  }
}

/** The sentence of a target with the verdict that may follow it, as far as words reach. */
function sentenceAround(document: Document, { from, to }: TokenRange): TokenRange {
  const index = document.sentenceOf(Math.max(from, to - 1));
  const first = document.sentences[document.sentenceOf(from)];
  const last = document.sentences[index];
  if (first === undefined || last === undefined) return { from, to };
  const next = document.sentences[index + 1];
  const end = next !== undefined && next.to - next.from <= VERDICT_LENGTH ? next.to : last.to;
  return { from: Math.max(first.from, from - REACH), to: Math.min(end, to + REACH) };
}

/** The tokens of a stretch that stand inside quotation marks. */
function quotedTokens(tokens: readonly Token[], { from, to }: TokenRange): ReadonlySet<number> {
  const inside = new Set<number>();
  let open = false;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.norm === '"') open = !open;
    if (open) inside.add(at);
  }
  return inside;
}
