import { describe, expect, it } from 'vitest';
import { separate } from '../../src/separate/separate.ts';
import { pageOf } from './describe-page.ts';
import { LAYOUT_TEMPLATES, type LayoutTemplate } from './layouts.ts';

const ARTICLE = `Harbour bridge to close for a year

By Mara Quill

The old bridge over the harbour will close in March so that its deck can be replaced, the council said on Tuesday. Buses will use the northern road until the work is done.

Traders on the quay fear for their takings. The council says that a ferry will run every ten minutes and that it will be free for anyone with a bus ticket.`;

const THREAD = [
  {
    name: 'Tess Orme',
    place: 'Milford',
    date: 'May 14, 2011',
    clock: '3:20 pm',
    text: 'So we pay for the ferry twice, once in tax and once in the ticket. Who thought of that?',
  },
  {
    name: 'oldsalt',
    place: 'Eastgate',
    date: 'May 14, 2011',
    clock: '5:41 pm',
    text: "I take that bus every day and I for one can't wait. The deck has been a disgrace since I was at school.",
  },
  {
    name: 'Arno Salt',
    place: 'Quayside',
    date: 'May 15, 2011',
    clock: '8:02 am',
    text: 'And what about people who work nights? The ferry stops at ten.',
  },
] as const;

function print(layout: LayoutTemplate): string {
  const items = THREAD.map((comment, i) =>
    layout.item.replace(/\{(\w+)\}/g, (_, field: string) =>
      field === 'n' ? String(i + 1) : String(comment[field as 'text']),
    ),
  );
  return [ARTICLE, layout.above, ...items, layout.below].filter((part) => part !== '').join('\n\n');
}

describe('separate', () => {
  it.each(LAYOUT_TEMPLATES.map((layout) => [layout.name, layout] as const))(
    'finds the same thread printed as: %s',
    (_, layout) => {
      const { comments, articles } = separate(pageOf(print(layout)));
      const authors = layout.named === false ? THREAD.map(() => null) : THREAD.map(({ name }) => name);
      expect(comments.map(({ text, author }) => [author, text])).toEqual(
        THREAD.map(({ text }, i) => [authors[i], text]),
      );
      expect(articles.map(({ headline, byline, spans }) => [headline, byline, spans.length])).toEqual([
        ['Harbour bridge to close for a year', 'By Mara Quill', 2],
      ]);
    },
  );
});
