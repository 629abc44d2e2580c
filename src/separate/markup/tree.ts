import type { MarkupElement } from '../../model/markup.ts';
import type { Span } from '../../model/span.ts';

/** An element with its place in the tree. */
export interface MarkupNode extends Span {
  readonly element: MarkupElement;
  readonly tag: string;
  readonly parent: MarkupNode | null;
  readonly children: readonly MarkupNode[];
  /** Place in document order. */
  readonly index: number;
  /** `index` of the last element within it, or its own. */
  readonly last: number;
  /** Id and classes, lower case: `#comment-12`, `.comment-body`. */
  readonly names: readonly string[];
}

interface Growing extends MarkupNode {
  readonly children: Growing[];
  last: number;
}

/** All elements below and including `root`, in document order. Keeps its own stack: no depth can overflow it. */
export function readTree(root: MarkupElement): MarkupNode[] {
  const nodes: Growing[] = [];
  const classes = new Map<string, readonly string[]>();
  const stack: { readonly node: Growing; next: number }[] = [];
  const push = (element: MarkupElement, parent: Growing | null): void => {
    const node = grow(element, parent, nodes.length, namesOf(element, classes));
    nodes.push(node);
    parent?.children.push(node);
    stack.push({ node, next: 0 });
  };
  push(root, null);
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.node.element.children[frame.next];
    frame.next += 1;
    if (child !== undefined) push(child, frame.node);
    else {
      frame.node.last = nodes.length - 1;
      stack.pop();
    }
  }
  return nodes;
}

const grow = (
  element: MarkupElement,
  parent: Growing | null,
  index: number,
  names: readonly string[],
): Growing => ({
  element,
  tag: element.tag,
  parent,
  children: [],
  index,
  last: index,
  start: element.start,
  end: element.end,
  names,
});

const UNNAMED: readonly string[] = [];

/** @param known names of classes by the attribute that lists them: elements of the same classes have the same names */
function namesOf({ attributes }: MarkupElement, known: Map<string, readonly string[]>): readonly string[] {
  const id = attributes.get('id')?.trim().toLowerCase();
  const classes = attributes.get('class');
  let names = classes === undefined ? UNNAMED : known.get(classes);
  if (names === undefined) {
    names = (classes ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((name) => name !== '')
      .map((name) => `.${name}`);
    known.set(classes ?? '', names);
  }
  return id ? [`#${id}`, ...names] : names;
}

/** Whether `inner` is `outer` or lies within it. */
export const isWithin = (inner: MarkupNode, outer: MarkupNode): boolean =>
  inner.index >= outer.index && inner.index <= outer.last;

/** The nearest element around `node` for which `test` holds, `node` left out; looked for at most `limit` levels up. */
export function ancestorOf(
  node: MarkupNode,
  test: (ancestor: MarkupNode) => boolean,
  limit = 60,
): MarkupNode | null {
  let at = node.parent;
  for (let level = 0; at !== null && level < limit; level += 1) {
    if (test(at)) return at;
    at = at.parent;
  }
  return null;
}
