import { expect, test } from 'vitest';
import { readXml } from '../../../src/read/exports/xml/xml-elements.ts';
import { commentsOf, readFolder } from './read-folder.ts';

const DISQUS = `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<category dsq:id="1"><forum>quay</forum></category>
<thread dsq:id="10"><link>https://example.org/ferry</link><title>Ferry &amp; bridge</title><createdAt>2016-05-01T08:00:00Z</createdAt></thread>
<thread dsq:id="11"><link>https://example.org/bridge</link><title /></thread>
<thread dsq:id="12"><title>Nobody came</title></thread>
<post dsq:id="100"><message><![CDATA[<p>Late &amp; slow.</p><p>As ever.</p>]]></message><createdAt>2016-05-01T09:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Tess</name><username>t</username></author><thread dsq:id="10" /></post>
<post dsq:id="101"><message><![CDATA[<p>Buy now.</p>]]></message><isDeleted>false</isDeleted><isSpam>true</isSpam><thread dsq:id="10" /></post>
<post dsq:id="102"><message><![CDATA[<p>Quite.</p>]]></message><author><username>salt</username></author><thread dsq:id="10" /><parent dsq:id="100" /></post>
<post dsq:id="103"><message><![CDATA[Two < three.]]></message><thread dsq:id="11" /></post>
<post dsq:id="104"><message><![CDATA[<p> </p>]]></message><thread dsq:id="11" /></post>
</disqus>
`;

test('Disqus: a page for each thread that has comments', async () => {
  const { pages, problems } = await readFolder({ 'export.xml': DISQUS });
  expect(pages.map(({ path, records }) => [path, records?.format])).toEqual([
    ['export.xml#10', 'disqus'],
    ['export.xml#11', 'disqus'],
  ]);
  expect(pages[0]?.text).toBe('Ferry & bridge\n\n2016-05-01T08:00:00Z\n\nLate & slow.\n\nAs ever.\n\nQuite.');
  expect(pages[1]?.text).toBe('https://example.org/bridge\n\nTwo < three.');
  expect(pages.flatMap(commentsOf)).toEqual([
    ['Tess', '2016-05-01T09:00:00Z', '100', null, 'Late & slow.\n\nAs ever.'],
    ['salt', null, '102', '100', 'Quite.'],
    [null, null, '103', null, 'Two < three.'],
  ]);
  expect(problems).toEqual([
    {
      path: 'export.xml',
      status: 'left_out',
      reason: 'Comments that the site does not show (deleted or spam): 1.',
    },
    { path: 'export.xml', status: 'left_out', reason: 'Comments without words: 1.' },
  ]);
});

const comment = (id: number, rest: string, parent = 0, content = `Words of ${id}.`): string =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Tess]]></wp:comment_author><wp:comment_date>2016-05-01 09:00:00</wp:comment_date><wp:comment_content><![CDATA[${content}]]></wp:comment_content><wp:comment_parent>${parent}</wp:comment_parent>${rest}</wp:comment>\n`;

const SHOWN = '<wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type>';

const WXR = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Quay news</title>
<item><title>A dry year</title><link>https://example.org/dry</link><dc:creator>orme</dc:creator><content:encoded><![CDATA[<p>No rain.</p>
<p>None &#8211; at all.</p>]]></content:encoded><wp:post_id>7</wp:post_id><wp:post_date>2016-05-01 08:00:00</wp:post_date><wp:post_type>post</wp:post_type>
${comment(1, SHOWN)}${comment(2, SHOWN, 1, 'Line one.\nLine two.')}${comment(3, '<wp:comment_approved>spam</wp:comment_approved>')}${comment(4, '<wp:comment_approved>1</wp:comment_approved><wp:comment_type>pingback</wp:comment_type>')}</item>
<item><title>A picture</title><wp:post_id>8</wp:post_id><wp:post_type>attachment</wp:post_type></item>
</channel></rss>
`;

test('WordPress: the article opens the page, then its comments', async () => {
  const { pages, problems } = await readFolder({ 'site.xml': WXR });
  expect(pages.map(({ path, text }) => [path, text])).toEqual([
    [
      'site.xml#7',
      'A dry year\n\norme\n\n2016-05-01 08:00:00\n\nNo rain.\n\nNone – at all.\n\nWords of 1.\n\nLine one.\nLine two.',
    ],
  ]);
  expect(pages.flatMap(commentsOf)).toEqual([
    ['Tess', '2016-05-01 09:00:00', '1', null, 'Words of 1.'],
    ['Tess', '2016-05-01 09:00:00', '2', '1', 'Line one.\nLine two.'],
  ]);
  expect(problems.map(({ reason }) => reason)).toEqual([
    'Comments that the site does not show (not approved, or links from other sites): 2.',
  ]);
});

test('an export that breaks off is read so far, and the break is told with its line', async () => {
  const { pages, problems } = await readFolder({
    'export.xml': DISQUS.slice(0, DISQUS.indexOf('<post dsq:id="103"') + 40),
  });
  expect(pages.flatMap(commentsOf)).toHaveLength(2);
  expect(problems.at(-1)).toMatchObject({ path: 'export.xml:10', status: 'skipped' });
});

test('entities that a file declares are not expanded', async () => {
  const bomb = DISQUS.replace(
    '<disqus',
    '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<disqus',
  ).replace('<![CDATA[<p>Late &amp; slow.</p><p>As ever.</p>]]>', '&b;');
  const { pages, problems } = await readFolder({ 'export.xml': bomb });
  expect(pages.every(({ text }) => !text.includes('aaaa'))).toBe(true);
  expect(problems.at(-1)?.status).toBe('skipped');
});

test('other XML is read as a page is', async () => {
  const { pages } = await readFolder({
    'feed.xml': '<?xml version="1.0"?><rss version="2.0"><channel/></rss>',
  });
  expect(pages).toHaveLength(1);
  expect(pages[0]?.records).toBeUndefined();
});

test('of more elements than memory is for nothing is kept', async () => {
  const pieces = async function* () {
    for (const piece of ['<a>', '<b><c/></b>', '<b><c/></b>', '</a>']) yield piece;
  };
  await expect(readXml(pieces(), new Set(['b']), 3)).rejects.toThrow(
    'It has more than 3 elements; a larger --max-bytes would have it read.',
  );
  expect((await readXml(pieces(), new Set(['b']), 4)).elements).toHaveLength(2);
});
