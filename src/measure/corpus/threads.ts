import type { CodedComment } from '../../model/coded-page.ts';
import type { Threads } from '../../model/measures.ts';
import { detached } from '../../text/detached.ts';
import type { AddsUp } from '../counting/adds-up.ts';

/**
 * How comments answer each other. A thread is a comment that answers none, with everything that answers it, directly
 * or not; a reply whose parent is not on the page begins a thread of its own.
 */
export class ThreadCounts implements AddsUp<Threads> {
  readonly #depths: number[] = [];
  #threads = 0;
  #answered = 0;
  #longest: Threads['longest'] = null;
  #quotingArticle = 0;
  #quotingComments = 0;

  /** @param comments of one page in reading order, a parent before those that answer it */
  addPage(comments: readonly CodedComment[]): void {
    const rootOf = new Map<string, CodedComment>();
    const sizes = new Map<CodedComment, number>();
    for (const each of comments) {
      const { commentId, replyTo, depth } = each.comment;
      const root = (replyTo === null ? undefined : rootOf.get(replyTo)) ?? each;
      rootOf.set(commentId, root);
      sizes.set(root, (sizes.get(root) ?? 0) + 1);
      while (this.#depths.length <= depth) this.#depths.push(0);
      this.#depths[depth] = (this.#depths[depth] ?? 0) + 1;
      if (quotes(each, 'article')) this.#quotingArticle += 1;
      if (quotes(each, 'comment')) this.#quotingComments += 1;
    }
    for (const [{ comment }, size] of sizes) {
      this.#threads += 1;
      if (size > 1) this.#answered += 1;
      this.#keepLonger({ comment, comments: size });
    }
  }

  *saved(): Generator<Threads> {
    yield this.result();
  }

  addSaved({ threads, answered, depths, longest, quotingArticle, quotingComments }: Threads): void {
    this.#threads += threads;
    this.#answered += answered;
    for (const [depth, comments] of depths.entries()) {
      this.#depths[depth] = (this.#depths[depth] ?? 0) + comments;
    }
    if (longest !== null) this.#keepLonger(longest);
    this.#quotingArticle += quotingArticle;
    this.#quotingComments += quotingComments;
  }

  /** Of two threads as long the first stays. */
  #keepLonger({ comment, comments }: NonNullable<Threads['longest']>): void {
    if (comments <= Math.max(1, this.#longest?.comments ?? 0)) return;
    this.#longest = { comment: detached(comment), comments };
  }

  result(): Threads {
    return {
      threads: this.#threads,
      answered: this.#answered,
      depths: this.#depths,
      longest: this.#longest,
      quotingArticle: this.#quotingArticle,
      quotingComments: this.#quotingComments,
    };
  }
}

const quotes = ({ coded }: CodedComment, source: 'article' | 'comment'): boolean =>
  coded.quotations.some((quotation) => quotation.source === source);
