import type { DefaultTreeAdapterTypes } from 'parse5';
import type { MarkupElement } from '../../model/markup.ts';
import { CELLS, LINES, PARAGRAPHS, PREFORMATTED, SPOKEN_OF, UNSEEN } from './elements.ts';
import { type FrameSource, openFrames } from './frames.ts';
import { holdsData, parseHtml } from './parse-html.ts';
import { TextWriter } from './text-writer.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page's text in reading order, and the elements that it came from. */
export interface HtmlReading {
  readonly text: string;
  readonly markup: MarkupElement;
}

interface Building {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: Building[];
  start: number;
  end: number;
}

/** An element on the way down: what is still to be walked of it. */
interface Frame {
  readonly element: Building;
  readonly nodes: readonly Node[];
  next: number;
  readonly seen: boolean;
  readonly preformatted: boolean;
}

/**
 * Reads HTML into text and elements. The walk keeps its own stack, so that no depth of nesting can overflow it.
 * An element's words are `text.slice(element.start, element.end)`; what is not seen by a reader has none.
 *
 * @param frameOf gives the frames that were saved with the page; without it, none is read
 */
export function readHtml(source: string, frameOf: FrameSource = NO_FRAMES): HtmlReading {
  const plain = readWhole(source, { scripted: true, frameOf });
  return REPAIRS.reduce(
    (reading, { wants, repair }) => (wants(source, reading) ? repair(source, frameOf) : reading),
    plain,
  );
}

const NO_FRAMES: FrameSource = () => null;

interface Repair {
  readonly wants: (source: string, reading: HtmlReading) => boolean;
  readonly repair: (source: string, frameOf: FrameSource) => HtmlReading;
  readonly reason: string;
}

/** Closing tags among a page's words: an element that was never closed has swallowed the elements behind it. */
const SWALLOWED = /<\/(?:div|span|p|a|td|li)>/g;
const MANY_SWALLOWED = 20;

/** Shorter notes to readers without scripts only say that scripts are wanted. */
const SOME_WORDS = 300;

/** Ways in which saved pages lose their words, and how to get them back. */
const REPAIRS: readonly Repair[] = [
  {
    wants: (source, { text }) => text === '' && /<body\b/i.test(source),
    repair: (source, frameOf) =>
      readWhole(source.slice(source.search(/<body\b/i)), { scripted: true, frameOf }),
    reason: 'A title or a script that is never closed swallows the page behind it.',
  },
  {
    wants: (_, { text }) => (text.match(SWALLOWED)?.length ?? 0) >= MANY_SWALLOWED,
    repair: (source, frameOf) =>
      readWhole(source.replace(/<(\/?)textarea\b/gi, '<$1div'), { scripted: true, frameOf }),
    reason: 'So does a text field; browsers close it where scripts take the page over.',
  },
  {
    wants: (source, { text }) => noscriptLength(source) > Math.max(text.length, SOME_WORDS),
    repair: (source, frameOf) => readWhole(source, { scripted: false, frameOf }),
    reason: 'Forums that scripts draw print their posts for readers without scripts.',
  },
];

/** Characters that readers without scripts would see besides. */
const noscriptLength = (source: string): number => {
  let length = 0;
  if (!/<noscript/i.test(source)) return length;
  for (const [block] of source.matchAll(/<noscript\b[^>]*>[\s\S]*?<\/noscript/gi))
    length += block.replace(/<[^>]*>/g, '').length;
  return length;
};

interface Reading {
  readonly scripted: boolean;
  readonly frameOf: FrameSource;
}

function readWhole(source: string, { scripted, frameOf }: Reading): HtmlReading {
  const writer = new TextWriter();
  const html = parseHtml(source, scripted).childNodes.find(isElement);
  if (html !== undefined && frameOf !== NO_FRAMES) openFrames(html, frameOf);
  const root = build('html', html?.attrs ?? [], null);
  const stack: Frame[] = [
    { element: root, nodes: html?.childNodes ?? [], next: 0, seen: true, preformatted: false },
  ];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (node === undefined) {
      leave(writer, frame);
      stack.pop();
    } else if (node.nodeName === '#text' && 'value' in node) {
      if (frame.seen) frame.preformatted ? writer.verbatim(node.value) : writer.words(node.value);
    } else if (isElement(node)) {
      const inner = enter(writer, frame, node);
      if (inner !== null) stack.push(inner);
    }
  }
  return { text: writer.toString(), markup: root };
}

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Pictures and programs are written into attributes; what tells of comments is short. */
const LONGEST_ATTRIBUTE = 10_000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** @param said what the element says outside the page's text */
function build(tag: string, attrs: Element['attrs'], said: string | null): Building {
  const written = attrs.length > 0 || said !== null;
  const attributes = written ? attributesOf(attrs, said) : NO_ATTRIBUTES;
  return { tag, attributes, children: [], start: 0, end: 0 };
}

function attributesOf(attrs: Element['attrs'], said: string | null): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { name, value } of attrs)
    attributes.set(name, value.length > LONGEST_ATTRIBUTE ? value.slice(0, LONGEST_ATTRIBUTE) : value);
  if (said !== null) attributes.set('#text', said);
  return attributes;
}

function enter(writer: TextWriter, parent: Frame, node: Element): Frame | null {
  const tag = node.tagName;
  const said = SPOKEN_OF.has(tag) ? saidBy(node) : null;
  if (said === null && (tag === 'script' || tag === 'style')) return null;
  const element = build(tag, node.attrs, said);
  const unseen = (UNSEEN.has(tag) && !(tag === 'noscript' && isParsed(node))) || !parent.seen;
  parent.element.children.push(element);
  if (!unseen) begin(writer, tag);
  writer.open(element);
  const nodes = unseen && tag !== 'head' ? [] : node.childNodes;
  return {
    element,
    nodes,
    next: 0,
    seen: !unseen,
    preformatted: parent.preformatted || PREFORMATTED.has(tag),
  };
}

/** What a title or a script says; null for a program. */
const saidBy = ({ tagName, attrs, childNodes }: Element): string | null =>
  tagName === 'script' && !holdsData(attrs)
    ? null
    : childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** With scripts off, what stands in a `noscript` is elements, not one text. */
const isParsed = (node: Element): boolean => node.childNodes.some((child) => 'tagName' in child);

function begin(writer: TextWriter, tag: string): void {
  if (tag === 'br') writer.lineFeed();
  else if (PARAGRAPHS.has(tag)) writer.breakLine(2);
  else if (LINES.has(tag)) writer.breakLine(1);
  else if (CELLS.has(tag)) writer.nextCell();
}

function leave(writer: TextWriter, { element, seen }: Frame): void {
  writer.close(element);
  element.end = writer.length;
  if (!seen || element.tag === 'br') return;
  if (PARAGRAPHS.has(element.tag)) writer.breakLine(2);
  else if (LINES.has(element.tag)) writer.breakLine(1);
}
