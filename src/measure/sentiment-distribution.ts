import type { SentimentDistribution } from '../model/measures.ts';
import { POLARITIES, type Polarity, type Sentiment } from '../model/sentiment.ts';
import { add, type Tally } from './tally.ts';

const PARTS = 10_000;

/**
 * Counts polarities and averages scores. Scores are summed as whole ten-thousandths and divided once, so that the
 * order of the texts, or cutting a corpus into shards, cannot change the result.
 */
export class SentimentDistributions {
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
