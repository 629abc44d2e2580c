import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { HOSTS } from '../../../src/separate/markup/hosts.ts';
import { separate } from '../../../src/separate/separate.ts';
import { pageOf } from '../describe-page.ts';

/** The empty places, as each service tells sites to print them. */
const PLACES: readonly (readonly [host: string, place: string])[] = [
  [
    'Disqus',
    '<div id="disqus_thread"></div><noscript>Please enable JavaScript to view the comments.</noscript>',
  ],
  ['Facebook', '<div class="fb-comments" data-href="https://example.org/a" data-numposts="5"></div>'],
  ['Facebook', '<iframe src="https://www.example.org/plugins/comments.php?href=a"></iframe>'],
  ['Coral', '<div id="coral_talk_stream"></div>'],
  ['Coral', '<div id="coral_thread"></div>'],
  ['OpenWeb', '<div data-spotim-module="conversation" data-post-id="12"></div>'],
  ['Viafoura', '<div class="viafoura"><vf-conversations vf-container-id="12"></vf-conversations></div>'],
  ['Livefyre', '<div id="livefyre-comments"></div>'],
  ['IntenseDebate', '<div id="idc-container"></div><div id="idc-noscript"></div>'],
  ['Hyvor Talk', '<hyvor-talk-comments website-id="1" page-id="a"></hyvor-talk-comments>'],
  ['giscus', '<div class="giscus"></div>'],
  ['Commento', '<div id="commento"></div>'],
  ['Remark42', '<div id="remark42"></div>'],
  ['Isso', '<section id="isso-thread"></section>'],
];

const pageWith = (below: string): string =>
  `<html><head><title>New benches for the square</title></head><body><h1>New benches for the square</h1>
<p>The town has ordered twelve benches for the market square, and the first of them will be set up before Easter.</p>
<p>They are made of larch from the hills nearby, and the old iron ones will move to the park behind the station.</p>
${below}</body></html>`;

const read = (source: string) => {
  const { text, markup } = readHtml(source);
  return separate({ ...pageOf(text), markup });
};

describe('comments that another service holds', () => {
  for (const [host, place] of PLACES) {
    it(`are said to be elsewhere: ${host}, ${place.slice(0, 40)}`, () => {
      const { comments, notes, confidence } = read(pageWith(place));
      expect(comments).toEqual([]);
      expect(notes).toContain(`Comments are hosted elsewhere (${host}); the saved page holds none of them.`);
      expect(confidence).toBeGreaterThan(0.6);
    });
  }

  it('are not claimed where no service has a place', () => {
    expect(read(pageWith('<div id="footer">Imprint</div>')).notes).toEqual([]);
  });

  it('names each service once', () => {
    expect(new Set(HOSTS.map(({ name }) => name)).size).toBe(HOSTS.length);
  });
});

describe('the confidence of a page', () => {
  it('is low where the page states comments that were not found', () => {
    const { notes, confidence } = read(pageWith('<h3>14 Comments</h3><p>Loading</p>'));
    expect(notes.join()).toContain('The page says 14 comments');
    expect(confidence).toBeLessThan(0.6);
  });

  it('is lowest where nothing was recognised', () => {
    const { notes, confidence } = read(
      '<html><body><a href="/a">News</a> <a href="/b">Sport</a></body></html>',
    );
    expect(notes).toContain('Neither an article nor comments were recognised on this page.');
    expect(confidence).toBeLessThan(0.4);
  });
});
