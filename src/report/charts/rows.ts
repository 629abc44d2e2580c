import { label } from './label.ts';

/** For axes with names on them: the axis's own name stands above them and not sideways. */
const TITLE_ABOVE = {
  titleAngle: 0,
  titleAlign: 'right',
  titleAnchor: 'end',
  titleBaseline: 'bottom',
  titleX: -8,
  titleY: -6,
} as const;

/** The name of a row. Two rows may bear one name: the place keeps them apart and in order, and the axis leaves it out. */
export const rowName = (place: number, name: string): string =>
  `${String(place).padStart(3, '0')} ${label(name)}`;

/** The axis of rows that `rowName` names. */
export const rowAxis = (title: string) =>
  ({
    field: 'row',
    type: 'ordinal',
    sort: 'ascending',
    axis: { ...TITLE_ABOVE, title, labelExpr: 'substring(datum.label, 4)' },
  }) as const;
