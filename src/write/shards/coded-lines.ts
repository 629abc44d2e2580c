import type { LinePlace, ShardPage } from '../../model/finished-page.ts';
import { packPage } from '../../model/packed-page.ts';
import { isProblem, plainProblem } from '../../model/problem.ts';

/** The lines of the file of coded pages that an input takes: its own, and one for each of its comments. */
export function codedLines({ coded }: ShardPage): [first: Uint8Array, ...comments: Uint8Array[]] {
  if (isProblem(coded)) return [line(plainProblem(coded))];
  const { codedComments, ...page } = packPage(coded);
  return [line({ ...page, commentLines: codedComments.length }), ...codedComments.map(line)];
}

const line = (value: object): Uint8Array => Buffer.from(`${JSON.stringify(value)}\n`);

/** Where lines lie that follow each other from a place on. */
export function placesOf(start: number, lines: readonly Uint8Array[]): LinePlace[] {
  let at = start;
  return lines.map(({ length }) => {
    at += length;
    return [at - length, length];
  });
}
