/** Words that are remembered at a time: those of a large page, and little memory. */
const MOST = 50_000;

/**
 * Makes a function of a word remember its answers. A corpus has more words than memory should hold, so that all are
 * forgotten where they are too many; what comes out is the same.
 */
export function remembering<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = ask(word);
    if (known.size >= MOST) known.clear();
    known.set(word, answer);
    return answer;
  };
}
