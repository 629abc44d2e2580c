import { greatestOf } from '../../model/extremes.ts';
import { groupBy } from '../../model/group-by.ts';
import { byStart, type Span } from '../../model/span.ts';
import type { Line } from './lines.ts';
import { isWithin, type MarkupNode } from './tree.ts';

/** One repeated stretch of the tree: an element, or an element with the siblings that follow it. */
export interface Run extends Span {
  readonly nodes: readonly MarkupNode[];
  /** Runs within this one, in order. */
  readonly inner: readonly Span[];
  /** Index of the run around this one. */
  readonly parent: number | null;
}

/** A guess at where the comments of a page are: the elements that stand in the same place around each anchor. */
export interface Repetition {
  readonly runs: readonly Run[];
  /** `element`: each comment is one element; `siblings`: each begins with one and goes on behind it. */
  readonly kind: 'element' | 'siblings';
}

/** Names of elements that hold one contribution each; the word that says so stands last, or before a word for "box". */
const CONTRIBUTION =
  /(comment|kommentar|comentario|commentaire|reply|response|resp|post|posting|message|answer|antwort|beitrag|review)(?:[-_]?(?:item|box|entry|row|wrap|wrapper|block|container|header|head|body|content|text|ctn|inner))?(?:[-_]{0,2}\d+)?$/;

/** Elements of one name that says comment, reply or post: such pages need not date what people write. */
export function findNamed(nodes: readonly MarkupNode[]): Repetition[] {
  const groups = new Map<string, Set<MarkupNode>>();
  for (const node of nodes) {
    if (node.end === node.start) continue;
    for (const name of node.names) {
      const word = CONTRIBUTION.exec(name);
      if (word === null) continue;
      for (const key of [`${node.tag} ${word[1]}`, `${node.tag} ${name.replace(/\d+/g, '')}`]) {
        groups.set(key, (groups.get(key) ?? new Set()).add(node));
      }
    }
  }
  const found: Repetition[] = [];
  for (const group of groups.values()) {
    if (group.size < 2) continue;
    const elements = [...group];
    found.push({ kind: 'element', runs: elementRuns(elements) });
    for (const each of siblingRepetitions(elements)) found.push(each);
  }
  return found;
}

/** Lines below a heading among which a lone comment has its head. */
const NEAR = 10;

/**
 * The elements around each anchor near below a heading, one at a time: a thread of one comment repeats nothing.
 *
 * @param heads the lines behind which a comment may stand
 */
export function findSingles(anchors: Iterable<Line>, heads: readonly Line[]): Repetition[] {
  const found = new Set<MarkupNode>();
  for (const head of heads) {
    for (const anchor of anchors) {
      if (anchor.index <= head.index || anchor.index > head.index + NEAR) continue;
      let node: MarkupNode | null = anchor.node;
      for (let level = 0; level < HIGHEST && node !== null && node.start >= head.end; level += 1) {
        found.add(node);
        node = node.parent;
      }
    }
  }
  return [...found].map((node) => ({ kind: 'element', runs: elementRuns([node]) }));
}

/** How far up from a heading the elements below it are looked for. */
const HEAD_LEVELS = 3;

/** The tags of an element and of those that begin it, down to its first words; some names are links and some are not. */
function openingShape(node: MarkupNode): string {
  let shape = '';
  for (let at: MarkupNode | undefined = node; at?.start === node.start; at = at.children[0])
    if (at.tag !== 'a') shape += `${shapeOf(at)}>`;
  return shape;
}

/**
 * The elements alike that follow a heading, or stand within the first that does, or each with the siblings up to the
 * next that begins like the first: such pages need not date what people write.
 */
export function findBelow(heads: readonly Line[]): Repetition[] {
  const found: Repetition[] = [];
  for (const { node: head, end } of heads) {
    let node: MarkupNode | null = head;
    for (let level = 0; level < HEAD_LEVELS && node !== null; level += 1) {
      const below: readonly MarkupNode[] = (node.parent?.children ?? []).filter(
        ({ start, end: last }) => start >= end && last > start,
      );
      const within = (below[0]?.children ?? []).filter((child) => child.end > child.start);
      for (const row of [below, within]) {
        const group = alike(row);
        if (group.length > 1) found.push({ kind: 'element', runs: elementRuns(group) });
        const heads = row.filter((each) => openingShape(each) === openingShape(row[0] as MarkupNode));
        if (heads.length > 1 && heads.length * 2 <= row.length) found.push(...siblingRepetitions(heads));
      }
      node = node.parent;
    }
  }
  return found;
}

