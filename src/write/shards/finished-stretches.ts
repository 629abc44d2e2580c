import {
  type FinishedPage,
  type FinishedPiece,
  type KeptLines,
  type LinePlace,
  MARKS,
  type PlacedComment,
  type ShardPage,
  type StretchHead,
} from '../../model/finished-page.ts';
import { isProblem, type Problem, plainProblem } from '../../model/problem.ts';

/** Finished pages are put together to about so many bytes: enough that each costs little, and few enough to be held. */
const LONG = 1 << 19;

/** About what it takes to name an input, so that a stretch ends too where inputs add nothing. */
const AN_INPUT = 256;

/** A piece or some lines of which parts come page by page. */
type Gathered<What extends { readonly content: Uint8Array }> = Omit<What, 'content'> & {
  readonly parts: Uint8Array[];
  bytes: number;
};

/** The stretch that is being gathered. */
interface Open {
  readonly pages: FinishedPage['page'][];
  readonly problems: Problem[];
  readonly pieces: Gathered<FinishedPiece>[];
  readonly kept: Gathered<KeptLines>[];
  readonly named: Uint8Array[];
  readonly marks: number[];
  readonly fingerprints: Uint32Array[];
  comments: number;
  namedBytes: number;
  bytes: number;
}

/**
 * Gathers finished pages to stretches as they lie in a file: the length of what stands before (32 bits), that as JSON,
 * the bytes of the pieces, of what is kept and of the lines that name comments, and in numbers the marks and the
 * fingerprints of these comments. What lies together of one file of the report is one piece.
 */
export class FinishedStretches {
  #open = nothing();

  /** @param places where the comments of the page lie among the coded ones */
  add({ coded, finished }: ShardPage, places: readonly LinePlace[]): void {
    this.#open.bytes += AN_INPUT;
    if (isProblem(coded)) this.#open.problems.push(plainProblem(coded));
    if (finished === null || isProblem(coded)) return;
    const open = this.#open;
    open.pages.push(finished.page);
    const before = open.pieces.find(({ path }) => path === finished.cellsIn)?.bytes ?? 0;
    for (const piece of finished.pieces) this.#gather(open.pieces, piece, ({ path }) => path === piece.path);
    for (const lines of finished.kept)
      this.#gather(open.kept, lines, ({ output }) => output === lines.output);
    for (const { commentId, author, authorHash, pageId, row, cells } of finished.comments) {
      const placed: PlacedComment = [commentId, author, pageId, ...(places[row] as LinePlace)];
      const line = Buffer.from(`${JSON.stringify(placed)}\n`);
      open.named.push(line);
      open.marks.push(open.namedBytes, open.comments + row, before + cells);
      open.marks.push(...(authorHash === null ? [0, 0, 0] : [1, ...authorHash]));
      open.namedBytes += line.length;
    }
    open.fingerprints.push(finished.fingerprints);
    open.bytes += finished.fingerprints.byteLength;
    open.comments += coded.codedComments.length;
  }

  #gather<What extends { readonly content: Uint8Array }>(
    all: Gathered<What>[],
    { content, ...about }: What,
    isOfIt: (other: Gathered<What>) => boolean,
  ): void {
    const gathered = all.find(isOfIt) ?? { ...about, parts: [], bytes: 0 };
    if (gathered.bytes === 0) all.push(gathered);
    gathered.parts.push(content);
    gathered.bytes += content.length;
    this.#open.bytes += content.length;
  }

  /** Whether enough is gathered to be written. */
  get isLong(): boolean {
    return this.#open.bytes >= LONG;
  }

  /** What is gathered, which may be nothing. */
  *take(): Generator<Uint8Array> {
    const { pages, problems, pieces, kept, named, marks, fingerprints, namedBytes } = this.#open;
    this.#open = nothing();
    if (pages.length + problems.length === 0) return;
    const head = Buffer.from(
      JSON.stringify({
        pages,
        problems,
        pieces: pieces.map(({ parts: _, ...about }) => about),
        kept: kept.map(({ parts: _, ...about }) => about),
        comments: marks.length / MARKS,
        named: namedBytes,
        numbers: fingerprints.reduce((sum, { length }) => sum + length, 0),
      } satisfies StretchHead),
    );
    yield bytesOf(Uint32Array.of(head.length));
    yield head;
    for (const { parts } of [...pieces, ...kept]) yield* parts;
    yield* named;
    yield* [Uint32Array.from(marks), ...fingerprints].map(bytesOf);
  }
}

const nothing = (): Open => ({
  pages: [],
  problems: [],
  pieces: [],
  kept: [],
  named: [],
  marks: [],
  fingerprints: [],
  comments: 0,
  namedBytes: 0,
  bytes: 0,
});

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
