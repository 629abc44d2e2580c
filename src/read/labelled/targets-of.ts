import { z } from 'zod';
import { InputError } from '../../errors.ts';
import type { Span } from '../../model/span.ts';
import type { Row } from '../exports/table.ts';

const spans = z.array(z.object({ start: z.number().int().min(0), end: z.number().int().min(1) })).min(1);

/**
 * The targets that a row names: by their places in the column `targets`, or by their words in the column `target`, of
 * which the first place in the text is taken.
 *
 * @param place of the row, for messages
 * @throws InputError where it names none, or one that is not in the text
 */
export function targetsOf({ cells }: Row, text: string, place: string): Span[] {
  const words = cells.get('target');
  const places = cells.get('targets');
  if (places !== undefined) {
    const result = spans.safeParse(parsed(places));
    if (result.success && result.data.every(({ start, end }) => start < end && end <= text.length)) {
      return result.data;
    }
    throw new InputError(`${place}: targets: not a list of {"start", "end"} within the text`);
  }
  const start = words === undefined ? -1 : text.indexOf(words);
  if (words === undefined || start < 0) {
    throw new InputError(
      `${place}: it names no target; give its words in a column "target", or its place in a column "targets"`,
    );
  }
  return [{ start, end: start + words.length }];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
