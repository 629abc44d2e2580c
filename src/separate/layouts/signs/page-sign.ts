import { offersAnswer } from '../../cues/controls.ts';
import { type Attribution, isPanel, type RowFacts } from '../../facts.ts';
import type { Candidate } from '../candidate.ts';
import type { Item } from '../layout.ts';

/** What the rest of the page says for or against a reading, beside what its own items look like. */
export interface PageSign {
  readonly id: string;
  /** Evidence for a measure of 1; above 0 it speaks for comments. */
  readonly weight: number;
  readonly measure: (candidate: Candidate) => number;
  readonly reason: string;
}

/** Less prose than this outside the items tells nothing of where they stand. */
export const LEAST_PROSE = 40;

export const share = (items: readonly Item[], is: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(is).length / items.length;

export const hasButtons = ({ facts, items }: Candidate): boolean =>
  items.some((item) => facts.slice(item.content.to, item.rows.to).some((fact) => fact.control));

const tellsOfSpeech = ({ form, to }: Attribution): boolean => to !== null || form.id.endsWith('-says');

/** A row that lets readers answer, or that says somebody spoke or answered, or what a forum prints of its members. */
export const isAnswerable = (fact: RowFacts): boolean =>
  (fact.control && offersAnswer(fact.row.text)) ||
  (fact.attribution !== null && tellsOfSpeech(fact.attribution)) ||
  isPanel(fact) ||
  /^re:/iu.test(fact.row.text);
