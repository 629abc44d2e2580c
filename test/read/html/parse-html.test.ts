import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/read/html/parse-html.ts';
import { fc } from '../../properties.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Comments, and what stands in styles and in scripts that are no data, are read by nobody. */
const isUnread = (node: Node): boolean =>
  node.nodeName === 'style' ||
  (node.nodeName === 'script' &&
    'attrs' in node &&
    !node.attrs.some(({ name, value }) => name === 'type' && value.includes('json')));

/** A tree as lines, depth first; with its own stack, as nothing bounds how deep a page is. */
function linesOf(document: Node): string[] {
  const lines: string[] = [];
  const open: [Node, number][] = [[document, 0]];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const [node, depth] = top;
    if (node.nodeName === '#comment') continue;
    const said =
      'value' in node ? node.value : 'attrs' in node ? node.attrs : 'mode' in node ? node.mode : '';
    lines.push(`${depth} ${node.nodeName} ${JSON.stringify(said)}`);
    const foreign = 'namespaceURI' in node && !node.namespaceURI.endsWith('xhtml');
    if (isUnread(node) && !foreign) continue;
    const children: Node[] = 'childNodes' in node ? [...node.childNodes] : [];
    if ('content' in node) children.push(node.content);
    for (const child of children.reverse()) open.push([child, depth + 1]);
  }
  return lines;
}

function expectSameTree(source: string, scripted = true): void {
  const wanted = linesOf(parse(source, { scriptingEnabled: scripted }));
  expect(linesOf(parseHtml(source, scripted))).toEqual(wanted);
}

const PAGES = 'test/separate/markup/pages';

test.each(readdirSync(PAGES))('the tree of %s is that of parse5', (name) => {
  const folder = path.join(PAGES, name);
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.html')))
    expectSameTree(readFileSync(path.join(folder, file), 'utf8'));
});

test.each([
  ['text that is no markup', 'a < b & c &lt; d <3 e </ f <> g </> h <'],
  ['character references cut off', '&am<b>p;</b>&#65&#x42;&notit;&copy=1&#0;&#13;&#32; x'],
  [
    'attributes in every form',
    '<a b c=d e = "f" g=\'h\'i=j/ k=l/m B=2 =n İ=1 href="?x=1&copy=2&amp;lt">t</a>',
  ],
  ['a tag that is never ended', '<p>a<div class="b'],
  ['an end tag with attributes', '<p>a</p class="b" / >c'],
  [
    'comments of every shape',
    'a<!-->b<!--->c<!---->d<!-- x --!>e<!--<!-->f<!-- -- > -->g<?php ?>h<!i>j</3>k',
  ],
  ['a comment that is never ended', 'a<!-- b'],
  ['a script within a comment within a script', '<script><!-- <script>x</script> --></script>a'],
  ['a script that hides nothing', '<script><!--> <script>x</script>a</script>b'],
  ['a script that is never ended', '<p>a<script><!-- <script></script> b'],
  [
    'end tags of raw text',
    '<style>a</styles></style >b<title>c &amp; </b></TITLE\n>d<textarea>\n\ne</textarea/>f',
  ],
  ['a kind of page', '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0">a<!doctype b'],
  ['a kind of page cut off', '<!doctype html PUBLIC "x'],
  ['frames', '<frameset> a <frame> b </frameset> c <noframes>d</noframes></html> e '],
  ['data in drawings', '<svg><![CDATA[a<b>]]><style>c<d></d></style><title>e</title></svg><![CDATA[f]]>g'],
  ['lines of every kind', '<pre>\r\n\r\na\rb</pre>\r\n<p title="c\r\nd">'],
  ['a unit of zero', 'a\0<b\0 c="\0">d<script>\0</script>'],
  ['plain text to the end', 'a<plaintext>b<p>c</plaintext>&amp;'],
])('the tree of %s is that of parse5', (_, source) => {
  expectSameTree(source, true);
  expectSameTree(source, false);
});

test('the first of many attributes of a name holds', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => `a${at % 50_000}=${at}`).join(' ');
  expectSameTree(`<p ${many}>`);
});

const TAGS =
  'html head body p div b a table tr td th caption col li ul pre select option svg math mi foreignObject form template script style title textarea noscript xmp iframe frameset frame plaintext o:p br';

const piece = fc.oneof(
  fc
    .constantFrom(...TAGS.split(' '))
    .chain((tag) => fc.constantFrom(`<${tag}>`, `</${tag}>`, `<${tag} x="1`)),
  fc.constantFrom(
    "<p Class=a id='b\"' class=c>",
    '<script type="application/ld+json">',
    '<input type=hidden/>',
  ),
  fc.constantFrom('<!--', '-->', '--!>', '<!', '<?', '</', '<', '>', '/>', '<![CDATA[', ']]>', '"', "'", '='),
  fc.constantFrom(
    '<!DOCTYPE html>',
    '&amp;',
    '&am',
    '&notit;',
    '&#13;',
    '&#32;',
    '&',
    'é',
    '\ud83d',
    'a b',
    'c',
  ),
  fc.constantFrom(' ', '\n', '\r\n', '\r', '\t', '\f', '\v', '\u00a0'),
);

test('the tree of any page is that of parse5', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, scripted) =>
      expectSameTree(pieces.join(''), scripted),
    ),
    { numRuns: 3000 },
  );
});
