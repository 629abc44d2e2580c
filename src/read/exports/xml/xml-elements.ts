import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { InputError } from '../../../errors.ts';

/** An element that was asked for, whole. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of the element itself, without that of the elements in it. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** What a pass over a file met. */
export interface XmlReading {
  readonly elements: readonly XmlElement[];
  /** Where the file stops being well formed; null where it never does. What stood before is kept. */
  readonly fault: { readonly line: number; readonly message: string } | null;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  text: string;
  readonly children: XmlElement[];
}

/** Most elements have no attributes, and share that. */
const NONE: ReadonlyMap<string, string> = new Map();

/** Elements deeper than this inside one that was asked for are not an export's. */
const DEEPEST = 50;

/**
 * Reads XML and keeps the elements of some names, wherever they stand, and nothing else. Entities that the file
 * declares are not expanded.
 *
 * @param names of elements, as written; one inside another of them is only a child of it
 * @param most elements that are kept, those inside of others included
 * @throws InputError where it has more
 */
export async function readXml(
  pieces: AsyncIterable<string>,
  names: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): Promise<XmlReading> {
  const parser = new SaxesParser();
  const elements: XmlElement[] = [];
  const open: Open[] = [];
  let fault: XmlReading['fault'] = null;
  let opened = 0;
  parser.on('error', (error) => {
    fault ??= { line: parser.line, message: error.message.replace(/^\d+:\d+: /, '') };
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (fault !== null || (open.length === 0 && !names.has(name)) || open.length > DEEPEST) return;
    opened += 1;
    const said = Object.entries(attributes as Record<string, SaxesAttributePlain['value']>);
    open.push({ name, attributes: said.length === 0 ? NONE : new Map(said), text: '', children: [] });
  });
  const addText = (piece: string) => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    if (fault !== null || open.at(-1)?.name !== name) return;
    const element = open.pop() as Open;
    (open.at(-1)?.children ?? elements).push(element);
  });
  for await (const piece of pieces) {
    parser.write(piece);
    if (fault !== null) break;
    if (opened > most)
      throw new InputError(`It has more than ${most} elements; a larger --max-bytes would have it read.`);
  }
  if (fault === null) parser.close();
  return { elements, fault };
}

/** Text of the first child of a name, trimmed; null where there is none or it is empty. */
export function childText(element: XmlElement, name: string): string | null {
  const text = child(element, name)?.text.trim() ?? '';
  return text === '' ? null : text;
}

export const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((each) => each.name === name);