/** The first elements of a row, as long as they are of one shape. */
function alike(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const shape = nodes[0] === undefined ? '' : shapeOf(nodes[0]);
  const stop = nodes.findIndex((node) => shapeOf(node) !== shape);
  return stop < 0 ? nodes : nodes.slice(0, stop);
}

/** How far up from an anchor its comment's element is looked for. */
const HIGHEST = 12;

/**
 * Groups the elements around the anchors by the path of tags that leads from them to the anchor. A thread's comments
 * are alike in this, whatever their names are.
 */
export function findRepetitions(anchors: Iterable<Line>): Repetition[] {
  const groups = new Map<string, Set<MarkupNode>>();
  for (const anchor of anchors) {
    let key = '';
    let node: MarkupNode | null = anchor.node;
    for (let level = 0; level < HIGHEST && node !== null && node.tag !== 'body'; level += 1) {
      key += `${node.tag}<`;
      const group = groups.get(key) ?? new Set();
      groups.set(key, group.add(node));
      node = node.parent;
    }
  }
  const found: Repetition[] = [];
  for (const group of groups.values()) {
    if (group.size < 2) continue;
    const nodes = [...group].sort((a, b) => a.index - b.index);
    found.push({ kind: 'element', runs: elementRuns(nodes) });
    for (const each of siblingRepetitions(nodes)) found.push(each);
  }
  return found;
}

function elementRuns(nodes: readonly MarkupNode[]): Run[] {
  const runs: { start: number; end: number; nodes: MarkupNode[]; inner: Span[]; parent: number | null }[] =
    [];
  const open: number[] = [];
  for (const node of nodes) {
    while (open.length > 0 && !isWithin(node, nodes[open.at(-1) as number] as MarkupNode)) open.pop();
    const parent = open.at(-1) ?? null;
    if (parent !== null) runs[parent]?.inner.push(node);
    open.push(runs.length);
    runs.push({ start: node.start, end: node.end, nodes: [node], inner: [], parent });
  }
  return runs;
}

/**
 * Each element with the siblings between it and the next one: those behind it where the element heads what was
 * written, those before it where the element signs it. Pages may print a thread in two parts, so the elements are
 * taken as they stand under the parent that has most of them, and under all that have several.
 */
function siblingRepetitions(nodes: readonly MarkupNode[]): Repetition[] {
  const within = nodes.filter(({ parent }) => parent !== null);
  const groups = [...groupBy(within, ({ parent }) => parent).values()].filter(({ length }) => length > 1);
  const largest = groups.reduce<MarkupNode[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
  const choices = groups.length > 1 ? [[largest], groups] : [[largest]];
  return choices
    .flatMap((choice) =>
      (['head', 'foot'] as const).map((place): Repetition => {
        const runs = choice.flatMap((group) => siblingRuns(group, place));
        return { kind: 'siblings', runs: runs.sort(byStart) };
      }),
    )
    .filter(({ runs }) => runs.length > 1 && !overlaps(runs));
}

/** Replies within comments are told apart by their elements alone. */
const overlaps = (runs: readonly Span[]): boolean =>
  runs.some(({ start }, at) => start < (runs[at - 1]?.end ?? 0));

function siblingRuns(anchors: readonly MarkupNode[], place: 'head' | 'foot'): Run[] {
  const inOrder = <Item>(items: readonly Item[]): Item[] =>
    place === 'head' ? [...items] : [...items].reverse();
  const own = new Set(anchors);
  const runs: MarkupNode[][] = [];
  for (const child of inOrder(anchors[0]?.parent?.children ?? [])) {
    if (own.has(child)) runs.push([child]);
    else runs.at(-1)?.push(child);
  }
  return runs
    .map((run, at) => inOrder(at === runs.length - 1 ? outermostRun(run, runs) : run))
    .map((run) => ({
      start: (run[0] as MarkupNode).start,
      end: (run.at(-1) as MarkupNode).end,
      nodes: run,
      inner: [],
      parent: null,
    }));
}

const shapeOf = (node: MarkupNode): string =>
  `${node.tag}${node.names.find((name) => name.startsWith('.')) ?? ''}`.replace(/\d+/g, '');

/** Nothing says where the last run, or the first, ends but that its elements are like those of the others, and no more. */
function outermostRun(
  run: readonly MarkupNode[],
  runs: readonly (readonly MarkupNode[])[],
): readonly MarkupNode[] {
  const seen = new Set(runs.slice(0, -1).flat().map(shapeOf));
  const longest = greatestOf(runs.slice(0, -1).map(({ length }) => length));
  const stop = run.findIndex((node, at) => at > 0 && (!seen.has(shapeOf(node)) || at >= longest));
  return stop < 0 ? run : run.slice(0, stop);
}
