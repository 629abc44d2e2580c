import type { Piece } from './pieces.ts';

/** Taken out of a comment's middle, this much is a button; more parts the comment from something else. */
const LARGEST_GAP = 60;

/** The stretch of pieces with most words that nothing large interrupts. */
export function longestRun(pieces: readonly Piece[]): readonly Piece[] {
  let best: readonly Piece[] = [];
  let bestWords = 0;
  let from = 0;
  pieces.forEach((piece, at) => {
    if (piece.gap > LARGEST_GAP) from = at;
    const run = pieces.slice(from, at + 1);
    const words = run.reduce((sum, { facts }) => sum + facts.row.words, 0);
    if (words > bestWords) {
      best = run;
      bestWords = words;
    }
  });
  return best;
}

/** Takes rows of authorship off the beginning, and buttons and dates off the end. */
export function trimPieces(pieces: readonly Piece[], author: string | null): readonly Piece[] {
  let from = 0;
  let to = pieces.length;
  while (from < to && isHead(pieces[from] as Piece, author)) from += 1;
  while (to > from && isTail(pieces[to - 1] as Piece)) to -= 1;
  return pieces.slice(from, to);
}

const SPOKEN_HEAD =
  /^(?:says?|said|wrote|sagt|sagte|schrieb|schreibt|meint|dit|a dit|dijo|dice|disse|diz|ha detto|scrive|zegt|schreef|at|on|um|am|le|el|del|op|à|of|by|von|por|par)[\s:,.]*$/iu;

function isHead({ facts }: Piece, author: string | null): boolean {
  const { row } = facts;
  return (
    facts.date !== null ||
    facts.attribution !== null ||
    facts.control ||
    facts.note !== null ||
    facts.place ||
    SPOKEN_HEAD.test(row.text) ||
    row.text === author
  );
}

const isTail = ({ facts }: Piece): boolean =>
  facts.control || facts.note !== null || facts.date !== null || facts.end !== null || facts.footer !== null;
