import { afterEach, expect, test, vi } from 'vitest';
import { readFolder } from '../exports/read-folder.ts';
import { makePropertyList } from './make-property-list.ts';

const kept = (url: string, html: string, more: Readonly<Record<string, string>> = {}) => ({
  WebResourceData: Buffer.from(html),
  WebResourceMIMEType: 'text/html',
  WebResourceTextEncodingName: 'UTF-8',
  WebResourceURL: url,
  ...more,
});

const FERRY = 'https://example.org/ferry';
const WORDS = 'The café closes late, as ever, so they all say, and no one can tell why it is so here.';
const THREAD = Array.from({ length: 12 }, (_, at) => `<li>Reader ${at} says so.</li>`).join('');
const page = (body: string) => `<html><body><p>${WORDS}</p>${body}</body></html>`;

test('a page that Safari saved, with the comments in its frames where these stand', async () => {
  const archive = {
    WebMainResource: kept(FERRY, page('<iframe src="/talk#top"></iframe><p>The end.</p>')),
    WebSubresources: [kept('https://example.org/a.png', 'PNG', { WebResourceMIMEType: 'image/png' })],
    WebSubframeArchives: [
      { WebMainResource: kept('https://example.org/talk', '<iframe src="list.html"></iframe>') },
      { WebMainResource: kept('https://example.org/list.html', `<ol>${THREAD}</ol>`) },
    ],
  };
  const { pages, problems } = await readFolder({ 'ferry.webarchive': makePropertyList(archive) });
  expect(problems).toEqual([]);
  expect(pages.map(({ path, url, encoding }) => ({ path, url, encoding }))).toEqual([
    { path: 'ferry.webarchive', url: FERRY, encoding: 'utf-8' },
  ]);
  expect(pages[0]?.text.replace(/\s+/g, ' ')).toMatch(
    /^The café closes .* so here\. (?:1\. )?Reader 0 says so\. .*Reader 11 says so\. The end\.$/,
  );
});

test('letters are read as the archive says they are written', async () => {
  const bytes = Buffer.from(page('<p>Näher.</p>'), 'latin1');
  const resource = { ...kept(FERRY, ''), WebResourceData: bytes, WebResourceTextEncodingName: 'ISO-8859-1' };
  const { pages } = await readFolder({ 'a.webarchive': makePropertyList({ WebMainResource: resource }) });
  expect(pages[0]?.text).toContain('Näher.');
});

test('an archive without a page, and one that breaks off, are told', async () => {
  const whole = makePropertyList({ WebMainResource: kept(FERRY, page('')) });
  const cut = Buffer.concat([whole.subarray(0, 90), whole.subarray(-32)]);
  const { pages, problems } = await readFolder({
    'cut.webarchive': cut,
    'else.plist': makePropertyList({ Größe: ['none'] }),
    'short.webarchive': whole.subarray(0, 20),
    'picture.webarchive': makePropertyList({
      WebMainResource: kept(FERRY, 'PNG', { WebResourceMIMEType: 'image/png' }),
    }),
  });
  expect(pages).toEqual([]);
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([
    ['cut.webarchive', 'It breaks off or is damaged.'],
    ['else.plist', 'It is a saved page whose HTML is missing.'],
    ['picture.webarchive', 'It is a saved page whose HTML is missing.'],
    ['short.webarchive', 'It breaks off or is damaged.'],
  ]);
});

test('an archive that holds itself ends', async () => {
  const frames = Buffer.from(
    makePropertyList({ WebMainResource: kept(FERRY, page('')), WebSubframeArchives: [{}] }),
  );
  // The array's one object, which is made last, becomes the archive itself.
  const at = frames.lastIndexOf(Buffer.from([0xa1]));
  frames.writeUInt16BE(0, at + 1);
  const { pages, problems } = await readFolder({ 'a.webarchive': frames });
  expect(problems).toEqual([]);
  expect(pages).toHaveLength(1);
});

test('wherever a byte of an archive is wrong, it is read or told', async () => {
  const whole = makePropertyList({ WebMainResource: kept(FERRY, page('')), WebSubframeArchives: [{}] });
  const files: Record<string, Uint8Array> = {};
  for (let at = 8; at < whole.length; at += 7) {
    const spoilt = Uint8Array.from(whole);
    spoilt[at] = 0xff;
    files[`${at}.webarchive`] = spoilt;
  }
  const { pages, problems } = await readFolder(files);
  expect(pages.length + problems.length).toBe(Object.keys(files).length);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(({ reason }) => !/^It /.test(reason))).toEqual([]);
});

/** How many addresses are put together while an archive is read. */
async function addressesIn(archive: Parameters<typeof makePropertyList>[0]): Promise<number> {
  let made = 0;
  vi.stubGlobal(
    'URL',
    class extends URL {
      constructor(url: string, base?: string) {
        super(url, base);
        made += 1;
      }
    },
  );
  const { pages } = await readFolder({ 'a.webarchive': makePropertyList(archive) });
  expect(pages).toHaveLength(1);
  return made;
}

afterEach(() => vi.unstubAllGlobals());

test('frames that are looked for among many, and never found, take no more than so many steps', async () => {
  const frames = Array.from({ length: 400 }, (_, at) => ({
    WebMainResource: kept(`https://example.org/${at}/`, '<p>Talk.</p>'),
  }));
  const asking = (count: number, src: string) => ({
    WebMainResource: kept(FERRY, page(`<iframe src="${src}"></iframe>`.repeat(count))),
    WebSubframeArchives: frames,
  });
  expect(await addressesIn(asking(1, 'none.html'))).toBeGreaterThan(400);
  expect(await addressesIn(asking(1000, 'none.html'))).toBeLessThan(21_000);
  expect(await addressesIn(asking(1000, 'n'.repeat(9000)))).toBeLessThan(1000);
  // What stands first is found at once.
  expect(await addressesIn(asking(1000, '/7/'))).toBeLessThan(3000);
});
