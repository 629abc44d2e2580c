import { expect, test } from 'vitest';
import { commentsOf, readFolder } from './read-folder.ts';

const at = (minute: number) => `2021-05-01T10:0${minute}:00Z`;
const asSent: Readonly<Record<string, object>> = {
  disqus: {
    cursor: { hasNext: false },
    code: 0,
    response: [
      {
        id: '1',
        parent: null,
        thread: '5',
        author: { name: 'Tess' },
        createdAt: at(1),
        message: '<p>Shut.</p>',
      },
      {
        id: '2',
        parent: 1,
        thread: '5',
        author: { name: 'Orme' },
        createdAt: at(2),
        message: '<p>Oh.</p>',
      },
    ],
  },
  wordpress: [
    {
      id: 1,
      post: 5,
      parent: 0,
      author_name: 'Tess',
      date: at(1),
      content: { rendered: '<p>Shut.</p>\n' },
    },
    { id: 2, post: 5, parent: 1, author_name: 'Orme', date: at(2), content: { rendered: '<p>Oh.</p>\n' } },
  ],
  discourse: {
    post_stream: {
      posts: [
        {
          id: 91,
          post_number: 1,
          username: 'Tess',
          created_at: at(1),
          cooked: '<p>Shut.</p>',
          topic_id: 5,
        },
        {
          ...{
            id: 92,
            post_number: 2,
            username: 'Orme',
            created_at: at(2),
            cooked: '<p>Oh.</p>',
            topic_id: 5,
          },
          reply_to_post_number: 1,
        },
      ],
    },
    title: 'The bridge',
    id: 5,
  },
  telegram: {
    name: 'Quay talk',
    id: 5,
    messages: [
      {
        id: 1,
        type: 'message',
        date: at(1),
        from: 'Tess',
        text: ['Sh', { type: 'bold', text: 'ut' }, '.'],
      },
      { id: 2, type: 'message', date: at(2), from: 'Orme', text: 'Oh.', reply_to_message_id: 1 },
    ],
  },
  mastodon: {
    ancestors: [],
    descendants: [
      {
        id: '1',
        in_reply_to_id: '0',
        created_at: at(1),
        account: { display_name: 'Tess' },
        content: '<p>Shut.</p>',
      },
      {
        id: '2',
        in_reply_to_id: '1',
        created_at: at(2),
        account: { display_name: 'Orme' },
        content: '<p>Oh.</p>',
      },
    ],
  },
  bluesky: {
    thread: {
      post: { uri: 'at://1', author: { displayName: 'Tess' }, record: { text: 'Shut.', createdAt: at(1) } },
      replies: [
        {
          post: {
            uri: 'at://2',
            author: { displayName: 'Orme' },
            record: { text: 'Oh.', createdAt: at(2) },
          },
        },
      ],
    },
  },
};

test.each(Object.keys(asSent))('what the interface of %s sends', async (site) => {
  const { pages, problems } = await readFolder({ 'dump.json': JSON.stringify(asSent[site]) });
  expect(problems).toEqual([]);
  expect(pages).toHaveLength(1);
  const [first, second] = pages.flatMap(commentsOf);
  expect([first, second].map((each) => [each?.[0], each?.[1], each?.[4]])).toEqual([
    ['Tess', at(1), 'Shut.'],
    ['Orme', at(2), 'Oh.'],
  ]);
  expect(second?.[3]).toBe(first?.[2]);
  const hasTitle = site === 'discourse';
  expect(pages[0]?.records?.article.length).toBe(hasTitle ? 1 : 0);
});
