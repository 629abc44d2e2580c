import { ancestorOf, type MarkupNode } from './tree.ts';

/** Says whether an element is one of those that a selector names. */
export type Selector = (node: MarkupNode) => boolean;

const PART = /^([a-z][a-z0-9-]*)|([.#](?:[\w*:-]|\{n\})+)|\[([\w:-]+)(?:([~*]?=)"?([^\]"]*)"?)?\]/i;

/**
 * Compiles a selector: `tag`, `.class`, `#id`, `[attribute]`, `[attribute=value]`, `[attribute~=word]`,
 * `[attribute*=part]`, run together or one within another by a space, alternatives by commas. Within a class or an id, `*` stands for
 * any characters and `{n}` for digits. Names are compared in lower case.
 */
export function compileSelector(source: string): Selector {
  const alternatives = source.split(',').map((alternative) => chain(alternative.trim()));
  return alternatives.length === 1
    ? (alternatives[0] as Selector)
    : (node) => alternatives.some((matches) => matches(node));
}

function chain(source: string): Selector {
  const steps = source.split(/\s+/).map(compound).reverse();
  const [last, ...outer] = steps as [Selector, ...Selector[]];
  if (outer.length === 0) return last;
  return (node) => {
    if (!last(node)) return false;
    let at: MarkupNode | null = node;
    for (const step of outer) {
      at = at === null ? null : ancestorOf(at, step);
      if (at === null) return false;
    }
    return true;
  };
}

function compound(source: string): Selector {
  const tests: Selector[] = [];
  for (let rest = source; rest !== ''; ) {
    const part = PART.exec(rest);
    if (part === null) throw new SyntaxError(`no selector: ${source}`);
    tests.push(simple(part));
    rest = rest.slice(part[0].length);
  }
  return tests.length === 1 ? (tests[0] as Selector) : (node) => tests.every((test) => test(node));
}

function simple([, tag, name, attribute, operator, value = '']: RegExpExecArray): Selector {
  if (tag !== undefined) return (node) => node.tag === tag;
  if (name !== undefined) return named(name.toLowerCase());
  const key = attribute as string;
  if (operator === undefined) return (node) => node.element.attributes.has(key);
  if (operator === '=') return (node) => node.element.attributes.get(key) === value;
  if (operator === '*=') return (node) => node.element.attributes.get(key)?.includes(value) ?? false;
  return (node) => node.element.attributes.get(key)?.split(/\s+/).includes(value) ?? false;
}

function named(name: string): Selector {
  if (!/[*{]/.test(name)) return (node) => node.names.includes(name);
  const source = name.replace(/[.#]/g, '\\$&').replaceAll('*', '.*').replaceAll('{n}', '\\d+');
  const pattern = new RegExp(`^${source}$`);
  return (node) => node.names.some((own) => pattern.test(own));
}
