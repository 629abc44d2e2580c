import { SAYS } from '../cues/attributions.ts';
import { DATE_MARK } from '../dates/date-forms.ts';
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
  return from < to ? pieces.slice(from, to) : pieces.filter(isAgreement).slice(-1);
}

/** "+1", where nothing else was said. */
const isAgreement = ({ facts }: Piece): boolean => /^\+\d$/u.test(facts.row.text);

/** "says:", "schrieb am DATE": what is left of a head without the name. */
const SPOKEN_HEAD = new RegExp(
  `^(?:${SAYS}|at|on|um|am|le|el|del|op|à|of|by|von|por|par)[\\s:,.…]*(?:(?:am|on|at|le|el|den)?\\s*${DATE_MARK}[\\s:,.]*)?$`,
  'iu',
);

function isHead({ facts }: Piece, author: string | null): boolean {
  const { row, masked } = facts;
  return (
    facts.date !== null ||
    facts.attribution !== null ||
    facts.control ||
    facts.note !== null ||
    facts.place ||
    SPOKEN_HEAD.test(masked.masked) ||
    row.text === author
  );
}

const isTail = ({ facts }: Piece): boolean =>
  facts.control || facts.note !== null || facts.date !== null || facts.end !== null || facts.footer !== null;
