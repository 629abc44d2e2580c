import type { CodedPage } from '../../model/coded-page.ts';
import { type Doubts, type PageName, UNSURE_BELOW } from '../../model/measures.ts';
import type { Problem } from '../../model/problem.ts';
import { detached } from '../../text/detached.ts';
import { LONGEST_CELL } from '../../text/spreadsheet-text.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { TopList } from '../counting/top-list.ts';

/** How many of a kind are kept to be named; tables name all. */
const MOST_NAMED = 25;

/** Gathers what was not used, or may have been read wrongly. */
export class DoubtCounts implements AddsUp<Doubts> {
  readonly #skipped = inOrder<Problem>();
  readonly #leftOut = inOrder<Problem>();
  readonly #emptyPages = inOrder<PageName>();
  readonly #unsurePages = inOrder<PageName>();
  readonly #pagesNotWhole = inOrder<PageName>();
  readonly #longComments = inOrder<string>();

  addProblem({ path, status, reason }: Problem): void {
    (status === 'skipped' ? this.#skipped : this.#leftOut).add({ path, status, reason });
  }

  addPage({ page: { pageId, path, notHeld }, comments, confidence }: CodedPage): void {
    if (notHeld !== undefined) this.#pagesNotWhole.add({ pageId, path });
    if (comments.length === 0) this.#emptyPages.add({ pageId, path });
    if (confidence < UNSURE_BELOW) this.#unsurePages.add({ pageId, path });
    for (const { commentId, text } of comments) {
      if (text.length > LONGEST_CELL) this.#longComments.add(commentId);
    }
  }

  *saved(): Generator<Doubts> {
    yield this.result();
  }

  addSaved({ problems, emptyPages, unsurePages, pagesNotWhole, longComments }: Doubts): void {
    this.#skipped.addAll(problems.skipped);
    this.#leftOut.addAll(problems.left_out);
    this.#emptyPages.addAll(emptyPages);
    this.#unsurePages.addAll(unsurePages);
    this.#pagesNotWhole.addAll(pagesNotWhole);
    this.#longComments.addAll(longComments);
  }

  result(): Doubts {
    return {
      problems: { skipped: this.#skipped.result(), left_out: this.#leftOut.result() },
      emptyPages: this.#emptyPages.result(),
      unsurePages: this.#unsurePages.result(),
      pagesNotWhole: this.#pagesNotWhole.result(),
      longComments: this.#longComments.result(),
    };
  }
}

const inOrder = <Item>(): TopList<Item> => new TopList<Item>(MOST_NAMED, () => 0, detached<Item>);
