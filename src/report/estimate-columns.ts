import type { Estimate } from '../model/agreement.ts';
import { type Column, fourDecimalsOrNull } from './table.ts';

/** A column for an estimate, and one for each end of its interval: `f1`, `f1_low`, `f1_high`. */
export const estimateColumns = <Row>(
  name: string,
  meaning: string,
  of: (row: Row) => Estimate,
): readonly Column<Row>[] => [
  { name, meaning, type: 'number', value: (row) => fourDecimalsOrNull(of(row).value) },
  {
    name: `${name}_low`,
    meaning: 'Lower end of its 95% interval.',
    type: 'number',
    value: (row) => fourDecimalsOrNull(of(row).low),
  },
  {
    name: `${name}_high`,
    meaning: 'Upper end of its 95% interval.',
    type: 'number',
    value: (row) => fourDecimalsOrNull(of(row).high),
  },
];
