/** UTF-16 units that a cell of a spreadsheet holds; programs drop the rest, or refuse the file. */
export const LONGEST_CELL = 32_767;
