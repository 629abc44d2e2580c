import { expect, test } from 'vitest';
import { looksLikeHtml } from '../../../src/read/html/looks-like-html.ts';

const PROSE = 'The bridge is closed. Nobody was told why, and the ferry is full. '.repeat(20);

test.each([
  ['a document type', '\n<!-- saved from x -->\n<!DOCTYPE html PUBLIC "-//W3C//DTD">a', 'page.txt'],
  ['an XML declaration before it', '<?xml version="1.0"?><html>a', 'page'],
  ['a piece without a frame', '<div class="post"><p>a</p></div>', 'page.txt'],
  ['a name that says so, and a tag', 'Title <b>a</b>', 'page.html'],
  ['tags all through it', 'Menu\n<p>one two</p>'.repeat(9), 'dump.txt'],
])('%s makes it HTML', (_, text, path) => {
  expect(looksLikeHtml(text, path)).toBe(true);
});

test.each([
  ['prose', PROSE, 'page.txt'],
  ['prose under a name for HTML', PROSE, 'page.html'],
  [
    'prose that mentions tags',
    `${PROSE}Write <b>bold</b> or <i>so</i>, and end with </div>. ${PROSE}`,
    'page.txt',
  ],
  ['a feed', '<?xml version="1.0"?><rss><channel><title>a</title></channel></rss>', 'feed.xml'],
])('%s stays text', (_, text, path) => {
  expect(looksLikeHtml(text, path)).toBe(false);
});

test('a long run of comments is read once', () => {
  expect(looksLikeHtml('<!-- -->'.repeat(8_000), 'page.txt')).toBe(false);
});
