/** What stands in a cell. Programs for data write 1 as 1.0 once another cell of the column is empty. */
export const writtenIn = (cell: string): string => cell.trim().replace(/^(-?\d+)\.0+$/, '$1');
