import {
  type FinishedComment,
  type FinishedPage,
  type FinishedPiece,
  type GatheredStretch,
  type KeptLines,
  MARKS,
  type StretchHead,
} from '../../model/finished-page.ts';
import { type Problem, plainProblem } from '../../model/problem.ts';

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

/** Gathers finished pages to stretches. What lies together of one file of the report is one piece. */
export class FinishedStretches {
  #open = nothing();

  /** Adds an input that was not used. */
  addProblem(problem: Problem): void {
    this.#open.bytes += AN_INPUT;
    this.#open.problems.push(plainProblem(problem));
  }

  /** @param lineOf what a comment is named by, so that it can be had again */
  addPage(finished: FinishedPage, comments: number, lineOf: (comment: FinishedComment) => object): void {
    const open = this.#open;
    open.bytes += AN_INPUT;
    open.pages.push(finished.page);
    for (const piece of finished.pieces) this.#gather(open.pieces, piece, ({ path }) => path === piece.path);
    for (const lines of finished.kept)
      this.#gather(open.kept, lines, ({ output }) => output === lines.output);
    for (const comment of finished.comments) {
      const { authorHash, row } = comment;
      const line = Buffer.from(`${JSON.stringify(lineOf(comment))}\n`);
      open.named.push(line);
      const author = authorHash === null ? [0, 0, 0] : [1, ...authorHash];
      open.marks.push(open.namedBytes, open.comments + row, ...author);
      open.namedBytes += line.length;
    }
    open.fingerprints.push(finished.fingerprints);
    open.bytes += finished.fingerprints.byteLength;
    open.comments += comments;
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
  take(): GatheredStretch {
    const { pages, problems, pieces, kept, named, marks, fingerprints } = this.#open;
    this.#open = nothing();
    return {
      pages,
      problems,
      pieces: pieces.map(({ parts, bytes: _, ...about }) => ({ ...about, content: together(parts) })),
      kept: kept.map(({ parts, bytes: _, ...about }) => ({ ...about, content: together(parts) })),
      named: Buffer.concat(named),
      marks: Uint32Array.from(marks),
      fingerprints: numbersTogether(fingerprints),
    };
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

/** One part by itself is not copied. */
const together = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);

function numbersTogether(parts: readonly Uint32Array[]): Uint32Array {
  if (parts.length === 1) return parts[0] as Uint32Array;
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * A stretch as it lies in a file: the length of what stands before (32 bits), that as JSON, the bytes of the pieces, of
 * what is kept and of the lines that name comments, and in numbers the marks and the fingerprints of these comments.
 */
export function* stretchBytes(stretch: GatheredStretch): Generator<Uint8Array> {
  const { pages, problems, pieces, kept, named, marks, fingerprints } = stretch;
  if (pages.length + problems.length === 0) return;
  const head = Buffer.from(
    JSON.stringify({
      pages,
      problems,
      pieces: pieces.map(({ content, ...about }) => ({ ...about, bytes: content.length })),
      kept: kept.map(({ content, ...about }) => ({ ...about, bytes: content.length })),
      comments: marks.length / MARKS,
      named: named.length,
      numbers: fingerprints.length,
    } satisfies StretchHead),
  );
  yield bytesOf(Uint32Array.of(head.length));
  yield head;
  for (const { content } of [...pieces, ...kept]) yield content;
  yield* [named, bytesOf(marks), bytesOf(fingerprints)];
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
