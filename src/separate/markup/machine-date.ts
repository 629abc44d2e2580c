import { toIsoDate } from '../dates/iso-date.ts';
import type { MarkupNode } from './tree.ts';

/** ISO 8601 as machines write it, with or without a time and a zone; some add seconds counted from 1970. */
const MACHINE_DATE =
  /^(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?)(?: \d{9,13})?$/;

/** A longer title says more than when. */
const LONGEST_TITLE = 60;

/** When something was written as an element tells machines, in ISO 8601, or null where it does not. */
export function machineDate({ element }: MarkupNode): string | null {
  const { attributes } = element;
  const title = attributes.get('title') ?? attributes.get('data-tooltip') ?? '';
  for (const given of [attributes.get('datetime') ?? attributes.get('content') ?? '', title]) {
    const date = MACHINE_DATE.exec(given)?.[1];
    if (date !== undefined) return date.replace(' ', 'T');
  }
  // Where only an age is printed, the date often shows when the pointer rests on it.
  return title.length <= LONGEST_TITLE && /\d{4}/.test(title) ? toIsoDate(title) : null;
}
