import type { CodedComment } from '../model/coded-page.ts';
import type { Coding } from '../model/coding.ts';

/** A coding with its id, `<commentId>-k<n>`, counted from 1 in the order in which coding gave them. */
export interface NamedCoding {
  readonly codingId: string;
  readonly coding: Coding;
}

/** The codings of a comment, each with the id by which codings.csv and the Markdown reports name it. */
export const namedCodings = ({ comment, coded }: CodedComment): NamedCoding[] =>
  coded.codings.map((coding, at) => ({ codingId: `${comment.commentId}-k${at + 1}`, coding }));
