/** Whether the long versions were asked for, by `npm run test:long`. */
export const LONG = process.env['BTL_LONG'] === '1';

/** Tells a figure of a long run. */
export const tellFigure = (name: string, value: unknown): void => {
  if (LONG) process.stdout.write(`${name}: ${JSON.stringify(value)}\n`);
};
