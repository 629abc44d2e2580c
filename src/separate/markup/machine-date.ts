import { toIsoDate } from '../dates/iso-date.ts';
import { fromMachineDate } from '../dates/published-at.ts';
import type { MarkupNode } from './tree.ts';

/** Attributes that hold a date for machines; those from `data-time` on count from 1970. */
const FOR_MACHINES = [
  'datetime',
  'content',
  'title',
  'data-time',
  'data-timestamp',
  'data-utime',
  'data-epoch',
];

/** A title is written for people: a number by itself is a score or an id there, and no time. */
const BARE_NUMBER = /^[\d.]+$/;

/** Some add seconds counted from 1970 to a date. */
const COUNTED_TOO = / \d{9,13}$/;

/** A longer title says more than when. */
const LONGEST_TITLE = 60;

/** When something was written as an element tells machines, in ISO 8601, or null where it does not. */
export function machineDate({ element }: MarkupNode): string | null {
  const { attributes } = element;
  const title = attributes.get('title') ?? attributes.get('data-tooltip') ?? '';
  for (const name of FOR_MACHINES) {
    const written = (attributes.get(name) ?? '').replace(COUNTED_TOO, '');
    if (name === 'title' && BARE_NUMBER.test(written)) continue;
    const date = fromMachineDate(written);
    if (date !== null) return date;
  }
  // Where only an age is printed, the date often shows when the pointer rests on it.
  return title.length <= LONGEST_TITLE && /\d{4}/.test(title) ? toIsoDate(title) : null;
}
