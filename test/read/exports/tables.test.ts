import { describe, expect, test } from 'vitest';
import { parseColumnMap } from '../../../src/read/exports/column-map.ts';
import { commentsOf, readFolder } from './read-folder.ts';

const lines = (...rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('exports by their columns', () => {
  test('Reddit dumps: one page a submission, parents without their prefix', async () => {
    const { pages, problems } = await readFolder({
      'dump.jsonl': lines(
        {
          author: 'orme',
          body: 'The ferry is late.',
          created_utc: 1400000000,
          id: 'c1',
          link_id: 't3_s1',
          parent_id: 't3_s1',
          score: 3,
        },
        {
          author: 'salt',
          body: 'Another thread.',
          created_utc: 1400000050,
          id: 'c9',
          link_id: 't3_s2',
          parent_id: 't3_s2',
          score: 1,
        },
        {
          author: 'reed',
          body: 'Again?',
          created_utc: 1400000100,
          id: 'c2',
          link_id: 't3_s1',
          parent_id: 't1_c1',
          score: 0,
        },
      ),
      'submissions.jsonl': lines({
        id: 's1',
        title: 'Ferry timetable',
        selftext: 'It changes in May.\n\nSo they say.',
        author: 'quay',
        created_utc: 1399999999,
        url: 'https://example.org/ferry',
      }),
    });
    expect(pages.map(({ path }) => path)).toEqual(['dump.jsonl#s1', 'dump.jsonl#s2']);
    expect(pages.map(commentsOf)).toEqual([
      [
        ['orme', '1400000000', 'c1', null, 'The ferry is late.'],
        ['reed', '1400000100', 'c2', 'c1', 'Again?'],
      ],
      [['salt', '1400000050', 'c9', null, 'Another thread.']],
    ]);
    expect(pages[0]?.text).toBe(
      'Ferry timetable\n\nquay\n\nIt changes in May.\n\nSo they say.\n\nThe ferry is late.\n\nAgain?',
    );
    expect(problems.map(({ path, status }) => [path, status])).toEqual([['submissions.jsonl', 'left_out']]);
    expect(pages[0]?.records?.comments.map(({ likes }) => likes)).toEqual([3, 0]);
  });

  test('votes for and against, as programs write whole numbers', async () => {
    const { pages } = await readFolder({
      'votes.csv':
        'comment_text,pos_votes,neg_votes\nThe ferry is late.,3.0,1.0\nAgain?,,\nSo it is.,n/a,2\n',
    });
    expect(pages[0]?.records?.comments.map(({ likes, dislikes }) => [likes, dislikes])).toEqual([
      [3, 1],
      [undefined, undefined],
      [undefined, 2],
    ]);
  });

  test('YouTube dumps: the plain words before those with markup', async () => {
    const { pages } = await readFolder({
      'video.csv':
        'comment_id,textDisplay,textOriginal,authorDisplayName,publishedAt,likeCount,parentId,videoId\n' +
        'u1,Nice<br>boat,"Nice\nboat",Tess,2021-05-01T10:00:00Z,2,,v1\n' +
        'u2,So it is,So it is,Old Salt,2021-05-01T11:00:00Z,0,u1,v1\n',
    });
    expect(pages.flatMap(commentsOf)).toEqual([
      ['Tess', '2021-05-01T10:00:00Z', 'u1', null, 'Nice\nboat'],
      ['Old Salt', '2021-05-01T11:00:00Z', 'u2', 'u1', 'So it is'],
    ]);
  });

  test.each([
    [
      'HTML',
      'Nice<br>boat. <b>So</b> it isn&#39;t?|"<i>One</i>\ntwo"|Plain',
      "Nice\nboat. So it isn't?|One\ntwo|Plain",
    ],
    [
      'escaped',
      '"&gt; So it isn&#39;t?\n\nQ&amp;A: 1 &lt; 2, &lt;b&gt;"|Plain',
      "> So it isn't?\n\nQ&A: 1 < 2, <b>|Plain",
    ],
    ['typed', 'I <b>said</b> so|a < b &amp; c|<sigh>', 'I <b>said</b> so|a < b &amp; c|<sigh>'],
    ['typed', 'AT&T|Q&amp;A', 'AT&T|Q&amp;A'],
  ])('comments written as %s: %s', async (_, written, shown) => {
    const rows = written.split('|').map((text, at) => `u${at},${text}\n`);
    const { pages } = await readFolder({ 'dump.csv': `comment_id,comment_text\n${rows.join('')}` });
    expect(pages.map(({ text }) => text)).toEqual([shown.split('|').join('\n\n')]);
  });

  test('escapes in a title', async () => {
    const { pages } = await readFolder({
      'dump.csv': 'comment_id,title,comment_text\nu1,Boats &amp; quays,So.\nu2,Boats &amp; quays,No.\n',
    });
    expect(pages.map(({ text }) => text)).toEqual(['Boats & quays\n\nSo.\n\nNo.']);
  });

  test('a comment of more elements than a page can have is left out, and the others stay', async () => {
    const { pages, problems } = await readFolder({
      'dump.csv': `comment_id,comment_text\nu1,${'<b>'.repeat(130_000)}\nu2,Nice boat.\n`,
    });
    expect(pages.map(({ text }) => text)).toEqual(['Nice boat.']);
    expect(problems.map(({ reason }) => reason)).toEqual([expect.stringMatching(/more than \d+ elements/)]);
  });

  test('4CAT exports: the post that opens a thread becomes its article', async () => {
    const { pages } = await readFolder({
      '4cat.csv':
        'id,thread_id,timestamp,body,subject,author,parent\n' +
        't1,t1,2020-01-02 03:04:05,What of the bridge?,The bridge,quay,\n' +
        'p2,t1,2020-01-02 04:04:05,It is shut.,,reed,t1\n',
    });
    expect(pages.map(({ text }) => text)).toEqual([
      'The bridge\n\nquay\n\n2020-01-02 03:04:05\n\nWhat of the bridge?\n\nIt is shut.',
    ]);
    expect(pages.flatMap(commentsOf)).toEqual([['reed', '2020-01-02 04:04:05', 'p2', null, 'It is shut.']]);
  });

  test('comments and articles in two tables, joined by the id of the article', async () => {
    const { pages, problems } = await readFolder({
      'articles.csv':
        'article_id,title,author,published_date,article_text\n7,A dry year,T. Orme,May 2016,<p>No rain.</p><p>None.</p>\n',
      'dump.tsv':
        'article_id\tcomment_id\tcomment_author\tcomment_text\n7\tk1\tquay\tSad.\n8\tk2\treed\tOh.\n',
    });
    expect(pages.map(({ text }) => text)).toEqual([
      'A dry year\n\nT. Orme\n\nMay 2016\n\nNo rain.\n\nNone.\n\nSad.',
      'Oh.',
    ]);
    expect(pages[0]?.records?.format).toBe('tsv');
    expect(problems.map(({ path, status }) => [path, status])).toEqual([['articles.csv', 'left_out']]);
  });

  test.each([
    ['comment_author;comment_date;comment_content;comment_ID;comment_parent', 'Tess;2016-05-01;Hm, no.;5;0'],
    ['User Name|Created At|Comment|Comment Id|Reply To', 'Tess|2016-05-01|Hm, no.|5|'],
    ['\ufeffauthor_name,published,message,id,in_reply_to', 'Tess,2016-05-01,"Hm, no.",5,null'],
  ])('names and delimiters of other exports: %s', async (header, row) => {
    const { pages } = await readFolder({ 'a.csv': `${header}\n${row}\n` });
    expect(pages.flatMap(commentsOf)).toEqual([['Tess', '2016-05-01', '5', null, 'Hm, no.']]);
    expect(pages[0]?.path).toBe('a.csv');
  });

  test('a JSON array is read as lines are', async () => {
    const { pages } = await readFolder({
      'a.json': JSON.stringify([{ user: 'Tess', text: ' Hm. ', n: null }]),
    });
    expect(pages[0]?.text).toBe(' Hm. ');
    expect(pages.flatMap(commentsOf)).toEqual([['Tess', null, null, null, 'Hm.']]);
  });

  test('links of the comments themselves make no threads', async () => {
    const { pages } = await readFolder({
      'a.csv': 'text,url\nOne.,https://example.org/#1\nTwo.,https://example.org/#2\n',
    });
    expect(pages.map(({ text }) => text)).toEqual(['One.\n\nTwo.']);
  });

  test('a given mapping is heeded before any name', async () => {
    const files = { 'a.csv': 'who,said,text\nTess,Hm.,7\n' };
    const { pages } = await readFolder(files, { map: parseColumnMap('author=who,text=Said') });
    expect(pages.flatMap(commentsOf)).toEqual([['Tess', null, null, null, 'Hm.']]);
  });
});

describe('what an export cannot give', () => {
  test('rows that cannot be read are problems with their line, and the rest is read', async () => {
    const { pages, problems } = await readFolder({
      'a.csv': 'id,text\n1,One.\n2,Two.,three\n3,\n4,"Four\nlines."\n',
      'b.jsonl': '{"text":"One."}\n{"text":\n[1]\n{"text":"Four."}\n',
      'c.csv': 'id,text\n1,One.\n2,"Two.\n3,Three.\n',
    });
    expect(pages.map(({ text }) => text)).toEqual(['One.\n\nFour\nlines.', 'One.\n\nFour.', 'One.']);
    expect(problems.map(({ path, status }) => [path, status])).toEqual([
      ['a.csv:3', 'skipped'],
      ['a.csv:4', 'left_out'],
      ['b.jsonl:2', 'skipped'],
      ['b.jsonl:3', 'skipped'],
      ['c.csv:3', 'skipped'],
    ]);
    expect(problems[0]?.reason).toBe('The row has 3 cells where the header names 2 columns.');
    expect(problems[4]?.reason).toMatch(/^A quotation mark that opens a cell here is not closed/);
  });

  test.each([
    [
      'a.csv',
      'q1,q2\n1,2\n',
      {},
      /^No column of it .*; the columns are q1, q2\. Name them by --map text=COLUMN/,
    ],
    [
      'a.csv',
      'said\nHm.\n',
      { map: parseColumnMap('text=siad') },
      /^It has no column "siad" for text, did you mean "said"\?; the columns are said\.$/,
    ],
    ['a.json', '[1, 2]', {}, /^It is neither JSON Lines nor a JSON array of objects\.$/],
    [
      'a.json',
      '{"views": [{"text": "Shut."}], "all": []}',
      {},
      /^No list in it is called as lists of comments usually are; it holds views, all\.$/,
    ],
    ['a.json', '{\n "text": "Hm."\n', {}, /^The file is not well-formed JSON/],
  ])('%s of %j is skipped with the reason', async (name, content, options, reason) => {
    const { pages, problems } = await readFolder({ [name]: content }, options);
    expect(pages).toEqual([]);
    expect(problems).toEqual([{ path: name, status: 'skipped', reason: expect.stringMatching(reason) }]);
  });

  test.each([
    ['our own table of comments', 'comment_id,page_id,text,word_count\nc1,p1,Hm.,1\n', /own reports/],
    ['a sheet of hand codings', 'page,ordinal,blame,coder\na.txt,1,omission,hand-1\n', /hand codings/],
    [
      'a table of articles',
      'title,url,text\nA,https://example.org/a,Words.\nB,https://example.org/b,More.\n',
      /articles/,
    ],
  ])('%s is left out', async (_, content, reason) => {
    const { pages, problems } = await readFolder({ 'a.csv': content });
    expect(pages).toEqual([]);
    expect(problems).toEqual([{ path: 'a.csv', status: 'left_out', reason: expect.stringMatching(reason) }]);
  });

  test('the mapping is checked before any work', () => {
    expect(() => parseColumnMap('autor=user')).toThrow(
      /unknown field "autor", did you mean "author"\?; the fields are text/,
    );
    expect(() => parseColumnMap('text')).toThrow('--map: "text" names no column; write text=COLUMN');
    expect(() => parseColumnMap('text=a,text=b')).toThrow('--map: "text" is given twice');
    expect(() => parseColumnMap(' ')).toThrow('--map: it names no column');
  });
});

test('each input is told of once, however many pages it gives', async () => {
  let told = 0;
  const onInput = () => {
    told += 1;
  };
  await readFolder({ 'a.csv': 'text,thread\nA.,1\nB.,2\n', 'b.txt': 'Page.' }, { onInput });
  expect(told).toBe(2);
});

test('a table most of whose many rows say nothing is refused, with the mend; one that says more is read', async () => {
  const wordless = '1,Al,\n'.repeat(20_001);
  const { pages, problems } = await readFolder({
    'few.csv': `thread,author,text\n1,Al,Yes.\n${wordless}`,
    'more.csv': `thread,author,text\n${wordless}`.replaceAll('Al,\n', 'Al,Yes.\n1,Al,\n'),
  });
  expect(pages.map(({ path }) => path)).toEqual(['more.csv#1']);
  expect(problems.filter(({ status }) => status === 'skipped')).toEqual([
    expect.objectContaining({
      path: 'few.csv',
      reason:
        'More than 20000 of its rows, and most of them, have no words of a comment; name their column by --map text=COLUMN.',
    }),
  ]);
});
