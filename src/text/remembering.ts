import { detached } from './detached.ts';

/** Words that are remembered at a time: little memory, and nearly all that a text asks for. */
const MOST = 16_384;

/**
 * Makes a function of a word remember its answers. A corpus has more words than memory should hold, so they are kept in
 * two generations: when the young one is full it becomes the old one, and what stood in the old one alone is forgotten.
 *
 * @param ask never answers undefined
 * @param most words that are remembered
 */
export function remembering<Answer>(ask: (word: string) => Answer, most = MOST): (word: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  const keep = (word: string, answer: Answer): Answer => {
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(word, answer);
    return answer;
  };
  return (word) => {
    const before = young.get(word);
    if (before !== undefined) return before;
    const kept = detached(word);
    return keep(kept, old.get(word) ?? ask(kept));
  };
}
