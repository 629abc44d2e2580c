import { describe, expect, test } from 'vitest';
import { commentsOf, readFolder } from './read-folder.ts';

const read = async (csv: string) => {
  const { pages, problems } = await readFolder({ 'dump.csv': csv });
  return { paths: pages.map(({ path }) => path), comments: pages.flatMap(commentsOf), problems };
};

describe('columns as programs for data write them', () => {
  test('numbers of rows in a column without a name say nothing', async () => {
    expect(await read(',comment,user\n0,It is shut.,Tess\n1,No.,Orme\n')).toEqual({
      paths: ['dump.csv'],
      comments: [
        ['Tess', null, null, null, 'It is shut.'],
        ['Orme', null, null, null, 'No.'],
      ],
      problems: [],
    });
  });

  test('ids that were written as fractions, since others are missing', async () => {
    const { comments } = await read('id,comment_text,parent_id\n7,It is shut.,\n8,No.,7.0\n');
    expect(comments.map(([, , id, parent]) => [id, parent])).toEqual([
      ['7', null],
      ['8', '7'],
    ]);
  });
});

describe('which column is which', () => {
  test('`post` is the text where nothing else is, and then no thread', async () => {
    const { paths, comments } = await read('post,user\nNice boat.,Tess\nIt is.,Orme\n');
    expect(paths).toEqual(['dump.csv']);
    expect(comments.map(([author, , , , text]) => [author, text])).toEqual([
      ['Tess', 'Nice boat.'],
      ['Orme', 'It is.'],
    ]);
  });

  test('`post_id` is the thread where comments have ids of their own, and their id where they have none', async () => {
    const own = await read('comment_id,post_id,message\n1,5,It is shut.\n2,5,No.\n');
    expect([own.paths, own.comments.map(([, , id]) => id)]).toEqual([['dump.csv#5'], ['1', '2']]);
    const none = await read('post_id,message\n1,It is shut.\n2,No.\n');
    expect([none.paths, none.comments.map(([, , id]) => id)]).toEqual([['dump.csv'], ['1', '2']]);
  });

  test('`full_text` is a comment beside a user, and an article without one', async () => {
    const tweets = await read('tweet_id,full_text,user.screen_name\n1,It is shut.,tess\n');
    expect(tweets.comments).toEqual([['tess', null, '1', null, 'It is shut.']]);
    const articles = await read('id,url,full_text\n1,https://example.org/a,It was shut on Monday.\n');
    expect(articles.comments).toEqual([]);
    expect(articles.problems.map(({ status }) => status)).toEqual(['left_out']);
  });

  test.each([
    ['Kommentar;Autor;Datum', 'It is shut.;Tess;2016-05-01'],
    ['ID_Article,Body,Author,CreatedAt', '5,It is shut.,Tess,2016-05-01'],
    ['Date,Comment,Name (click to view profile)', '2016-05-01,It is shut.,Tess'],
    ['comment_message,comment_by,comment_published', 'It is shut.,Tess,2016-05-01'],
  ])('%s', async (header, row) => {
    const { comments } = await read(`${header}\n${row}\n`);
    expect(comments).toEqual([['Tess', '2016-05-01', null, null, 'It is shut.']]);
  });
});
