import { ancestorOf, type MarkupNode } from './tree.ts';

/** Says whether an element is one of those that a selector, or a part of one, names. */
type Test = (node: MarkupNode) => boolean;

/** One of the alternatives of a selector: of the elements that have `key`, those for which `matches` holds. */
export interface Alternative {
  readonly key: string;
  readonly matches: Test;
}

export interface Selector {
  readonly alternatives: readonly Alternative[];
  readonly matches: Test;
}

const PART = /^([a-z][a-z0-9-]*)|([.#](?:[\w*:-]|\{n\})+)|\[([\w:-]+)(?:([~*]?=)"?([^\]"]*)"?)?\]/i;

/** The key of every element. */
export const ANY = '*';

/** The keys of the attributes that some selector asks for; elements have no keys for others. */
const attributeKeys = new Map<string, string>();

/**
 * Compiles a selector: `tag`, `.class`, `#id`, `[attribute]`, `[attribute=value]`, `[attribute~=word]`,
 * `[attribute*=part]`, run together or one within another by a space, alternatives by commas. Within a class or an id, `*` stands for
 * any characters and `{n}` for digits. Names are compared in lower case.
 */
export function compileSelector(source: string): Selector {
  const alternatives = source.split(',').map((alternative) => chain(alternative.trim()));
  const [only] = alternatives as [Alternative];
  return {
    alternatives,
    matches:
      alternatives.length === 1
        ? only.matches
        : (node) => alternatives.some((alternative) => alternative.matches(node)),
  };
}

/** The key of an attribute, or null where no selector asks for it. */
export const attributeKey = (name: string): string | null => attributeKeys.get(name) ?? null;

/** The keys of ids and classes: each as it is, and up to a number in it. */
export function nameKeys(names: readonly string[]): string[] {
  const keys = [...names];
  for (const name of names) {
    const digit = firstDigit(name);
    if (digit > 0) keys.push(`${name.slice(0, digit)}{n}`);
  }
  return keys;
}

/** Where the first digit of a name stands, or -1. */
function firstDigit(name: string): number {
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return at;
  }
  return -1;
}

function chain(source: string): Alternative {
  const steps = source.split(/\s+/).map(compound).reverse();
  const [last, ...outer] = steps as [Alternative, ...Alternative[]];
  if (outer.length === 0) return last;
  return {
    key: last.key,
    matches: (node) => {
      if (!last.matches(node)) return false;
      let at: MarkupNode | null = node;
      for (const step of outer) {
        at = at === null ? null : ancestorOf(at, step.matches);
        if (at === null) return false;
      }
      return true;
    },
  };
}

/** A test, the key of the elements that it can hold for, and how many others have that key: fewer for a lower rank. */
interface Part extends Alternative {
  readonly rank: number;
}

function compound(source: string): Alternative {
  const parts: Part[] = [];
  for (let rest = source; rest !== ''; ) {
    const part = PART.exec(rest);
    if (part === null) throw new SyntaxError(`no selector: ${source}`);
    parts.push(simple(part));
    rest = rest.slice(part[0].length);
  }
  const [best] = [...parts].sort((a, b) => a.rank - b.rank) as [Part];
  return parts.length === 1
    ? best
    : { key: best.key, matches: (node) => parts.every(({ matches }) => matches(node)) };
}

function simple([, tag, name, attribute = '', operator, value = '']: RegExpExecArray): Part {
  if (tag !== undefined) return { key: tag, rank: 3, matches: (node) => node.tag === tag };
  if (name !== undefined) return named(name.toLowerCase());
  const key = `[${attribute}]`;
  attributeKeys.set(attribute, key);
  return { key, rank: 2, matches: attributed(attribute, operator, value) };
}

function attributed(name: string, operator: string | undefined, value: string): Test {
  if (operator === undefined) return (node) => node.element.attributes.has(name);
  if (operator === '=') return (node) => node.element.attributes.get(name) === value;
  if (operator === '*=') return (node) => node.element.attributes.get(name)?.includes(value) ?? false;
  return (node) => node.element.attributes.get(name)?.split(/\s+/).includes(value) ?? false;
}

function named(name: string): Part {
  if (!/[*{]/.test(name)) return { key: name, rank: 0, matches: (node) => node.names.includes(name) };
  const source = name.replace(/[.#]/g, '\\$&').replaceAll('*', '.*').replaceAll('{n}', '\\d+');
  const pattern = new RegExp(`^${source}$`);
  const [numbered] = /^[^*{\d]+\{n\}/.exec(name) ?? [];
  return {
    key: numbered ?? ANY,
    rank: numbered === undefined ? 4 : 1,
    matches: (node) => node.names.some((own) => pattern.test(own)),
  };
}
