import { expect, test } from 'vitest';
import { summaryHtml } from '../../../src/report/html/summary-html.ts';
import { heading, image, link, paragraph, table } from '../../../src/report/markdown/nodes.ts';

const CHART = { path: 'charts/themes.svg', svg: '<svg>é</svg>' };

test('words of a page become no markup', () => {
  expect(summaryHtml([heading(2, 'a <b> & "c"'), paragraph('<script>x</script>')], [])).toBe(
    '<h2>a &#x3C;b> &#x26; "c"</h2>\n<p>&#x3C;script>x&#x3C;/script></p>',
  );
});

test('charts stand in the file, as images that cannot act', () => {
  const drawn = Buffer.from('<svg>é</svg>').toString('base64');
  expect(summaryHtml([paragraph(image('charts/themes.svg', 'Themes "by" page'))], [CHART])).toBe(
    `<p><img src="data:image/svg+xml;base64,${drawn}" alt="Themes &#x22;by&#x22; page"></p>`,
  );
});

test('a chart that was not drawn is an empty image, and one without words has none', () => {
  expect(
    summaryHtml(
      [{ type: 'paragraph', children: [{ type: 'image', url: 'charts/gone.svg', alt: null }] }],
      [CHART],
    ),
  ).toBe('<p><img src="data:image/svg+xml;base64," alt=""></p>');
});

test.each([
  ['pages/p-one.md', '#?page=p-one'],
  ['pages/p-one.md#p-one-c0001', '#p-one-c0001'],
  ['pages/p-one.md#', 'pages/p-one.md#'],
  ['xpages/p-one.md', 'xpages/p-one.md'],
  ['pages/p-one.mdx', 'pages/p-one.mdx'],
  ['pages/#p.md', 'pages/#p.md'],
  ['pages/.md', 'pages/.md'],
  ['comments.csv', 'comments.csv'],
])('a link to %s leads to %s', (url, inside) => {
  expect(summaryHtml([paragraph(link(url, 'words'))], [])).toBe(`<p><a href="${inside}">words</a></p>`);
});

test('a table scrolls in a frame of its own, which the keyboard reaches', () => {
  const html = summaryHtml([table(['A'], [['b']])], []);
  expect(html).toMatch(/^<div class="wide" tabindex="0"><table>\n<thead>[\s\S]*<\/table><\/div>$/);
  expect(html).toMatch(/<td[^>]*>b<\/td>/);
});
