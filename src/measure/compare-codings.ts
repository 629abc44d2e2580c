import type { ChangedCode, CodebookDiff, MovedComment, ValueCounts } from '../model/codebook-diff.ts';
import type { CodedPage } from '../model/coded-page.ts';
import { type Coding, withoutCues } from '../model/coding.ts';

/** What a codebook names: the order of its codes and values is that of the counts. */
interface Named {
  readonly codes: readonly { readonly id: string; readonly values: readonly { readonly id: string }[] }[];
}

/**
 * Holds the codings of the same comments by two codebooks against each other, page by page. A comment moves where it
 * gains or loses a value of a code; another rule or other evidence for the same value is no move.
 */
export class CodingsComparison {
  readonly #counts = new Map<string, { -readonly [Key in keyof ValueCounts]: ValueCounts[Key] }>();
  readonly #codes: readonly string[];
  readonly #moved: MovedComment[] = [];
  #comments = 0;

  constructor(before: Named, after: Named) {
    const codes = [...after.codes, ...before.codes];
    this.#codes = [...new Set(codes.map(({ id }) => id))];
    for (const code of this.#codes) {
      for (const { values } of codes.filter(({ id }) => id === code))
        for (const { id } of values) this.#count(code, id);
    }
  }

  /** Adds a page, coded by the one and by the other. */
  add(before: CodedPage, after: CodedPage): void {
    before.codedComments.forEach(({ comment, coded }, index) => {
      this.#comments += 1;
      const [old, now] = [coded, after.codedComments[index]?.coded].map((each) =>
        withoutCues(each?.codings ?? []),
      );
      for (const code of this.#codes) {
        const of = (codings: readonly Coding[] = []) => codings.filter((coding) => coding.code === code);
        const place = { commentId: comment.commentId, path: before.page.path, text: comment.text, code };
        const moved = this.#compare({ ...place, before: of(old), after: of(now) });
        if (moved.gained.length + moved.lost.length > 0) this.#moved.push(moved);
      }
    });
  }

  /** @param codes what the codebooks do otherwise, which stands with what comes of it */
  result(codes: readonly ChangedCode[]): CodebookDiff {
    return { codes, comments: this.#comments, values: [...this.#counts.values()], moved: this.#moved };
  }

  #compare(comment: Omit<MovedComment, 'gained' | 'lost'>): MovedComment {
    const old = valuesOf(comment.before);
    const now = valuesOf(comment.after);
    const gained = now.filter((value) => !old.includes(value));
    const lost = old.filter((value) => !now.includes(value));
    for (const value of old) this.#count(comment.code, value).before += 1;
    for (const value of now) this.#count(comment.code, value).after += 1;
    for (const value of gained) this.#count(comment.code, value).gained += 1;
    for (const value of lost) this.#count(comment.code, value).lost += 1;
    return { ...comment, gained, lost };
  }

  #count(code: string, value: string) {
    const key = `${code} ${value}`;
    const counts = this.#counts.get(key) ?? { code, value, before: 0, after: 0, gained: 0, lost: 0 };
    this.#counts.set(key, counts);
    return counts;
  }
}

const valuesOf = (codings: readonly Coding[]): string[] => [...new Set(codings.map(({ value }) => value))];
