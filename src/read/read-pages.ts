import { InputError } from '../errors.ts';
import type { Page } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import { type Input, isProblem } from './find-inputs.ts';
import { readPage } from './read-page.ts';

/**
 * Reads pages one at a time and in order. A file that cannot be used becomes a problem, and the reading goes on;
 * problems met while looking for files are passed on in their place.
 */
export async function* readPages(inputs: readonly (Input | Problem)[]): AsyncGenerator<Page | Problem> {
  const counts = new Map<string, number>();
  for (const input of inputs) {
    if (isProblem(input)) {
      yield input;
      continue;
    }
    try {
      yield withOwnId(await readPage(input), counts);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { path: input.path, status: 'skipped', reason: error.message };
    }
  }
}

/** Copies of one file under one name would share an id: the second becomes `…-2`. */
function withOwnId(page: Page, counts: Map<string, number>): Page {
  const count = (counts.get(page.pageId) ?? 0) + 1;
  counts.set(page.pageId, count);
  return count === 1 ? page : { ...page, pageId: `${page.pageId}-${count}` };
}
