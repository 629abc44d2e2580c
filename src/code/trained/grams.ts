import type { VisitFeature } from '../../model/feature.ts';
import type { Token } from '../../text/tokens.ts';

/** Runs of letters of these lengths, the edges of words included, catch endings, compounds and misspellings. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;

/**
 * Tells of the words of a stretch, the pairs of neighbours, and the runs of letters inside each word. All numbers are
 * alike, and so are all web addresses.
 *
 * @param tokens of the text
 * @param from the first token of the stretch
 * @param to the token after its last
 */
export function visitGrams(tokens: readonly Token[], from: number, to: number, visit: VisitFeature): void {
  for (let at = from; at < to; at += 1) {
    const word = wordOf(tokens[at] as Token);
    visit('words', word, 1, at, at + 1);
    if (at + 1 < to) visit('words', `${word} ${wordOf(tokens[at + 1] as Token)}`, 1, at, at + 2);
    visitRuns(word, at, visit);
  }
}

function visitRuns(word: string, at: number, visit: VisitFeature): void {
  const edged = ` ${word} `;
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1) {
    for (let start = 0; start + length <= edged.length; start += 1) {
      visit('letters', edged.slice(start, start + length), 1, at, at + 1);
    }
  }
}

/** The word of a token as features name it. */
export const wordOf = ({ kind, norm }: Token): string =>
  kind === 'number' ? '<number>' : kind === 'url' ? '<url>' : norm;
