/** What may stand between two cells of a CSV file. */
export const SEPARATORS = { comma: ',', semicolon: ';' } as const;

export type Separator = keyof typeof SEPARATORS;

/** How the CSV files are written. */
export interface CsvDialect {
  /** Whether the files begin with a byte order mark, by which Excel knows that they are UTF-8. */
  readonly bom: boolean;
  /** Excel wants the semicolon where decimals are written with a comma. */
  readonly separator: Separator;
}

export const DEFAULT_DIALECT: CsvDialect = { bom: true, separator: 'comma' };
