import type { DefaultTreeAdapterTypes } from 'parse5';
import { countWords } from '../../text/white-space.ts';
import { UNSEEN } from './elements.ts';
import { parseHtml } from './parse-html.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The HTML of a frame that was saved with its page, by the frame's attributes; null where it was not. */
export type FrameSource = (attributes: ReadonlyMap<string, string>) => string | null;

/** A frame with fewer words is an advertisement, a button or a counter. */
const FEWEST_WORDS = 20;

/** Frames stand in frames; more than so deep they are no page's. */
const DEEPEST = 5;

/** Puts what stands in frames where the frames stand, as the comments of many services do. Each frame stands once. */
export function openFrames(tree: Node, frameOf: FrameSource): void {
  open(tree, frameOf, new Set(), 0);
}

/** @returns number of words in the tree, with those of frames that were opened */
function open(tree: Node, frameOf: FrameSource, taken: Set<string>, depth: number): number {
  let words = 0;
  const nodes = [tree];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if ('value' in node) words += countWords(node.value, 0, node.value.length);
    else if (isFrame(node)) words += openFrame(node, frameOf, taken, depth);
    else if ('childNodes' in node && !(isElement(node) && UNSEEN.has(node.tagName)))
      nodes.push(...node.childNodes);
  }
  return words;
}

function openFrame(frame: Element, frameOf: FrameSource, taken: Set<string>, depth: number): number {
  const html = frameOf(new Map(frame.attrs.map(({ name, value }) => [name, value])));
  if (html === null || taken.has(html) || depth === DEEPEST) return 0;
  taken.add(html);
  const root = parseHtml(html, true).childNodes.find(isElement);
  const body = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  if (body === undefined) return 0;
  const words = open(body, frameOf, taken, depth + 1);
  if (words < FEWEST_WORDS) return 0;
  frame.tagName = 'div';
  frame.nodeName = 'div';
  frame.childNodes = body.childNodes;
  return words;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const isFrame = (node: Node): node is Element => isElement(node) && node.tagName === 'iframe';
