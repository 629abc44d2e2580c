/** Which number of "03/04/2016" is the day. */
export type NumericOrder = 'day-first' | 'month-first';

/** Two numbers and a year, with the same kind of sign between them. */
export const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/u;

const MONTHS = 12;

/** The order in which a thread writes its dates, as those of its dates tell that leave no choice; null where none does, or they differ. */
export function numericOrder(printed: readonly (string | null)[]): NumericOrder | null {
  const orders = new Set<NumericOrder>();
  for (const date of printed) {
    const [, first, second] = NUMERIC.exec(date ?? '') ?? [];
    if (Number(first) > MONTHS && Number(second) <= MONTHS) orders.add('day-first');
    if (Number(second) > MONTHS && Number(first) <= MONTHS) orders.add('month-first');
  }
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}
