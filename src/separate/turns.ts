/** So few people, each with several entries, are an exchange. */
const MOST_SPEAKERS = 3;
const FEWEST_TURNS = 3;
/** Entries of theirs together, and their share: a row of the menu may be taken for one more. */
const FEWEST_ENTRIES = 6;
const MOST = 0.75;

/** Whether two or three people speak in turn, as in an interview, or as the reporters of a live blog do. */
export function takeTurns(authors: readonly (string | null)[]): boolean {
  const turns = new Map<string, number>();
  for (const author of authors) if (author !== null) turns.set(author, (turns.get(author) ?? 0) + 1);
  const speakers = [...turns.values()].filter((count) => count >= FEWEST_TURNS);
  const entries = speakers.reduce((sum, count) => sum + count, 0);
  return (
    speakers.length > 1 &&
    speakers.length <= MOST_SPEAKERS &&
    entries >= Math.max(FEWEST_ENTRIES, authors.length * MOST)
  );
}
