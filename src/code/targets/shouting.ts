import type { Token } from '../../text/tokens.ts';
import { isLoud } from './writing.ts';

/** Words on each side that are looked at: a shouted stretch inside a calm comment is told by its neighbours. */
const REACH = 4;

/** Whether the words around a token are written in capitals, so that capitals say nothing of names there. */
export function isShouted(tokens: readonly Token[], index: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = Math.max(0, index - REACH); i <= Math.min(tokens.length - 1, index + REACH); i += 1) {
    const token = tokens[i] as Token;
    if (i === index || token.kind !== 'word' || token.form.length < 2) continue;
    if (isLoud(token.word)) upper += 1;
    else lower += 1;
  }
  return upper >= 2 && upper > lower * 2;
}
