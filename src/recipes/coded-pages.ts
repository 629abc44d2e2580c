import { codePage } from '../code/code-page.ts';
import { type Coder, makeCoder } from '../code/code-text.ts';
import { UsageError } from '../errors.ts';
import type { CodedPage } from '../model/coded-page.ts';
import type { Page } from '../model/page.ts';
import { isProblem, type Problem } from '../model/problem.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { type Disguise, pseudonymisePage } from '../pseudonymise/pseudonymise-page.ts';
import { Pseudonyms } from '../pseudonymise/pseudonyms.ts';
import { publicNamesOf } from '../pseudonymise/public-names.ts';
import { separate } from '../separate/separate.ts';
import { type Stoppable, unstopped } from '../stoppable.ts';
import type { CodebookAndCoders } from './trained-coders.ts';

/** What pages are coded with. */
export interface CodingTools {
  readonly coder: Coder;
  /** Null where commenters' names stay. */
  readonly disguise: Disguise | null;
}

/**
 * @param pseudonymKey null where commenters' names stay
 * @param prefilter see `Coder`
 */
export const codingTools = (
  { codebook, trained }: Pick<CodebookAndCoders, 'codebook' | 'trained'>,
  pseudonymKey: Uint8Array | null,
  prefilter = true,
): CodingTools => ({
  coder: makeCoder(codebook, trained, { prefilter }),
  disguise:
    pseudonymKey === null
      ? null
      : { pseudonyms: new Pseudonyms(pseudonymKey), publicNames: publicNamesOf(codebook) },
});

/** separate -> pseudonymise -> code: each page by itself, whatever was read before it, and each step of its own. */
export async function* codedPages(
  pages: AsyncIterable<Page | Problem>,
  { coder, disguise }: CodingTools,
  stoppable: Stoppable = unstopped,
): AsyncGenerator<CodedPage | Problem> {
  const separated = separatedPages(pages, stoppable);
  const disguised =
    disguise === null ? separated : each(separated, (page) => pseudonymisePage(page, disguise), stoppable);
  yield* each(disguised, (page) => codePage(page, coder), stoppable);
}

/** Pages taken apart. */
export async function* separatedPages(
  pages: AsyncIterable<Page | Problem>,
  stoppable: Stoppable = unstopped,
): AsyncGenerator<SeparatedPage | Problem> {
  for await (const page of pages) {
    yield isProblem(page)
      ? page
      : await stoppable(() => orProblem(page, () => separate(page)), charactersOf(page));
  }
}

/** What a step makes of each page that was taken apart. */
async function* each<Result>(
  pages: AsyncIterable<SeparatedPage | Problem>,
  step: (separated: SeparatedPage) => Result,
  stoppable: Stoppable,
): AsyncGenerator<Result | Problem> {
  for await (const separated of pages) {
    yield isProblem(separated)
      ? separated
      : await stoppable(() => orProblem(separated.page, () => step(separated)), charactersOf(separated.page));
  }
}

/** Of a page with markup, its characters do not tell how much work it is. */
const charactersOf = ({ text, markup }: Page): number | undefined =>
  markup === undefined ? text.length : undefined;

/** One page that a stage cannot digest must not end the run: it is listed with what happened. */
function orProblem<Result>(page: Page, step: () => Result): Result | Problem {
  try {
    return step();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return {
      path: page.path,
      status: 'skipped',
      // The message may hold words of the page, and they must not pass the pseudonyms by.
      reason: `The program failed on it (${error instanceof Error ? error.name : 'unknown'}): a fault of the program, which its messages show.`,
      cause: error,
    };
  }
}
