import { InputError } from '../../errors.ts';
import { Spool } from '../../scratch/spool.ts';
import { TemporaryFile } from '../bytes/temporary-file.ts';
import { ManyPlaces, type Places } from './places.ts';
import type { ExportRow } from './read-rows.ts';

/** A comment takes some characters at least, so a thread of more comments than this is none. */
const SHORTEST_COMMENT = 20;

/**
 * Comments that belong to no thread make a page up to so many: little memory can hold them, and threads that code have
 * pages to share.
 */
const MOST_IN_A_PART = 1000;

/** Rows that make a page. */
export interface RowsOfPage {
  /** Null where the export names no threads. */
  readonly key: string | null;
  /** From 1, where the comments of an export without threads are too many for a page; else null. */
  readonly part: number | null;
  readonly size: number;
  readonly rows: () => ExportRow[];
  /** Comments of it that the export says it does not hold. */
  readonly notHeld: number;
}

/** The rows of an export by their thread. They are set aside on disk, so that memory holds no more than their places. */
export class ThreadRows {
  readonly #file = new TemporaryFile();
  readonly #rows = new Spool<ExportRow>(() => this.#file.scratch);
  /** Thread -> places of its rows, in order. */
  readonly #places = new Map<string | null, Places>();
  /** What tells a row of articles from all others, as long as no two have the same. */
  #titles: Set<string> | null = new Set();
  #allLinks = true;
  #answered = false;
  #count = 0;
  readonly #notHeld = new Map<string | null, number>();
  #lastKey: string | null = null;
  /** What is said to be missing before the first row. */
  #notHeldBefore = 0;
  readonly #most: number;

  /** @param largest number of characters above which the text of a page is refused */
  constructor(largest: number) {
    this.#most = Math.round(largest / SHORTEST_COMMENT);
  }

  /** @throws InputError where its thread has more comments than a page can */
  add(row: ExportRow): void {
    const { threadKey, title } = row;
    const places: Places = this.#places.get(threadKey) ?? (threadKey === null ? new ManyPlaces() : []);
    this.#places.set(threadKey, places);
    places.push(this.#rows.push(row));
    this.#lastKey = threadKey;
    if (this.#count === 0 && this.#notHeldBefore > 0) this.addNotHeld(this.#notHeldBefore);
    this.#answered ||= row.comment.parentId !== null;
    if (places.length > this.#most && (threadKey !== null || this.#answered)) {
      throw new InputError(
        `A thread of it has more than ${this.#most} comments; a larger --max-bytes would have it read.`,
      );
    }
    this.#count += 1;
    this.#allLinks &&= threadKey !== null && /^https?:/i.test(threadKey);
    if (this.#titles?.add(threadKey ?? title ?? '').size !== this.#count) this.#titles = null;
  }

  /** Notes that comments are not there which belong to the thread of the row before. */
  addNotHeld(comments: number): void {
    const key = this.#lastKey;
    if (this.#places.size === 0) this.#notHeldBefore += comments;
    else this.#notHeld.set(key, (this.#notHeld.get(key) ?? 0) + comments);
  }

  get count(): number {
    return this.#count;
  }

  /** Whether every row has a thread, or a title, of its own: then the rows are articles. */
  get eachIsAThread(): boolean {
    return this.#titles !== null;
  }

  /** Each thread with its rows, in the order of their first rows. */
  *pages(): Generator<RowsOfPage> {
    if (this.#linksAreTheirOwn) {
      yield* this.#withoutThread([...this.#places.values()].flatMap((places) => places.slice()));
      return;
    }
    for (const [key, places] of this.#places) {
      if (key === null) yield* this.#withoutThread(places);
      else
        yield {
          key,
          part: null,
          size: places.length,
          rows: () => places.slice().map((place) => this.#rows.at(place)),
          notHeld: this.#notHeld.get(key) ?? 0,
        };
    }
  }

  /** Comments that name no thread: together where they answer each other, else in parts that memory can hold. */
  *#withoutThread(places: Pick<Places, 'length' | 'slice'>): Generator<RowsOfPage> {
    const size = this.#answered ? places.length : MOST_IN_A_PART;
    for (let from = 0; from < places.length; from += size) {
      yield {
        key: null,
        size: Math.min(size, places.length - from),
        part: places.length > size ? 1 + from / size : null,
        rows: () =>
          places
            .slice(from, from + size)
            .map((place) => this.#rows.at(place))
            .map((row) => ({ ...row, threadKey: null })),
        notHeld: from === 0 ? this.#allNotHeld : 0,
      };
    }
  }

  /** Links that differ from row to row lead to the comments themselves, and tell no threads apart. */
  get #linksAreTheirOwn(): boolean {
    return this.#count > 1 && this.#allLinks && this.#places.size === this.#count;
  }

  get #allNotHeld(): number {
    return [...this.#notHeld.values()].reduce((sum, each) => sum + each, 0);
  }

  /** Does away with what was set aside. */
  close(): void {
    this.#file.close();
  }
}
