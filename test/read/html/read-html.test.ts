import { expect, test } from 'vitest';
import type { MarkupElement } from '../../../src/model/markup.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';

const find = (element: MarkupElement, tag: string): MarkupElement | undefined =>
  element.tag === tag ? element : element.children.map((child) => find(child, tag)).find(Boolean);

test.each([
  ['white space is made single', '<p> a\n <b>b</b>  c </p>', 'a b c'],
  ['blocks end lines, paragraphs leave one empty', '<div>a</div><div>b<p>c</p></div>d', 'a\nb\n\nc\n\nd'],
  ['a break is a new line, two leave one empty', 'a<br>b<br><br><br>c', 'a\nb\n\nc'],
  [
    'words of elements that follow one another do not run together',
    '<b>Marlow</b><i>3 May</i>',
    'Marlow 3 May',
  ],
  [
    'a word begun in an element goes on behind it',
    '<b>Har</b>bour, <b>H</b><i>arbour</i>',
    'Harbour, Harbour',
  ],
  ['scripts without spaces stay without', '<b>橋の</b><i>上</i>', '橋の上'],
  ['cells stand beside one another', '<table><tr><td>a<td>b<tr><td>c</table>', 'a\tb\nc'],
  ['preformatted text is kept', '<pre>\n x\n   y</pre>', ' x\n   y'],
  ['a no-break space is a character', 'a&nbsp; b', 'a\u00a0 b'],
  [
    'programs, styles and titles are no words',
    '<title>t</title><style>s</style><script>x</script><noscript>n</noscript><template>m</template>a',
    'a',
  ],
  [
    'forms and hidden elements stay',
    '<div hidden>a</div><form><label>b</label><textarea>c</textarea></form>',
    'a\n\nb\nc',
  ],
])('%s', (_, html, text) => {
  expect(readHtml(html).text).toBe(text);
});

test('an element covers its words and no white space around them', () => {
  const { text, markup } = readHtml('<p>one</p> <p class="x"> two <i>three</i> </p><p></p>');
  const [, second, third] = find(markup, 'body')?.children ?? [];
  expect(text.slice(second?.start, second?.end)).toBe('two three');
  expect(second?.attributes.get('class')).toBe('x');
  expect(third?.start).toBe(third?.end);
});

test('what a page says of itself is at hand, and not in its text', () => {
  const html =
    '<title>T</title><meta name="author" content="A"><script type="application/ld+json">{"a":1}</script>b';
  const { text, markup } = readHtml(html);
  expect(text).toBe('b');
  expect(find(markup, 'title')?.attributes.get('#text')).toBe('T');
  expect(find(markup, 'meta')?.attributes.get('content')).toBe('A');
  expect(find(markup, 'script')?.attributes.get('#text')).toBe('{"a":1}');
});

test.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<blockquote>x'])(
  '%s a hundred thousand times over',
  (tag) => {
    const { text, markup } = readHtml(`${tag.repeat(100_000)}end`);
    expect(text.endsWith('end')).toBe(true);
    expect(markup.tag).toBe('html');
  },
);

test('posts that are printed for readers without scripts are read where there is little else', () => {
  const posts = '<div><p>A post of some length, with words.</p></div>'.repeat(10);
  expect(readHtml(`<p>Loading</p><noscript>${posts}</noscript>`).text).toContain('A post of some length');
  expect(
    readHtml('<p>An article of many more words.</p><noscript><p>Enable it</p></noscript>').text,
  ).not.toContain('Enable');
});

test('a text field that is never closed does not turn the page into markup', () => {
  const page = `<p>before</p><textarea>${'<div><p>a post</p></div>'.repeat(20)}`;
  expect(readHtml(page).text).not.toContain('<div>');
});

test('a title that is never closed does not swallow the page', () => {
  expect(readHtml('<html><head><title>Cut <body><p>a</p></body></html>').text).toBe('a');
});
