import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { excerpt, LINE, PARAGRAPH } from '../../../src/report/markdown/excerpt.ts';
import { code, foreignText, shortened, shortText } from '../../../src/report/markdown/foreign-text.ts';
import { blockquote, bullets, paragraph, table } from '../../../src/report/markdown/nodes.ts';
import { quotedComment, quotedLine } from '../../../src/report/markdown/quoted-comment.ts';
import { render } from '../../../src/report/markdown/render.ts';
import {
  agree,
  count,
  figure,
  listing,
  opening,
  percent,
  signed,
} from '../../../src/report/markdown/wording.ts';

const line = (text: string): string => render([paragraph(foreignText(text))]).trimEnd();

const cell = (text: string): string =>
  render([table(['A'], [[foreignText(text)]])])
    .split('\n')[2]
    ?.replace(/^\| | +\|$/g, '') ?? '';

describe('words of our own, and titles of codebooks', () => {
  test.each([
    ['see http://gulls.example now', 'see http\\://gulls.example now'],
    ['HTTPS://GULLS', 'HTTPS\\://GULLS'],
    ['www.gulls.example', 'www\\.gulls.example'],
    ['skipper@gulls.example', 'skipper\\@gulls.example'],
    ['Yes: it is at 10:15, w. care', 'Yes: it is at 10:15, w. care'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['“Quoted”', '“Quoted”'],
    ['a *star*', 'a \\*star\\*'],
    ['ends in a space ', 'ends in a space&#x20;'],
  ])('%j becomes %j', (text, markdown) => {
    expect(render([paragraph(text)])).toBe(`${markdown}\n`);
    const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    expect(html).not.toMatch(/<(?:a|em|ul|ol|strong)\b/);
  });
});

describe('words from a page', () => {
  test.each([
    ['**bold** and _it_', '\\*\\*bold\\*\\* and \\_it\\_'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['<b>no tag</b>', '\\<b>no tag\\</b>'],
    ['&amp; stays', '\\&amp; stays'],
    ['[no](link)', '\\[no]\\(link)'],
    ['`no code`', '\\`no code\\`'],
    ['~~not struck~~', '\\~\\~not struck\\~\\~'],
    ['$5 and $6', '\\$5 and \\$6'],
    ['two\nlines\r\nare one', 'two lines are one'],
    ['NUL \0 and a turn \u202e', 'NUL ␀ and a turn �'],
  ])('%j is shown as it is', (text, markdown) => {
    expect(line(text)).toBe(markdown);
  });

  test.each([
    ['see http://gulls.example now', 'see `http://gulls.example` now'],
    ['(www.gulls.example)', '`(www.gulls.example)`'],
    ['write to skipper@gulls.example', 'write to `skipper@gulls.example`'],
    ['mailto:x and xmpp:y', '`mailto:x` and `xmpp:y`'],
    ['HTTPS://GULLS`EXAMPLE', '``HTTPS://GULLS`EXAMPLE``'],
  ])('%j links nowhere', (text, markdown) => {
    expect(line(text)).toBe(markdown);
  });

  test('@names and times are no addresses', () => {
    expect(line('@Joe at 10:15')).toBe('@Joe at 10:15');
  });

  test.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\\\| b'],
    ['http://a|b', '`http://a\\|b`'],
    ['http://a\\|b', '`http://a\\ \\|b`'],
    ['two\nlines', 'two lines'],
  ])('%j stays in its cell', (text, markdown) => {
    expect(cell(text)).toBe(markdown);
  });

  test('a long one is cut between words, and says so', () => {
    expect(shortened('one two three four', 13)).toBe('one two […]');
    expect(shortened('one two', 7)).toBe('one two');
    expect(shortened('  one two  ', 7)).toBe('one two');
    expect(shortened('one   two three', 9)).toBe('one two […]');
    expect(render([paragraph(shortText('a *bc* d http://gulls.example', 9))])).toBe('a \\*bc\\* d \\[…]\n');
    expect(shortened('🚢'.repeat(20), 5)).toBe('🚢🚢 […]');
  });
});

