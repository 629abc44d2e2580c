import { decodeHTML } from 'entities/decode';
import { type DefaultTreeAdapterTypes, InsertionMode, Parser, parse, Token, TokenizerMode } from 'parse5';
import {
  commentEnd,
  declarationEnd,
  isSpace,
  nextMarkup,
  rawTextEnd,
  scriptEnd,
  startsTag,
} from './markup-ends.ts';
import { TagReader } from './tag-reader.ts';

type Document = DefaultTreeAdapterTypes.Document;

/**
 * Parses a page into the tree that parse5 makes of it, in a third of the time: where text, tags and comments end is
 * searched for and not stepped to. What comments, styles and scripts hold is left out; data in JSON stays.
 */
export function parseHtml(source: string, scriptingEnabled: boolean): Document {
  // What becomes of it depends on where it stands, and no page has it.
  if (source.includes('\0')) return parse(source, { scriptingEnabled });
  const lines = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  return new TokenFeed(lines, scriptingEnabled).run();
}

const CDATA = '<![CDATA[';
const DOCTYPE = /^<!doctype/i;

/** Between frames, nothing but white space is kept. */
const FRAMED: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_FRAMESET,
  InsertionMode.AFTER_FRAMESET,
  InsertionMode.AFTER_AFTER_FRAMESET,
]);

/** Hands a page to the tree builder of parse5 token by token, as parse5's tokenizer would. */
class TokenFeed {
  readonly #source: string;
  readonly #parser: Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;
  readonly #tags: TagReader;
  #at = 0;
  /** The start tag that was read last: raw text is its element's. */
  #opened: Token.TagToken | null = null;

  constructor(source: string, scriptingEnabled: boolean) {
    this.#source = source;
    this.#parser = new Parser({ scriptingEnabled });
    this.#tags = new TagReader(source);
  }

  run(): Document {
    const { tokenizer } = this.#parser;
    while (this.#at < this.#source.length) {
      if (tokenizer.state === TokenizerMode.DATA) this.#data();
      else this.#rawText();
    }
    this.#parser.onEof({ type: Token.TokenType.EOF, location: null });
    return this.#parser.document;
  }

  /** Text, and the markup behind it. */
  #data(): void {
    const markup = nextMarkup(this.#source, this.#at);
    this.#text(markup, true);
    if (markup < this.#source.length) this.#markup();
  }

  /** What holds no elements, such as a script, and the tag that ends it. */
  #rawText(): void {
    const { state } = this.#parser.tokenizer;
    const { tagName = '', attrs = [] } = this.#opened ?? {};
    const end = rawEnd(this.#source, this.#at, state, tagName);
    if (tagName === 'style' || (tagName === 'script' && !holdsData(attrs))) this.#at = end;
    else this.#text(end, state === TokenizerMode.RCDATA);
    if (end < this.#source.length) this.#tag();
  }

  #markup(): void {
    const source = this.#source;
    const at = this.#at;
    if (startsTag(source, at)) this.#tag();
    else if (source.startsWith('</>', at)) this.#at += '</>'.length;
    else if (source.startsWith('<!--', at)) this.#comment(commentEnd(source, at));
    else if (this.#parser.tokenizer.inForeignNode && source.startsWith(CDATA, at)) this.#cdata();
    else if (DOCTYPE.test(source.slice(at, at + '<!doctype'.length))) this.#doctype();
    else this.#comment(declarationEnd(source, at));
  }

  #tag(): void {
    const token = this.#tags.read(this.#at);
    this.#at = this.#tags.end;
    if (token === null) return;
    this.#parser.tokenizer.state = TokenizerMode.DATA;
    if (token.type === Token.TokenType.END_TAG) {
      this.#parser.onEndTag(token);
    } else {
      this.#opened = token;
      this.#parser.onStartTag(token);
    }
  }

  #comment(end: number): void {
    this.#at = end;
    this.#parser.onComment({ type: Token.TokenType.COMMENT, data: '', location: null });
  }

  /** Declarations of the kind of page are few, and intricate. */
  #doctype(): void {
    const end = declarationEnd(this.#source, this.#at);
    const declaration = this.#source.slice(this.#at, end);
    this.#parser.tokenizer.write(declaration, !declaration.endsWith('>'));
    this.#at = end;
  }

  #cdata(): void {
    this.#at += CDATA.length;
    const close = this.#source.indexOf(']]>', this.#at);
    this.#text(close < 0 ? this.#source.length : close, false);
    if (close >= 0) this.#at += ']]>'.length;
  }

  /** Text up to `end`; white space before its first word is a token of its own. */
  #text(end: number, decoded: boolean): void {
    const written = this.#source.slice(this.#at, end);
    this.#at = end;
    const text = decoded && written.includes('&') ? decodeHTML(written) : written;
    const chars = FRAMED.has(this.#parser.insertionMode) ? text.replace(/[^\t\n\f\r ]+/g, '') : text;
    let spaces = 0;
    while (spaces < chars.length && isSpace(chars.charCodeAt(spaces))) spaces += 1;
    if (spaces > 0)
      this.#parser.onWhitespaceCharacter({
        type: Token.TokenType.WHITESPACE_CHARACTER,
        chars: chars.slice(0, spaces),
        location: null,
      });
    if (spaces < chars.length)
      this.#parser.onCharacter({
        type: Token.TokenType.CHARACTER,
        chars: chars.slice(spaces),
        location: null,
      });
  }
}

function rawEnd(source: string, from: number, state: number, tagName: string): number {
  if (state === TokenizerMode.PLAINTEXT) return source.length;
  return state === TokenizerMode.SCRIPT_DATA ? scriptEnd(source, from) : rawTextEnd(source, from, tagName);
}

/** Whether a script holds data and no program. */
export const holdsData = (attrs: readonly Token.Attribute[]): boolean =>
  attrs.some(({ name, value }) => name === 'type' && value.includes('json'));
