/** The words of one record of a file, not yet parsed; `fault` in their stead where they cannot be had. */
export interface RecordSource {
  /** Line, or place in the array, from 1. */
  readonly line: number;
  readonly source: string;
  readonly fault?: string;
}

/** A string cannot be much longer, whatever the user allows. */
const LONGEST = 256 * 1024 * 1024;

/** Gathers the pieces of one record after the other, and lets go of a record that grows too long. */
class Gatherer {
  readonly #what: string;
  readonly #longest: number;
  #held = '';
  #tooLong = false;
  #line = 0;

  constructor(what: string, longest: number) {
    this.#what = what;
    this.#longest = Math.min(longest, LONGEST);
  }

  add(piece: string): void {
    if (this.#held.length + piece.length > this.#longest) this.#tooLong = true;
    this.#held = this.#tooLong ? '' : this.#held + piece;
  }

  /** Ends the record, and begins the next. */
  end(): RecordSource {
    this.#line += 1;
    const size = Math.round(this.#longest / 1024 / 1024);
    const mend = this.#longest < LONGEST ? '; a larger --max-bytes would have it read' : '';
    const fault = `The ${this.#what} is longer than ${size} MB${mend}.`;
    const record = { line: this.#line, source: this.#held, ...(this.#tooLong && { fault }) };
    this.#held = '';
    this.#tooLong = false;
    return record;
  }
}

/**
 * The lines of a text, which come one by one however long the text is.
 *
 * @param longest length above which a line is passed over
 */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<RecordSource> {
  const line = new Gatherer('line', longest);
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      line.add(piece.slice(from, end));
      yield line.end();
      from = end + 1;
    }
    line.add(piece.slice(from));
  }
  yield line.end();
}

/** A text as one record. */
export async function* wholeOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<RecordSource> {
  const whole = new Gatherer('file is one value that', longest);
  for await (const piece of pieces) whole.add(piece);
  yield whole.end();
}

/**
 * The elements of a JSON array, which come one by one however long the array is.
 *
 * @param longest length above which an element is passed over
 */
export async function* elementsOf(
  pieces: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<RecordSource> {
  const element = new Gatherer('element', longest);
  const place = { depth: 0, quoted: false, escaped: false };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const met = step(place, piece.charCodeAt(at));
      if (met === 'opens') from = at + 1;
      if (met !== 'separates' && met !== 'closes') continue;
      element.add(piece.slice(from, at));
      yield element.end();
      if (met === 'closes') return;
      from = at + 1;
    }
    if (place.depth > 0) element.add(piece.slice(from));
  }
  const last = element.end();
  yield last;
  yield { line: last.line, source: '', fault: 'The array is not closed: the file breaks off here.' };
}

/** Where a scan of JSON stands: how many brackets are open, and whether within a string. */
interface Place {
  depth: number;
  quoted: boolean;
  escaped: boolean;
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENERS = new Set([0x5b, 0x7b]);
const CLOSERS = new Set([0x5d, 0x7d]);

/** Goes one character on, and says what it means for the outermost array. */
function step(place: Place, unit: number): 'opens' | 'separates' | 'closes' | null {
  if (place.quoted) {
    if (place.escaped) place.escaped = false;
    else if (unit === BACKSLASH) place.escaped = true;
    else if (unit === QUOTE) place.quoted = false;
  } else if (unit === QUOTE) place.quoted = true;
  else if (OPENERS.has(unit)) {
    place.depth += 1;
    if (place.depth === 1) return 'opens';
  } else if (CLOSERS.has(unit)) {
    place.depth -= 1;
    if (place.depth === 0) return 'closes';
  } else if (unit === COMMA && place.depth === 1) return 'separates';
  return null;
}
