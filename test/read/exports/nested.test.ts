import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { commentsOf, readFolder } from './read-folder.ts';

const youtube = (id: string, words: string, author: string, parentId?: string) => ({
  kind: 'youtube#comment',
  id,
  snippet: {
    videoId: 'v1',
    textDisplay: `<b>${words}</b>`,
    textOriginal: words,
    authorDisplayName: author,
    authorChannelId: { value: `UC-${author}` },
    publishedAt: '2021-05-01T10:00:00Z',
    ...(parentId !== undefined && { parentId }),
  },
});

const reddit = (name: string, data: object, replies: readonly object[] = []) => ({
  kind: 't1',
  data: {
    id: name,
    link_id: 't3_s1',
    created_utc: 1400000000,
    author_flair_richtext: [{ e: 'text', t: 'Flair' }],
    replies: replies.length === 0 ? '' : { kind: 'Listing', data: { children: replies } },
    ...data,
  },
});

describe('comments nested in what they answer', () => {
  test('YouTube threads as its interface sends them', async () => {
    const { pages, problems } = await readFolder({
      'video.json': JSON.stringify(
        {
          kind: 'youtube#commentThreadListResponse',
          pageInfo: { totalResults: 2 },
          items: [
            {
              kind: 'youtube#commentThread',
              id: 'U1',
              snippet: {
                videoId: 'v1',
                topLevelComment: youtube('U1', 'A boat.', 'Tess'),
                totalReplyCount: 1,
              },
              replies: { comments: [youtube('U1.a', 'So it is.', 'Orme', 'U1')] },
            },
            {
              kind: 'youtube#commentThread',
              id: 'U2',
              snippet: { topLevelComment: youtube('U2', 'Hm.', 'Reed') },
            },
          ],
        },
        null,
        2,
      ),
    });
    expect(problems).toEqual([]);
    expect(pages.map(({ path }) => path)).toEqual(['video.json#v1']);
    expect(pages.flatMap(commentsOf)).toEqual([
      ['Tess', '2021-05-01T10:00:00Z', 'U1', null, 'A boat.'],
      ['Orme', '2021-05-01T10:00:00Z', 'U1.a', 'U1', 'So it is.'],
      ['Reed', '2021-05-01T10:00:00Z', 'U2', null, 'Hm.'],
    ]);
  });

  test('a Reddit page saved as JSON: the submission, then its comments', async () => {
    const submission = {
      id: 's1',
      title: 'The ferry',
      selftext: 'It is late.',
      author: 'quay',
      url: 'https://example.org/f',
    };
    const { pages, problems } = await readFolder({
      'thread.json': JSON.stringify([
        { kind: 'Listing', data: { children: [{ kind: 't3', data: submission }] } },
        {
          kind: 'Listing',
          data: {
            children: [
              reddit('c1', { body: 'Again?', author: 'reed', parent_id: 't3_s1' }, [
                reddit('c2', { body: 'Yes.', author: 'salt', parent_id: 't1_c1' }),
              ]),
              reddit('c3', { body: 'No.', author: 'orme', parent_id: 't3_s1' }),
            ],
          },
        },
      ]),
    });
    expect(problems).toEqual([]);
    expect(pages.map(({ text }) => text)).toEqual([
      'The ferry\n\nquay\n\nIt is late.\n\nAgain?\n\nYes.\n\nNo.',
    ]);
    expect(pages.flatMap(commentsOf).map(([author, , id, parent]) => [author, id, parent])).toEqual([
      ['reed', 'c1', null],
      ['salt', 'c2', 'c1'],
      ['orme', 'c3', null],
    ]);
  });

  test('a reply that does not say its thread stands in that of what it answers', async () => {
    const reply = youtube('U1.a', 'So it is.', 'Orme', 'U1');
    const { pages } = await readFolder({
      'video.jsonl': JSON.stringify({
        snippet: { topLevelComment: youtube('U1', 'A boat.', 'Tess') },
        replies: { comments: [{ ...reply, snippet: { ...reply.snippet, videoId: undefined } }] },
      }),
    });
    expect(pages.map(({ path }) => path)).toEqual(['video.jsonl#v1']);
    expect(pages.flatMap(commentsOf).map(([author]) => author)).toEqual(['Tess', 'Orme']);
  });

  test('so does an answer ever so deep below it', async () => {
    let nested = '{"id":"last","body":"Hm."}';
    for (let depth = 20_000; depth > 0; depth -= 1)
      nested = `{"id":"c${depth}","body":"Hm.","replies":[${nested}]}`;
    const { pages } = await readFolder({
      'dump.json': `{"id":"first","thread_id":"5","body":"A boat.","replies":[${nested}]}`,
    });
    expect(pages.map(({ path, records }) => [path, records?.comments.length])).toEqual([
      ['dump.json#5', 20_002],
    ]);
  });

  test('comments under what is said of their video or article, parents by nesting alone', async () => {
    const { pages } = await readFolder({
      'a.info.json': JSON.stringify({
        id: 'vid',
        title: 'A boat trip',
        uploader: 'Quay TV',
        formats: [{ url: 'https://example.org/1.mp4' }],
        comments: [{ id: 'k1', text: 'Nice.', author: 'Tess', timestamp: 1400000000, parent: 'root' }],
      }),
      'b.json': JSON.stringify({
        status: 'ok',
        discussion: {
          title: 'The bridge',
          webUrl: 'https://example.org/bridge',
          comments: [
            {
              id: 11,
              body: '<p>Shut &amp; sad.</p>',
              isoDateTime: '2016-05-01T09:00:00Z',
              userProfile: { userId: '9', displayName: 'Orme' },
              responses: [{ id: 12, body: 'Indeed.', userProfile: { displayName: 'Reed' } }],
            },
          ],
        },
      }),
    });
    expect(pages.map(({ path, text }) => [path, text.split('\n\n').slice(0, 2)])).toEqual([
      ['a.info.json#vid', ['A boat trip', 'Quay TV']],
      ['b.json#example.org/bridge', ['The bridge', 'Shut & sad.']],
    ]);
    expect(pages.flatMap(commentsOf).map(([author, , id, parent]) => [author, id, parent])).toEqual([
      ['Tess', 'k1', null],
      ['Orme', '11', null],
      ['Reed', '12', '11'],
    ]);
  });

  test('an answer on YouTube that only its id shows to be one', async () => {
    const first = 'UgxAAAAAAAAAAAAAAAAAAAAAAA4';
    const { pages } = await readFolder({
      'a.jsonl': `${JSON.stringify({ cid: first, text: 'One.', author: 'Tess' })}\n${JSON.stringify({ cid: `${first}.9x`, text: 'Two.', author: 'Orme' })}\n`,
    });
    expect(pages.flatMap(commentsOf).map(([, , , parent]) => parent)).toEqual([null, first]);
  });
});

