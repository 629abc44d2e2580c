import {
  ADJUDICATED,
  adjudicatedAnswer,
  type CodedBy,
  type HandCodedUnit,
  type HandCodings,
} from '../../model/hand-codings.ts';
import type { Sample } from '../../model/sample.ts';
import type { SavedComment, SavedReport } from '../../model/saved-report.ts';
import type { Estimator } from '../../model/validation.ts';
import { isSameText } from '../../text/same-text.ts';

/** A comment with what people agreed on. */
export interface GoldUnit {
  readonly comment: SavedComment;
  readonly stratum: string;
  /** By code; a code that is not in it was not coded, or not settled. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

/** What people say of the comments of a report, where they say one thing. */
export interface Gold {
  readonly codes: readonly CodedBy[];
  readonly units: readonly GoldUnit[];
  readonly estimator: Estimator;
  /** Comments of the report in each stratum. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly notes: readonly string[];
}

/** Everything is one stratum where nothing is known of how comments were drawn. */
const ALL = 'all comments';

/**
 * Joins hand codings with the comments of a report. A unit is named by the id of its comment, or by its page and place.
 * Where coders differ, what `adjudicated` says counts; else the comment is left out for that code.
 */
export function goldOf(codings: HandCodings, { comments }: SavedReport, sample: Sample | undefined): Gold {
  const known = byName(comments);
  const strata = new Map(sample?.units.map(({ commentId, stratum }) => [commentId, stratum]));
  const left = { unknown: 0, changed: 0, undrawn: 0, unsettled: 0 };
  const units = codings.units.flatMap((unit): GoldUnit[] => {
    const comment = known.get(unit.unit);
    const stratum = sample === undefined ? ALL : strata.get(comment?.commentId ?? '');
    if (comment === undefined) left.unknown += 1;
    else if (!isSameText(unit.text, comment.text)) left.changed += 1;
    else if (stratum === undefined) left.undrawn += 1;
    else {
      const { answers, unsettled } = settle(unit, codings.coders);
      left.unsettled += unsettled;
      return answers.size === 0 ? [] : [{ comment, stratum, answers }];
    }
    return [];
  });
  const sizes = new Map(sample?.strata.map(({ name, size }) => [name, size]) ?? [[ALL, comments.length]]);
  const isWhole = units.length === comments.length;
  return {
    codes: codings.codes,
    units,
    estimator: isWhole ? 'census' : sample === undefined ? 'unweighted' : 'weighted',
    sizes,
    notes: [...codings.notes, ...notesOn(left), ...emptyStrata(units, sizes)],
  };
}

/** The comments by each name that hand codings may give them. */
function byName(comments: readonly SavedComment[]): Map<string, SavedComment> {
  const known = new Map<string, SavedComment>();
  for (const comment of comments) {
    known.set(comment.commentId, comment);
    for (const page of [comment.path, comment.path.split('/').at(-1)]) {
      known.set(`${page} ${comment.ordinal}`, comment);
    }
  }
  return known;
}

function settle({ answers }: HandCodedUnit, coders: readonly string[]) {
  const settled = new Map<string, readonly string[]>();
  let unsettled = 0;
  for (const [code, said] of answers) {
    const given = said.filter((answer) => answer !== null);
    const different = new Set(given.map((answer) => answer.join('|')));
    const answer = adjudicatedAnswer(said, coders) ?? (different.size === 1 ? given[0] : undefined);
    if (answer !== undefined) settled.set(code, answer);
    else if (given.length > 0) unsettled += 1;
  }
  return { answers: settled, unsettled };
}

function notesOn(left: Readonly<Record<'unknown' | 'changed' | 'undrawn' | 'unsettled', number>>): string[] {
  const said: readonly (readonly [number, string])[] = [
    [left.unknown, 'coded units that are no comment of this report were left out.'],
    [
      left.changed,
      'coded units whose text is another in this report were left out: it was made of other pages, or by another version.',
    ],
    [
      left.undrawn,
      'coded comments that are not in the sample were left out, since nobody knows how likely they were to be drawn.',
    ],
    [
      left.unsettled,
      `codings on which coders differ were left out, which are the hard ones, so that figures look better than they are; settle them by btl agree --disagreements, or in a sheet whose coder is ${ADJUDICATED}.`,
    ],
  ];
  return said.flatMap(([n, what]) => (n === 0 ? [] : `${n} ${what}`));
}

/** So many strata are named; of more, their number tells enough. */
const MOST_STRATA = 3;

function emptyStrata(units: readonly GoldUnit[], sizes: ReadonlyMap<string, number>): string[] {
  const met = new Set(units.map(({ stratum }) => stratum));
  const empty = [...sizes].filter(([name]) => !met.has(name));
  if (met.size === 0 || empty.length === 0) return [];
  const comments = empty.reduce((sum, [, size]) => sum + size, 0);
  const named = empty.slice(0, MOST_STRATA).map(([name]) => `"${name}"`);
  const which = `${named.join(', ')}${empty.length > MOST_STRATA ? ` and ${empty.length - MOST_STRATA} more` : ''}`;
  return [
    `No comment of these strata is coded (${which}; ${comments} comments): the figures say nothing of them.`,
  ];
}
