import { expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { NodeIndex } from '../../../src/separate/markup/node-index.ts';
import { compileSelector } from '../../../src/separate/markup/selector.ts';
import { readTree } from '../../../src/separate/markup/tree.ts';

const nodes = readTree(
  readHtml(`<ol id="List" class="comment-list"><li id="comment-12" class="comment Even depth-1"><p itemprop="text author">a</p></li></ol>
<div class="comments"><p>b</p></div>`).markup,
);

const count = (selector: string): number => {
  const compiled = compileSelector(selector);
  const asked = nodes.filter(compiled.matches);
  expect(new NodeIndex(nodes).select(compiled)).toEqual(asked);
  return asked.length;
};

test.each([
  ['li', 1],
  ['p', 2],
  ['.comment', 1],
  ['.comment*', 3],
  ['li.comment.even', 1],
  ['#list', 1],
  ['#comment-{n}', 1],
  ['.depth-{n}', 1],
  ['.comment-{n}', 0],
  ['.comments p', 1],
  ['#list p, .comments', 2],
  ['[itemprop]', 1],
  ['[itemprop=text]', 0],
  ['[itemprop~=text]', 1],
  ['[itemprop*=auth]', 1],
  ['.comment, li, #comment-{n}', 1],
  ['li, p, div', 4],
])('%s names %i elements', (selector, elements) => {
  expect(count(selector)).toBe(elements);
});

test('what is no selector is refused', () => {
  expect(() => compileSelector('li > p')).toThrow(/no selector/);
});
