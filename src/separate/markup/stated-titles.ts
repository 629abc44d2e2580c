import type { MarkupNode } from './tree.ts';

const TITLE_META = /^(?:og:title|twitter:title|title|headline|dc\.title)$/i;

/** What the page says of its own title, out of sight: the `title` element and its metadata, site names cut off. */
export function statedTitles(nodes: readonly MarkupNode[]): string[] {
  const titles: string[] = [];
  for (const { tag, element } of nodes) {
    const { attributes } = element;
    if (tag === 'title') titles.push(attributes.get('#text') ?? '');
    else if (tag === 'meta' && TITLE_META.test(attributes.get('property') ?? attributes.get('name') ?? ''))
      titles.push(attributes.get('content') ?? '');
  }
  return titles.flatMap((title) => partsOf(title.replace(/\s+/g, ' ').trim()));
}

const SEPARATORS = /\s(?:[|»«›>·•–—-]|::)+\s|\s?::\s?|\s\|\s?/;

/** Sites print their name and their sections beside the headline; a part of one or two words is one of these. */
function partsOf(title: string): string[] {
  const long = title.split(SEPARATORS).filter((part) => part.split(' ').length > 2);
  return long.length > 0 ? long : [title].filter((whole) => whole !== '');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a title, in small letters. */
export type TitleWords = ReadonlySet<string>;

export const wordsOfTitle = (title: string): TitleWords => new Set(wordsOf(title));

/** How far a line says what one of some titles says, 0 to 1; a line that is but a piece of the title says little. */
export function agreement(text: string, titles: readonly TitleWords[]): number {
  const own = wordsOf(text);
  return Math.max(0, ...titles.map((title) => agreementWith(title, own)));
}

function agreementWith(stated: TitleWords, own: readonly string[]): number {
  if (own.length === 0 || stated.size === 0) return 0;
  const shared = own.filter((word) => stated.has(word)).length;
  const precision = shared / own.length;
  const recall = Math.min(1, (1.6 * shared) / stated.size);
  return precision < 0.7 ? 0 : precision * recall ** 2;
}
