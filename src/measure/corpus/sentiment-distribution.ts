import type { SentimentDistribution } from '../../model/measures.ts';
import { POLARITIES, type Polarity, type Sentiment } from '../../model/sentiment.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { add, addAll, type Tally } from '../counting/tally.ts';

const PARTS = 10_000;

export interface SavedSentiment {
  readonly counts: readonly (readonly [Polarity, number])[];
  readonly total: number;
  readonly sum: number;
  readonly rawSum: number;
}

/**
 * Counts polarities and averages scores. Scores are summed as whole ten-thousandths and divided once, so that the
 * order of the texts, or cutting a corpus into shards, cannot change the result.
 */
export class SentimentDistributions implements AddsUp<SavedSentiment> {
  readonly #counts: Tally<Polarity> = new Map(POLARITIES.map((polarity) => [polarity, 0]));
  #total = 0;
  #sum = 0;
  #rawSum = 0;

  add({ label, score, rawScore }: Sentiment): void {
    this.#total += 1;
    add(this.#counts, label);
    this.#sum += Math.round(score * PARTS);
    this.#rawSum += Math.round(rawScore * PARTS);
  }

  *saved(): Generator<SavedSentiment> {
    yield { counts: [...this.#counts], total: this.#total, sum: this.#sum, rawSum: this.#rawSum };
  }

  addSaved({ counts, total, sum, rawSum }: SavedSentiment): void {
    addAll(this.#counts, counts);
    this.#total += total;
    this.#sum += sum;
    this.#rawSum += rawSum;
  }

  result(): SentimentDistribution {
    const mean = (sum: number): number => (this.#total === 0 ? 0 : sum / (PARTS * this.#total));
    return {
      total: this.#total,
      counts: new Map(this.#counts),
      mean: mean(this.#sum),
      rawMean: mean(this.#rawSum),
    };
  }
}