describe('a quoted comment', () => {
  const quoted = (text: string, ...marked: string[]): string =>
    render([
      blockquote(
        quotedComment(
          text,
          marked.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
        ),
      ),
    ]);

  test('keeps its paragraphs and lines', () => {
    expect(quoted('One.\nTwo.\r\n\r\n  Three. ')).toBe('> One.\\\n> Two.\n>\n> Three.\n');
  });

  test('has its evidence in bold, also over a line break', () => {
    expect(quoted('the old\nferry rots', 'old\nferry')).toBe('> the **old**\\\n> **ferry** rots\n');
  });

  test('overlapping and neighbouring evidence is one', () => {
    expect(quoted('a bc d e', 'a b', 'bc', 'd')).toBe('> **a bc d** e\n');
  });

  test('evidence next to signs and inside words is still bold', () => {
    expect(quoted('“Rot!”, he said', '“Rot!”')).toBe('> **“Rot!”**, he said\n');
    expect(quoted('no-fly', 'fly')).toBe('> no-**fly**\n');
  });

  test('stays inside its bars, whatever it says', () => {
    expect(quoted('```\n> quoted\n    code\n---\n<!-- x')).toBe(
      '> \\`\\`\\`\\\n> \\> quoted\\\n> code\\\n> \\---\\\n> \\<!-- x\n',
    );
  });

  test('of nothing but white space is empty', () => {
    expect(quotedComment(' \n ', [])).toEqual([]);
  });

  test('shows on one line what a list can hold, with its cuts', () => {
    const nodes = quotedLine('One.\nTwo three.\nFour.', [{ start: 9, end: 14 }], { start: 5, end: 15 });
    expect(render([bullets([nodes])])).toBe('- \\[…] Two **three**. \\[…]\n');
  });
});

describe('what is shown of a quoted comment', () => {
  const whole = (text: string) => ({ start: 0, end: text.length });
  const line = (text: string, marked: readonly Span[], within = whole(text)): string =>
    render([bullets([quotedLine(text, marked, within)])]).slice(2, -1);
  const span = (text: string, words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const marking = (text: string, ...words: readonly string[]): string =>
    line(
      text,
      words.map((each) => span(text, each)),
    );

  test('stretches may come in any order, overlap, lie in each other, be empty or end beyond the line', () => {
    expect(marking('a bc d e', 'e', 'a')).toBe('**a** bc d **e**');
    expect(marking('abcdef', 'cd', 'bcde')).toBe('a**bcde**f');
    expect(marking('abcdef', 'bcde', 'bc')).toBe('a**bcde**f');
    expect(line('abcdef', [{ start: 2, end: 2 }])).toBe('abcdef');
    expect(line('abcdef', [{ start: 4, end: 2 }])).toBe('abcdef');
    expect(line('abc def', [{ start: 4, end: 90 }])).toBe('abc **def**');
    expect(marking('one\ntwo', 'one')).toBe('**one** two');
  });

  test('a space between two stretches is bold with them, any more is not', () => {
    expect(marking('a b', 'a', 'b')).toBe('**a b**');
    expect(marking('a  b', 'a', 'b')).toBe('**a** **b**');
    expect(marking('a x b', 'a', 'b')).toBe('**a** x **b**');
    expect(marking('a,b', 'a', 'b')).toBe('**a**,**b**');
    expect(marking('a\nb', 'a', 'b')).toBe('**a** **b**');
  });

  test('cuts are marked where words were cut off, and not where white space was', () => {
    const text = ' one two three ';
    expect(line(text, [], span(text, 'one two three'))).toBe('one two three');
    expect(line(text, [], span(text, 'one two'))).toBe('one two \\[…]');
    expect(line(text, [], span(text, 'two three'))).toBe('\\[…] two three');
    expect(line(text, [], span(text, 'two'))).toBe('\\[…] two \\[…]');
    expect(
      line('one two three', [span('one two three', 'one two three')], span('one two three', 'two')),
    ).toBe('\\[…] **two** \\[…]');
  });

  test('paragraphs show their cuts in the first and in the last of them', () => {
    const text = 'Zero.\n\nOne.\n\nTwo.\n\nThree.';
    const within = { start: text.indexOf('One'), end: text.indexOf('\n\nThree') };
    expect(render(quotedComment(text, [], within))).toBe('\\[…] One.\n\nTwo. \\[…]\n');
    expect(render(quotedComment(text, [], whole(text)))).toBe('Zero.\n\nOne.\n\nTwo.\n\nThree.\n');
    expect(quotedComment(text, [], { start: 5, end: 7 })).toEqual([]);
  });

  test.each(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\r\n'])('%j breaks the line', (sign) => {
    expect(render(quotedComment(`One.${sign}Two.`, []))).toBe('One.\\\nTwo.\n');
    expect(render(quotedComment(`One.${sign}${sign}Two.`, []))).toBe('One.\n\nTwo.\n');
  });
});

