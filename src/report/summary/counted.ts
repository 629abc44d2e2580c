import type { Counts } from '../../model/measures.ts';
import { type Block, heading, paragraph } from '../markdown/nodes.ts';
import { agree, count, figure, opening } from '../markdown/wording.ts';

/** What was counted, in full sentences. */
export const countedSection = (counts: Counts): Block[] => [
  heading(2, 'What was counted'),
  paragraph(sentences(counts).join(' ')),
];

function sentences(counts: Counts): string[] {
  const { articles, reprints, comments, unnamedComments, replies, dated } = counts;
  const found = [
    `This report covers ${count(counts.pages, 'page')} with ${count(articles, 'article')}` +
      `${articles === 0 ? '' : ` of ${figure(counts.articleWords)} words in all`},` +
      ` and ${count(comments, 'comment')}${comments === 0 ? '' : ` of ${figure(counts.commentWords)} words`}.`,
  ];
  if (reprints > 0) {
    found.push(
      `${opening(reprints)} of the articles ${agree(reprints, 'is a reprint of another', 'are reprints of others')} among them, so there ${agree(articles - reprints, 'is', 'are')} ${count(articles - reprints, 'different one')}.`,
    );
  }
  if (comments === 0) return found;
  found.push(
    `The comments are signed with ${count(counts.authors, 'different name')}${unnamed(unnamedComments)}.`,
  );
  if (replies > 0) {
    found.push(
      `${opening(replies)} of them ${agree(replies, 'answers', 'answer')} another comment rather than the article.`,
    );
  }
  if (dated === null) found.push('None of them carries a date that could be read.');
  else {
    found.push(
      dated.count === comments
        ? `All of them are dated, ${between(dated)}.`
        : `${opening(dated.count)} of them ${agree(dated.count, 'carries', 'carry')} a date that could be read, ${between(dated)}.`,
    );
  }
  return found;
}

const unnamed = (n: number): string =>
  n === 0 ? '' : `; ${figure(n)} ${agree(n, 'is', 'are')} not signed, or not in a way that could be read`;

function between({ first, last }: { readonly first: string; readonly last: string }): string {
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
}
