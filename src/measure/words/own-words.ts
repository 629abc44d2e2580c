import type { Span } from '../../model/span.ts';
import { isWord, type Token, tokenise } from '../../text/tokens.ts';

/** The words of a text, each as often as it stands there, without those inside certain stretches. */
export const ownWords = (text: string, without: readonly Span[]): Token[] =>
  tokenise(text).filter((token) => isWord(token) && !without.some((stretch) => isInside(token, stretch)));

/** Whether a stretch lies wholly inside another. */
export const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
