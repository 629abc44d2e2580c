import { styleText } from 'node:util';

/** Sets a text off on a terminal; leaves it as it is where colours are not wanted or nobody would see them. */
export const colour = (style: 'dim' | 'green' | 'yellow' | 'bold', text: string): string =>
  process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;
