/** An input file or folder that cannot be used. Names the place and the reason. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A codebook that cannot be used. The message reads `file:line:column what is wrong, and the mend`. */
export class CodebookError extends Error {
  override readonly name = 'CodebookError';
}

/** A command, option or value that makes no sense. The message says what would. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A report that could not be written; what stood in the output folder before still stands. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}
