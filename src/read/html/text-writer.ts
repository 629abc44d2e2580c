/** A place in the text that is known once the next word is written. */
export interface Opening {
  start: number;
}

/** White space that a browser makes one space. */
const isCollapsed = (unit: number): boolean =>
  unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0x0c;

/** Whether a text holds white space other than single spaces. */
function isUneven(text: string): boolean {
  let wasSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isSpace = isCollapsed(unit);
    if (isSpace && (wasSpace || unit !== 0x20)) return true;
    wasSpace = isSpace;
  }
  return false;
}

/** More empty lines than one say nothing. */
const MOST_NEWLINES = 2;

const WORD_ENDS = /[\p{L}\p{N}_.!?)*]$/u;
const WORD_BEGINS = /^[\p{L}\p{N}@#(]/u;
/** Scripts that put no spaces between words. */
const CJK_ENDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
const CJK_BEGINS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Writes a page's text as a reader sees it: white space made single, lines broken where elements break them.
 * White space is only written between words, so no line begins or ends with it.
 */
export class TextWriter {
  readonly #pieces: string[] = [];
  #length = 0;
  #newlines = 0;
  #tab = false;
  #space = false;
  /** Whether an element has ended since the last word. */
  #closed = false;
  #waiting: Opening[] = [];

  get length(): number {
    return this.#length;
  }

  /** Running text, its white space collapsed. */
  words(text: string): void {
    let from = 0;
    while (from < text.length && isCollapsed(text.charCodeAt(from))) from += 1;
    if (from > 0) this.#space = true;
    if (from === text.length) return;
    const trimmed = from === 0 ? text : text.slice(from);
    const inner = isUneven(trimmed) ? trimmed.replace(/[ \t\n\r\f]+/g, ' ') : trimmed;
    const ends = inner.endsWith(' ');
    this.#write(ends ? inner.slice(0, -1) : inner);
    this.#space = ends;
  }

  /** Text whose white space stands as written. */
  verbatim(text: string): void {
    if (text !== '') this.#write(text);
  }

  /** What follows begins `newlines` lines below what stands. */
  breakLine(newlines: 1 | 2): void {
    this.#newlines = Math.max(this.#newlines, newlines);
  }

  /** A line break within a paragraph; two of them make an empty line. */
  lineFeed(): void {
    this.#newlines = Math.min(this.#newlines + 1, MOST_NEWLINES);
  }

  /** What follows is the next cell of a row. */
  nextCell(): void {
    this.#tab = true;
  }

  /** Asks to be told where the next word begins. */
  open(opening: Opening): void {
    this.#waiting.push(opening);
  }

  /** Ends what was opened last; where no word was written since, it stays where it is. */
  close(opening: Opening): void {
    if (this.#waiting[this.#waiting.length - 1] === opening) {
      this.#waiting.pop();
      opening.start = this.#length;
    } else {
      this.#closed = true;
    }
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #write(text: string): void {
    if (this.#length > 0) this.#append(this.#separator(text));
    this.#newlines = 0;
    this.#tab = false;
    this.#space = false;
    this.#closed = false;
    for (const opening of this.#waiting) opening.start = this.#length;
    this.#waiting = [];
    this.#append(text);
  }

  #separator(text: string): string {
    if (this.#newlines > 0) return '\n'.repeat(this.#newlines);
    if (this.#tab) return '\t';
    return this.#space || (this.#closed && this.#waiting.length > 0 && this.#isGlued(text)) ? ' ' : '';
  }

  /** Elements that follow one another are set apart by looks alone; their words would run together here. */
  #isGlued(text: string): boolean {
    const last = this.#pieces[this.#pieces.length - 1] ?? '';
    return (
      last.length > 1 &&
      WORD_ENDS.test(last) &&
      WORD_BEGINS.test(text) &&
      !(CJK_ENDS.test(last) && CJK_BEGINS.test(text))
    );
  }

  #append(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}
