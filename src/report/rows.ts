import type { CodedComment } from '../model/coded-page.ts';
import type { Corpus } from '../model/corpus.ts';

/** All comments of a corpus, in input and reading order. */
export function* commentsOf(corpus: Pick<Corpus, 'pages'>): Generator<CodedComment> {
  for (const page of corpus.pages) yield* page.codedComments;
}

/** Names in order of appearance, each once. */
export const distinct = (names: Iterable<string>): string[] => [...new Set(names)];
