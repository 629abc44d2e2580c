import type { Codebook } from '../codebook/codebook.ts';
import { phraseOf } from './name-forms.ts';
import { nameTokens } from './name-tokens.ts';

/** The names of those that the codebook is about: a commenter who borrows one is not told apart from them. */
export const publicNamesOf = ({ targets }: Pick<Codebook, 'targets'>): Set<string> =>
  new Set(
    targets
      .flatMap(({ name, aliases, cased }) => [name, ...aliases, ...cased])
      .map((form) => phraseOf(nameTokens(form))),
  );
