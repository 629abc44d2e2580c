import { detached } from '../model/spool.ts';

/** Words that are remembered at a time: nearly all that a text asks for are among so many, and they take little memory. */
const MOST = 16_384;

/**
 * Makes a function of a word remember its answers. A corpus has more words than memory should hold, so that all are
 * forgotten where they are too many; what comes out is the same.
 */
export function remembering<Answer>(ask: (word: string) => Answer, most = MOST): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const kept = detached(word);
    const answer = ask(kept);
    if (known.size >= most) known.clear();
    known.set(kept, answer);
    return answer;
  };
}
