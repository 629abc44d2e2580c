import type {
  AlignType,
  Blockquote,
  Heading,
  Image,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  TableCell,
} from 'mdast';

/** Words of our own as plain strings, and everything else as nodes. */
export type Phrase = string | PhrasingContent | readonly Phrase[];

/** A block of a document. */
export type Block = RootContent;

/** The nodes of a phrase; neighbouring texts become one. */
function phrasing(phrase: Phrase): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const node of flat(phrase)) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
    } else nodes.push(node);
  }
  return nodes;
}

function flat(phrase: Phrase): PhrasingContent[] {
  if (typeof phrase === 'string') return phrase === '' ? [] : [{ type: 'text', value: phrase }];
  return 'type' in phrase ? [phrase] : phrase.flatMap(flat);
}

export const heading = (depth: Heading['depth'], ...words: Phrase[]): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(words),
});

export const paragraph = (...words: Phrase[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(words),
});

export const strong = (...words: Phrase[]): Strong => ({ type: 'strong', children: phrasing(words) });

export const link = (url: string, ...words: Phrase[]): Link => ({
  type: 'link',
  url,
  // A link in a link is no Markdown, and none is ever given here.
  children: phrasing(words) as Link['children'],
});

export const image = (url: string, alt: string): Image => ({ type: 'image', url, alt });

export const bullets = (items: readonly (Phrase | readonly Block[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: (isBlocks(item) ? item : [paragraph(item)]) as List['children'][number]['children'],
  })),
});

const BLOCKS = new Set<string>(['paragraph', 'blockquote', 'list', 'table', 'heading']);

function isBlocks(item: Phrase | readonly Block[]): item is readonly Block[] {
  const first = Array.isArray(item) ? item[0] : undefined;
  return typeof first === 'object' && 'type' in first && BLOCKS.has(first.type);
}

export const blockquote = (blocks: readonly Block[]): Blockquote => ({
  type: 'blockquote',
  children: blocks as Blockquote['children'],
});

/**
 * A table. Columns whose heading starts with `#` hold numbers: they are set to the right, and the sign is left out.
 */
export function table(headings: readonly string[], rows: readonly (readonly Phrase[])[]): Table {
  const align: AlignType[] = headings.map((words) => (words.startsWith('#') ? 'right' : 'left'));
  const cells = (row: readonly Phrase[]): TableCell[] =>
    row.map((words) => ({ type: 'tableCell', children: phrasing(words) }));
  return {
    type: 'table',
    align,
    children: [headings.map((words) => words.replace(/^#/, '')), ...rows].map((row) => ({
      type: 'tableRow',
      children: cells(row),
    })),
  };
}