describe('an excerpt', () => {
  const sentence = (word: string): string =>
    `This is a sentence of some length about the ${word} and no other.`;
  const words = ['ferry', 'bridge', 'harbour', 'council', 'gull', 'tide', 'storm', 'pier', 'rope', 'mast'];
  const text = words.map(sentence).join(' ');
  const at = (word: string) => [{ start: text.indexOf(word), end: text.indexOf(word) + word.length }];
  const cut = (...args: Parameters<typeof excerpt>): string =>
    args[0].slice(excerpt(...args).start, excerpt(...args).end);

  test('is the whole where that is short', () => {
    expect(cut('Short.', [], PARAGRAPH)).toBe('Short.');
  });

  test('is whole sentences around the evidence', () => {
    expect(cut(text, at('council'), LINE)).toBe(['council', 'gull', 'tide'].map(sentence).join(' '));
    expect(cut(text, at('mast'), LINE)).toBe(sentence('mast'));
    const paragraph = cut(text, at('council'), PARAGRAPH);
    expect(paragraph.startsWith(sentence('harbour'))).toBe(true);
    expect(paragraph.endsWith('.')).toBe(true);
    expect(paragraph.length).toBeLessThanOrEqual(PARAGRAPH.longest);
  });

  test('begins at the beginning where there is no evidence', () => {
    expect(excerpt(text, [], LINE).start).toBe(0);
  });

  test('of one endless sentence is cut between words, the evidence inside', () => {
    const endless = 'and so on and on '.repeat(60);
    const marked = [{ start: 510, end: 516 }];
    const { start, end } = excerpt(endless, marked, LINE);
    expect(start).toBeLessThanOrEqual(510);
    expect(end).toBeGreaterThanOrEqual(516);
    expect(end - start).toBeLessThanOrEqual(LINE.longest);
    expect(endless.slice(start, end)).toMatch(/^\S+( \S+)*$/);
    expect(endless.charAt(start - 1) + endless.charAt(end)).toBe('  ');
  });

  test('of one endless word halves no character', () => {
    const { start, end } = excerpt('🚢'.repeat(500), [{ start: 301 * 2, end: 302 * 2 }], LINE);
    expect([start % 2, end % 2]).toEqual([0, 0]);
    expect(end - start).toBeGreaterThan(0);
  });
});

describe('wording', () => {
  test('counts agree with their nouns and verbs', () => {
    expect([0, 1, 2, 1234567].map((n) => count(n, 'page'))).toEqual([
      'no pages',
      '1 page',
      '2 pages',
      '1,234,567 pages',
    ]);
    expect([0, 1, 12, 13].map((n) => opening(n, 'page'))).toEqual([
      'No pages',
      'One page',
      'Twelve pages',
      '13 pages',
    ]);
    expect([1, 2].map((n) => agree(n, 'is', 'are'))).toEqual(['is', 'are']);
    expect([999, 1000].map(figure)).toEqual(['999', '1,000']);
  });

  test('lists', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listing)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  test('shares and scores', () => {
    expect([0, 0.004, 0.005, 1 / 3, 0.996, 1].map(percent)).toEqual([
      '0%',
      'under 1%',
      '1%',
      '33%',
      'over 99%',
      '100%',
    ]);
    expect([0, 0.0004, 0.0134, 0.9996, 1].map((value) => percent(value, 1000))).toEqual([
      '0%',
      'under 0.1%',
      '1.3%',
      'over 99.9%',
      '100%',
    ]);
    expect([0, 0.001, -0.001, 0.25, -0.304].map(signed)).toEqual(['0.00', '0.00', '0.00', '+0.25', '−0.30']);
  });
});

test('identifiers stand as code, and what has no sign of its own is made visible', () => {
  expect(render([paragraph(code('a\n`b`\0'))])).toBe('``a `b`␀``\n');
});
