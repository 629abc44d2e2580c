import { separatePaths } from '../../dist/index.js';

/** A row of numbers below 1 that is the same in each run. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A word in so many is another one: few comments of a corpus share whole sentences, and these should not. */
const ONE_IN = 5;

/** Comments of one to six sentences like those of the sample corpus. */
export async function makeComments(count) {
  const sentences = [];
  for await (const page of separatePaths(['seeds'])) {
    for (const { text } of page.comments ?? []) sentences.push(...text.split(/(?<=[.!?…])\s+/));
  }
  const words = sentences.flatMap((sentence) => sentence.match(/(?<= )[a-z]+(?= )/g) ?? []);
  const random = seeded(7);
  const pick = (all) => all[Math.floor(random() * all.length)];
  const sentence = () => {
    let at = Math.floor(random() * ONE_IN);
    return pick(sentences).replace(/(?<= )[a-z]+(?= )/g, (word) =>
      at++ % ONE_IN === 0 ? pick(words) : word,
    );
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * random() * 6) }, sentence).join(' '),
  );
}

/** Comments as an export that `btl run` reads. */
export const asCsv = (comments) =>
  `id,author,body\n${comments.map((text, at) => `${at},u${at % 997},"${text.replaceAll('"', '""')}"`).join('\n')}\n`;