test('comments and articles join on an address, however each table writes it', async () => {
  const { pages } = await readFolder({
    'articles.csv': 'url,title,article_text\nhttps://www.example.org/a/ferry/,The ferry,It is late.\n',
    'dump.csv':
      'article_url,author,comment\nhttp://example.org/a/ferry?utm_source=mail#c2,Tess,Sad.\nhttp://example.org/a/ferry?utm_source=mail#c2,Orme,Oh.\n',
  });
  expect(pages.map(({ text }) => text)).toEqual(['The ferry\n\nIt is late.\n\nSad.\n\nOh.']);
});

test('packed exports are read as they are', async () => {
  const { pages } = await readFolder({
    'a.csv.gz': gzipSync('author,comment\nTess,Sad.\n'),
    'b.jsonl.gz': gzipSync('{"author":"Orme","comment":"Oh."}\n'),
  });
  expect(pages.flatMap(commentsOf).map(([author]) => author)).toEqual(['Tess', 'Orme']);
});

describe('exports that are too large', () => {
  const rows = Array.from({ length: 200 }, (_, at) => `${at},Words of ${at}.`).join('\n');

  test('a file above the cap is skipped, and the option is named', async () => {
    const file = `id,comment\n${rows}\n`;
    const { pages, problems } = await readFolder(
      { 'a.csv': file, 'a.csv.gz': gzipSync(file) },
      { maxBytes: 1000 },
    );
    expect(pages).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 2 }, () =>
        expect.stringMatching(/^It is larger than .* a larger --max-bytes would have it read\.$/),
      ),
    );
  });
});

test('an array that breaks off is read so far', async () => {
  const { pages, problems } = await readFolder({
    'a.json': '[{"text":"One, [two]."}, {"text":"\\"Three]\\""',
  });
  expect(pages.map(({ text }) => text)).toEqual(['One, [two].']);
  expect(problems.map(({ path, status }) => [path, status])).toEqual([
    ['a.json:2', 'skipped'],
    ['a.json:2', 'skipped'],
  ]);
});

test('replies that an export counts and does not hold are told', async () => {
  const { pages } = await readFolder({
    'tweets.csv': 'id,in_reply_to_id,text,reply_count\n1,,A boat.,3\n2,1,So it is.,0\n3,,Hm.,\n',
    'whole.csv': 'id,in_reply_to_id,text,reply_count\n1,,A boat.,1\n2,1,So it is.,0\n',
    'one.csv': 'id,text,reply_count\n1,A boat.,1\n',
  });
  expect(pages.map(({ path, readingNotes, notHeld }) => [path, readingNotes, notHeld])).toEqual([
    ['one.csv', ['Comments that the export counts and does not hold: 1.'], 1],
    ['tweets.csv', ['Comments that the export counts and does not hold: 2.'], 2],
    ['whole.csv', [], undefined],
  ]);
});
