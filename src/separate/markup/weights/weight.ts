import { offersAnswer } from '../../cues/controls.ts';
import { above, type Case } from '../case.ts';
import type { Line } from '../lines.ts';
import type { RunReading } from '../repeated-posts.ts';
import { isInvitation } from '../thread-heads.ts';

/** One sign that a repetition is reader comments, or is not; the evidence is log odds, by eye. */
export interface Weight {
  readonly id: string;
  /** Evidence for comments above 0, against them below. */
  readonly weigh: (thread: Case) => number;
  /** No less than `weigh`, told before the runs are read; missing where they need not be read. */
  readonly most?: (unread: Case) => number;
  readonly reason: string;
}

/** The heading right above the first run that announces comments. */
export const headingOf = (thread: Case): Line | undefined =>
  above(thread, 8).find(({ facts }) => facts.divider !== null);

/** Whether a line above the first run announces comments, or asks for them. */
export const announced = (thread: Case): boolean =>
  headingOf(thread) !== undefined || above(thread, 8).some(isInvitation);

/** Whether a run has a button with which readers answer, or judge, it; Drupal asks strangers to log in first. */
export const isAnswerable = ({ slots }: RunReading): boolean =>
  slots.some(
    ({ line: { facts } }) =>
      (facts.control && offersAnswer(facts.row.text)) || facts.end?.id === 'end-log-in',
  );

export const nothing = (): number => 0;
