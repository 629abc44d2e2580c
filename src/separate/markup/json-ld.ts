import type { NodeIndex } from './node-index.ts';
import { compileSelector } from './selector.ts';

/** Data nested deeper or wider than this is no list of comments. */
const MOST_VALUES = 100_000;

const DATA = compileSelector('script');

/** The texts of the comments that a page lists in its JSON-LD data, for machines. */
export function commentsInData(index: NodeIndex): string[] {
  return index
    .select(DATA)
    .filter(({ element }) => /ld\+json/i.test(element.attributes.get('type') ?? ''))
    .flatMap(({ element }) => commentsIn(parse(element.attributes.get('#text') ?? '')));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Sites print broken data, and browsers ignore it.
    return null;
  }
}

function commentsIn(data: unknown): string[] {
  const texts: string[] = [];
  const open: unknown[] = [data];
  for (let seen = 0; open.length > 0 && seen < MOST_VALUES; seen += 1) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const type = '@type' in value ? String(value['@type']) : '';
    const text = 'text' in value ? value.text : 'commentText' in value ? value.commentText : null;
    if (/\b(?:Comment|UserComments)\b/.test(type) && typeof text === 'string') texts.push(text);
    open.push(...Object.values(value).slice(0, MOST_VALUES));
  }
  return texts.reverse();
}
