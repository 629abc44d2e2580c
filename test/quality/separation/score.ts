import type { SeparatedPage } from '../../../src/model/separated-page.ts';

/** What a page holds, as a person reads it. */
export interface GoldPage {
  readonly body: string;
  readonly comments: readonly { readonly text: string; readonly author: string | null }[];
}

export interface Scored {
  readonly gold: GoldPage;
  readonly found: SeparatedPage;
}

/** How well pages were taken apart: shares between 0 and 1, over all pages taken together. */
export interface Figures {
  /** Pages of which it was told rightly whether they hold comments. */
  readonly hasComments: number;
  /** F1 of the words of comments. */
  readonly commentWords: number;
  /** F1 of the words of the body. */
  readonly bodyWords: number;
  /** F1 of whole comments: a comment is found where its words and those of the gold are the same to 80% (Jaccard). */
  readonly comments: number;
  /** Comments found of which the author's name is right, out of those that have one. */
  readonly authors: number;
}

const FOUND = 0.8;

type Bag = ReadonlyMap<string, number>;

function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

const common = (a: Bag, b: Bag): number =>
  [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);

/** 2 both / (gold + found); 1 where there is nothing to find and nothing was found. */
const f1 = (both: number, gold: number, found: number): number =>
  gold + found === 0 ? 1 : (2 * both) / (gold + found);

export function figuresOf(pages: readonly Scored[]): Figures {
  const sum = (count: (page: Scored) => number): number =>
    pages.reduce((total, page) => total + count(page), 0);
  const words = (ofGold: (gold: GoldPage) => string, ofFound: (found: SeparatedPage) => string): number =>
    f1(
      sum(({ gold, found }) => common(bagOf(ofGold(gold)), bagOf(ofFound(found)))),
      sum(({ gold }) => sizeOf(bagOf(ofGold(gold)))),
      sum(({ found }) => sizeOf(bagOf(ofFound(found)))),
    );
  const matches = pages.flatMap(matched);
  const named = matches.filter(({ gold }) => gold.author !== null);
  return {
    hasComments:
      sum(({ gold, found }) => Number(gold.comments.length > 0 === found.comments.length > 0)) / pages.length,
    commentWords: words(
      ({ comments }) => textOf(comments),
      ({ comments }) => textOf(comments),
    ),
    bodyWords: words(({ body }) => body, bodyFound),
    comments: f1(
      matches.length,
      sum(({ gold }) => gold.comments.length),
      sum(({ found }) => found.comments.length),
    ),
    authors: named.filter(({ gold, author }) => gold.author === author).length / named.length,
  };
}

const textOf = (comments: readonly { readonly text: string }[]): string =>
  comments.map(({ text }) => text).join('\n');

const bodyFound = ({ page, segments }: SeparatedPage): string =>
  segments
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => page.text.slice(start, end))
    .join('\n');

interface Match {
  readonly gold: GoldPage['comments'][number];
  readonly author: string | null;
}

/** Pairs each comment of the gold with one that was found, in order. */
function matched({ gold, found }: Scored): Match[] {
  const left = found.comments.map(({ text, author }) => ({ bag: bagOf(text), author }));
  return gold.comments.flatMap((comment) => {
    const bag = bagOf(comment.text);
    const at = left.findIndex((each) => {
      const both = common(bag, each.bag);
      return both >= FOUND * (sizeOf(bag) + sizeOf(each.bag) - both);
    });
    return at === -1 ? [] : left.splice(at, 1).map(({ author }) => ({ gold: comment, author }));
  });
}
