import type { TokenRange } from '../../text/sentences.ts';

/** How many words on each side of a mention are near, and how many are not far. */
const NEAR = 4;
const FAR = 10;

/** Where the sentiment words of a mention's sentence stand, and how dark the whole text is. */
export function toneFeatures(
  weights: readonly number[],
  { from, to }: TokenRange,
  sentence: TokenRange,
): string[] {
  const count = (start: number, end: number, sign: number): number =>
    weights
      .slice(Math.max(sentence.from, start), Math.max(sentence.from, Math.min(sentence.to, end)))
      .filter((weight) => Math.sign(weight) === sign).length;
  const dark = count(sentence.from, sentence.to, -1);
  const text = -weights.reduce((sum, weight) => sum + Math.min(0, weight), 0);
  const features: readonly (readonly [string, boolean])[] = [
    ['dark itself', count(from, to, -1) > 0],
    ['dark right after', count(to, to + NEAR, -1) > 0],
    ['dark further on', count(to + NEAR, to + FAR, -1) > 0],
    ['dark right before', count(from - NEAR, from, -1) > 0],
    ['dark further back', count(from - FAR, from - NEAR, -1) > 0],
    ['bright near', count(to, to + NEAR, 1) + count(from - NEAR, from, 1) > 0],
    ['bright sentence', count(sentence.from, sentence.to, 1) > 0],
    ...steps('dark words', dark, [1, 2, 3]),
    ...steps('dark text', text, [4, 8, 16]),
  ];
  return features.flatMap(([name, holds]) => (holds ? [name] : []));
}

/** A count as one feature for each step that it reaches. */
export const steps = (name: string, count: number, at: readonly number[]): [string, boolean][] =>
  at.map((step) => [`${name} ${step}`, count >= step]);
