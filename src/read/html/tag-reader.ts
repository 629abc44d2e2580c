import { decodeHTMLAttribute } from 'entities/decode';
import { html, Token } from 'parse5';
import { asciiLower, isSpace } from './markup-ends.ts';

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Beyond so many attributes their names are looked up and not compared. */
const FEW = 32;

/** Reads the tags of a page, each from its `<` on. */
export class TagReader {
  readonly #source: string;
  #at = 0;
  /** Of the attributes of a tag with many. */
  #names = new Set<string>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Where the tag that was read last ends. */
  get end(): number {
    return this.#at;
  }

  /** The tag that begins at `at`, or null where the page breaks off within it. */
  read(at: number): Token.TagToken | null {
    const isEnd = this.#source.charCodeAt(at + 1) === SLASH;
    this.#at = at + (isEnd ? 2 : 1);
    const tagName = this.#name(false);
    const attrs: Token.Attribute[] = [];
    let selfClosing = false;
    for (let next = this.#next(); next !== GREATER; next = this.#next()) {
      if (Number.isNaN(next)) return null;
      if (next === SLASH) {
        this.#at += 1;
        selfClosing = this.#source.charCodeAt(this.#at) === GREATER;
      } else {
        this.#attribute(attrs);
      }
    }
    this.#at += 1;
    return {
      type: isEnd ? Token.TokenType.END_TAG : Token.TokenType.START_TAG,
      tagName,
      tagID: html.getTagID(tagName),
      selfClosing,
      ackSelfClosing: false,
      attrs,
      location: null,
    };
  }

  /** The next unit that is no white space; not a number at the end. */
  #next(): number {
    let unit = this.#source.charCodeAt(this.#at);
    while (isSpace(unit)) {
      this.#at += 1;
      unit = this.#source.charCodeAt(this.#at);
    }
    return unit;
  }

  /** The name at the cursor; that of an attribute ends at an equals sign too, unless it begins with it. */
  #name(ofAttribute: boolean): string {
    const source = this.#source;
    const from = this.#at;
    let upper = false;
    for (; this.#at < source.length; this.#at += 1) {
      const unit = source.charCodeAt(this.#at);
      if (unit === GREATER || unit === SLASH || isSpace(unit)) break;
      if (ofAttribute && unit === EQUALS && this.#at > from) break;
      upper ||= unit >= 0x41 && unit <= 0x5a;
    }
    const name = source.slice(from, this.#at);
    return upper ? asciiLower(name) : name;
  }

  /** The attribute at the cursor; of two with one name the first holds. */
  #attribute(attrs: Token.Attribute[]): void {
    const name = this.#name(true);
    let value = '';
    if (this.#next() === EQUALS) {
      this.#at += 1;
      value = this.#value();
    }
    if (!this.#isKnown(attrs, name))
      attrs.push({ name, value: value.includes('&') ? decodeHTMLAttribute(value) : value });
  }

  #value(): string {
    const source = this.#source;
    const quote = this.#next();
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const from = this.#at + 1;
      const end = source.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", from);
      this.#at = end < 0 ? source.length : end + 1;
      return source.slice(from, Math.max(from, end));
    }
    const from = this.#at;
    for (; this.#at < source.length; this.#at += 1) {
      const unit = source.charCodeAt(this.#at);
      if (unit === GREATER || isSpace(unit)) break;
    }
    return source.slice(from, this.#at);
  }

  #isKnown(attrs: readonly Token.Attribute[], name: string): boolean {
    if (attrs.length < FEW) {
      for (const attr of attrs) if (attr.name === name) return true;
      return false;
    }
    if (attrs.length === FEW) this.#names = new Set(attrs.map((attr) => attr.name));
    const known = this.#names.has(name);
    this.#names.add(name);
    return known;
  }
}
