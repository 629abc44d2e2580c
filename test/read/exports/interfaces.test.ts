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
  coral: {
    data: {
      story: {
        id: '5',
        comments: {
          edges: [
            {
              node: {
                id: '1',
                body: '<div>Shut.</div>',
                createdAt: at(1),
                author: { username: 'Tess' },
                replies: {
                  edges: [{ node: { id: '2', body: 'Oh.', createdAt: at(2), author: { username: 'Orme' } } }],
                },
              },
            },
          ],
        },
      },
    },
  },
  openweb: {
    conversation: {
      comments: [
        {
          id: '1',
          user_id: 'u1',
          content: [{ type: 'text', text: 'Shut.' }],
          written_at: at(1),
          replies: [{ id: '2', user_id: 'u2', content: [{ type: 'text', text: 'Oh.' }], written_at: at(2) }],
        },
      ],
      users: { u1: { display_name: 'Tess' }, u2: { display_name: 'Orme' } },
    },
  },
  vk: {
    response: {
      count: 1,
      items: [
        {
          id: 1,
          from_id: 7,
          date: at(1),
          text: 'Shut.',
          thread: { count: 1, items: [{ id: 2, from_id: 8, date: at(2), text: 'Oh.' }] },
        },
      ],
      profiles: [
        { id: 7, first_name: 'Tess', last_name: '' },
        { id: 8, first_name: 'Orme' },
      ],
    },
  },
  tiktok: {
    comments: [
      {
        cid: '1',
        text: 'Shut.',
        create_time: at(1),
        user: { nickname: 'Tess' },
        reply_comment: [{ cid: '2', text: 'Oh.', create_time: at(2), user: { nickname: 'Orme' } }],
      },
    ],
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

test('the author of a comment is not what its post is called', async () => {
  const lemmy = (id: number, name: string, content: string, path: string) => ({
    comment: { id, content, published: at(id), path },
    creator: { name },
    post: { id: 3, name: 'The bridge' },
  });
  const sent = {
    comments: [
      lemmy(1, 'tess', 'Shut.', '0.1'),
      lemmy(2, 'orme', 'Oh.', '0.1.2'),
      lemmy(3, 'ann', 'Why?', '0.1.2.3'),
    ],
  };
  const { pages } = await readFolder({ 'dump.json': JSON.stringify(sent) });
  expect(pages.flatMap(commentsOf).map(([author, , id, parent]) => [author, id, parent])).toEqual([
    ['tess', '1', null],
    ['orme', '2', '1'],
    ['ann', '3', '2'],
  ]);
});

test('an image board: what answers the first post, and when', async () => {
  const sent = {
    posts: [
      { no: 1, now: '05/01/21(Sat)10:01:00', name: 'Tess', com: 'Shut.', time: 1619863260 },
      { no: 2, now: '05/01/21(Sat)10:02:00', name: 'Orme', com: 'Oh.<br>Why?', time: 1619863320, resto: 1 },
    ],
  };
  const { pages } = await readFolder({ 'dump.json': JSON.stringify(sent) });
  expect(pages.flatMap(commentsOf)).toEqual([
    ['Tess', '1619863260', '1', null, 'Shut.'],
    ['Orme', '1619863320', '2', '1', 'Oh.\nWhy?'],
  ]);
});

test('an id that no list of people holds leaves a comment without author', async () => {
  const sent = { users: [{ id: 'u1', name: 'Tess' }], comments: [{ author_id: 'u9', text: 'Shut.' }] };
  const { pages } = await readFolder({ 'dump.json': JSON.stringify(sent) });
  expect(pages.flatMap(commentsOf)).toEqual([[null, null, null, null, 'Shut.']]);
});

test('a story is the article of the comments nested in it, though it tells its address and they do not', async () => {
  const sent = {
    id: 1,
    title: 'The bridge',
    url: 'https://news.example/bridge',
    author: 'Reed',
    text: null,
    children: [{ id: 2, author: 'Tess', text: 'Shut.', children: [{ id: 3, author: 'Orme', text: 'Oh.' }] }],
  };
  const { pages, problems } = await readFolder({ 'dump.json': JSON.stringify(sent) });
  expect(problems).toEqual([]);
  expect(pages.flatMap(commentsOf).map(([, , ...rest]) => rest)).toEqual([
    ['2', null, 'Shut.'],
    ['3', '2', 'Oh.'],
  ]);
  const [article] = pages[0]?.records?.article ?? [];
  expect(pages[0]?.text.slice(article?.start, article?.end)).toBe('The bridge');
});

test('comments that Reddit did not send along are told as missing', async () => {
  const more = (count: number) => ({ kind: 'more', data: { count, children: ['x'] } });
  const comment = { kind: 't1', data: { id: 'a', link_id: 't3_s', body: 'Shut.', author: 'Tess' } };
  const sent = { kind: 'Listing', data: { children: [comment, more(3), more(0)] } };
  const other = { kind: 't1', data: { id: 'b', link_id: 't3_r', body: 'Open.', author: 'Tom' } };
  const { pages, problems } = await readFolder({
    'dump.json': JSON.stringify([sent, { kind: 'Listing', data: { children: [other] } }]),
    'early.json': JSON.stringify({ kind: 'Listing', data: { children: [more(7), other] } }),
  });
  expect(problems).toEqual([]);
  // Where Reddit counts none, the thread goes on behind a link: one more comment at least.
  expect(pages.map(({ path, notHeld }) => [path, notHeld])).toEqual([
    ['dump.json#s', 4],
    ['dump.json#r', undefined],
    ['early.json#r', 7],
  ]);
});

test("one's own data of Facebook: the comments in the deeds that are told, with their letters mended", async () => {
  const deed = (minute: number, comment: string, of = 'a photo') => ({
    timestamp: 1619863200 + minute,
    attachments: [{ data: [{ external_context: { url: 'https://example.org/' } }] }],
    data: [{ comment: { timestamp: 1619863200 + minute, comment, author: 'Zo\u00c3\u00ab' } }],
    title: `Zo\u00c3\u00ab commented on ${of}.`,
  });
  const liked = { timestamp: 1619863200, title: 'Zo\u00c3\u00ab likes a photo.' };
  const comments = [
    deed(1, 'Shut, it\u00e2\u0080\u0099s late.'),
    liked,
    deed(2, 'Caf\u00e9 \u2014 odd.', 'a post'),
  ];
  const files = {
    'comments.json': { comments_v2: comments },
    'older.json': { comments: comments.slice(0, 1) },
  };
  const { pages } = await readFolder(
    Object.fromEntries(Object.entries(files).map(([name, sent]) => [name, JSON.stringify(sent)])),
  );
  const first = ['Zoë', '1619863201', null, null, 'Shut, it’s late.'];
  expect(pages.map((page) => [page.path, page.records?.article.length, commentsOf(page)])).toEqual([
    ['comments.json', 0, [first, ['Zoë', '1619863202', null, null, 'Café — odd.']]],
    ['older.json', 0, [first]],
  ]);
});

test("one's own data of X, which are written as programs", async () => {
  const tweet = (id: string, full_text: string, more: object = {}) => ({
    tweet: {
      edit_info: { initial: { editTweetIds: [id] } },
      ...{ id_str: id, id, full_text, favorite_count: '3', retweeted: false, lang: 'en', ...more },
      created_at: 'Sat May 01 10:01:00 +0000 2021',
    },
  });
  const tweets = [
    tweet('1388430000000000001', 'Shut &amp; late.'),
    tweet('1388430000000000002', 'Oh.', {
      in_reply_to_status_id: '1388430000000000001',
      in_reply_to_status_id_str: '1388430000000000001',
    }),
  ];
  const { pages, problems } = await readFolder({
    'tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify(tweets, null, 2)}`,
    'tweets-part1.js': `window.YTD.tweets.part1 = ${JSON.stringify(tweets.slice(0, 1))}`,
    'account.js': 'window.YTD.account.part0 = []',
  });
  const date = 'Sat May 01 10:01:00 +0000 2021';
  const first = [null, date, '1388430000000000001', null, 'Shut & late.'];
  expect(pages.map((page) => [page.path, commentsOf(page)])).toEqual([
    ['tweets-part1.js', [first]],
    ['tweets.js', [first, [null, date, '1388430000000000002', '1388430000000000001', 'Oh.']]],
  ]);
  expect(problems.map(({ path, status }) => [path, status])).toEqual([['account.js', 'left_out']]);
});
