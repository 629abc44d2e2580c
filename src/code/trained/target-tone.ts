import type { VisitFeature } from '../../model/feature.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { RuleCoded } from './rule-coded.ts';

/** Brings the weights of the lexicon, mostly 1 to 4, to about 1. */
const LEXICON_UNIT = 4;
/** How fast a word counts less with its distance from the target: at about 17 words it counts half. */
const DECAY = 0.06;
/** More names than this say no more, so many to either side. */
const MOST_OTHERS = 3;

/** What a word so many words away from the target counts. */
export const shareAt = (distance: number): number => 1 / (1 + DECAY * distance);

/** Where a word stands, seen from the target. */
export interface WordPlace {
  readonly at: number;
  readonly distance: number;
  readonly side: 'before' | 'after';
  readonly sameClause: boolean;
}

/**
 * Tells how praise and reproach, by the lexicon of the codebook, fall between a target and the others who are named in its
 * sentence: by side and clause, by whether the target is the nearest name, and by whether another name stands between.
 */
export class TargetTone {
  readonly #weights: Float64Array;
  readonly #target: TokenRange;
  readonly #others: readonly TokenRange[];
  readonly #visit: VisitFeature;

  constructor(
    { document, scored, coded }: RuleCoded,
    target: TokenRange,
    around: TokenRange,
    visit: VisitFeature,
  ) {
    this.#weights = scored.weights;
    this.#target = target;
    this.#visit = visit;
    this.#others = coded.targets
      .map((mention) => document.rangeOf(mention))
      .filter(
        ({ from, to }) => from >= around.from && from < around.to && (to <= target.from || from >= target.to),
      );
    const isQuoted = coded.quotations.some((quotation) => {
      const { from, to } = document.rangeOf(quotation);
      return from <= target.from && target.from < to;
    });
    if (isQuoted) this.#tell('target quoted', 1, target);
    const before = this.#others.filter(({ from }) => from < target.from).length;
    this.#tellOthers('others before', before);
    this.#tellOthers('others after', this.#others.length - before);
  }

  /** Tells of one word, if it praises or reproaches. */
  visitWord({ at, distance, side, sameClause }: WordPlace): void {
    const weight = this.#weights[at] ?? 0;
    if (weight === 0) return;
    const kind = weight > 0 ? 'praise' : 'reproach';
    const amount = (Math.abs(weight) / LEXICON_UNIT) * shareAt(distance);
    const clause = sameClause ? 'near' : 'far';
    const nearest = this.#others.some((other) => wordsTo(at, other) < distance) ? 'nearer others' : 'nearest';
    const between = this.#others.some((other) => isBetween(other, at, this.#target))
      ? 'past others'
      : 'unparted';
    const places = [side, clause, `${side} ${clause}`, nearest, `${between} ${side}`];
    for (const where of places) this.#tell(`${kind} ${where}`, amount, { from: at, to: at + 1 });
  }

  #tellOthers(name: string, others: number): void {
    if (others > 0) this.#tell(name, Math.min(MOST_OTHERS, others) / MOST_OTHERS, this.#target);
  }

  #tell(name: string, amount: number, { from, to }: TokenRange): void {
    this.#visit('signs', name, amount, from, to);
  }
}

/** How many words a word is away from a stretch; 1 beside it. */
const wordsTo = (at: number, { from, to }: TokenRange): number => (at < from ? from - at : at - to + 1);

const isBetween = ({ from }: TokenRange, at: number, target: TokenRange): boolean =>
  from > Math.min(at, target.from) && from < Math.max(at, target.from);
