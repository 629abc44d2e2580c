/** Edits between two words: insertions, deletions, substitutions, and swaps of neighbours count one each. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(before, j - 2) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

/** Words longer than this are not compared: nobody mistypes them by an edit or two, and they may be hostile. */
const LONGEST = 60;

/** The word of `choices` that somebody who wrote `word` most likely meant; undefined where none is near. */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 2)) + 0.5;
  for (const choice of choices) {
    const distance = editDistance(word.toLowerCase(), choice.toLowerCase().slice(0, LONGEST));
    if (distance < least) {
      best = choice;
      least = distance;
    }
  }
  return best;
}

/**
 * Ends a message about an unknown word: `, did you mean "label"?`.
 *
 * @param otherwise what stands there where no choice is near
 */
export function didYouMean(word: string, choices: Iterable<string>, otherwise = ''): string {
  const meant = nearest(word, choices);
  return meant === undefined ? otherwise : `, did you mean "${meant}"?`;
}
