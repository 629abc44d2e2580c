/** Reads a list as users write it: `conspiracy,blame`. */
export const listOption = (written: string): string[] =>
  written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
