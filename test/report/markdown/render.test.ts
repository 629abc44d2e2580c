import type { PhrasingContent, Root, Text } from 'mdast';
import type { Info, Options, State } from 'mdast-util-to-markdown';
import { describe, expect, test, vi } from 'vitest';
import { bullets, link, paragraph, strong, table } from '../../../src/report/markdown/nodes.ts';
import { render } from '../../../src/report/markdown/render.ts';
import { fc } from '../../properties.ts';

type Library = typeof import('mdast-util-to-markdown');
type WriteText = (node: Text, parent: unknown, state: State, info: Info) => string;

/** The texts that the library was asked to escape, and whether it is to be asked about each of them. */
const library = vi.hoisted(() => ({ asked: [] as string[], always: false }));

vi.mock('mdast-util-to-markdown', async (original) => {
  const real = await original<Library>();
  const toMarkdown = (tree: Root, options: Options) => {
    const own = options.handlers?.['text'] as WriteText;
    const text: WriteText = (node, parent, state, info) => {
      const safe: State['safe'] = (value, config) => {
        library.asked.push(value ?? '');
        return state.safe(value, config);
      };
      return library.always ? state.safe(node.value, info) : own(node, parent, { ...state, safe }, info);
    };
    return real.toMarkdown(tree, { ...options, handlers: { ...options.handlers, text } });
  };
  return { ...real, toMarkdown };
});

const texts = (...values: readonly string[]): PhrasingContent[] =>
  values.map((value) => ({ type: 'text', value }));

const line = (...children: PhrasingContent[]): string => render([{ type: 'paragraph', children }]);

function askedFor(...children: PhrasingContent[]): string[] {
  library.asked = [];
  line(...children);
  return library.asked;
}

describe('text that needs no escaping is written at a glance', () => {
  test.each([
    'Words of our own, 10 of them; 5 % in “quotes” and ‘more’ – or — so…',
    'Was it (as they say) 1/2 = 3 + 4 − 5 - 6?',
    '“Quoted”',
    '‘Quoted’',
    'É',
  ])('%j', (text) => {
    expect(askedFor(...texts(text))).toEqual([]);
    expect(line(...texts(text))).toBe(`${text}\n`);
  });

  // To learn the sign after some words, the library writes the next ones as if nothing stood before them.
  test('also beside other words, where it may begin with anything plain and end in a space', () => {
    expect(askedFor(...texts('One '), strong('two'), ...texts('three'), strong('four'))).toEqual([]);
    expect(askedFor(strong('two'), ...texts(' 3 '), strong('four'), ...texts('- five'))).toEqual([
      ' 3 ',
      '- five',
    ]);
    expect(askedFor(strong('a'), ...texts('(b)'))).toEqual(['(b)']);
    expect(askedFor(...texts('one'), { type: 'break' }, ...texts('two'))).toEqual([]);
  });
});

describe('all other text is escaped by the library', () => {
  test.each([
    ...[
      'a *star*',
      '*a',
      'a*',
      'a_b',
      '#a',
      'a `b`',
      '<b>',
      'a & b',
      '[a]',
      'a|b',
      'a\\b',
      '~a',
      '$a',
      'a@b',
      'a!b',
    ],
    ...['a :// b', 'a:/b', 'see www.gulls', 'WWW.gulls', 'mailto:x', 'XMPP:x'],
    ...['1. no list', '- no list', ' a', '(a)', '=', '+ a', '', 'a '],
  ])('%j', (text) => {
    expect(askedFor(...texts(text))).toEqual([text]);
  });

  test('at the beginning of a line within a paragraph, and after what might be a link', () => {
    expect(askedFor(...texts('one'), { type: 'break' }, ...texts('1. two'))).toEqual(['1. two', '1. two']);
    expect(askedFor(...texts('a]', '(b)'))).toEqual(['(b)', 'a]', '(b)']);
    expect(askedFor(...texts('one ', '\ntwo'))).toEqual(['\ntwo', 'one ', '\ntwo']);
  });
});

/** What Markdown might take for its own, and what it does not. */
const piece = fc.oneof(
  fc.constantFrom(...'abz19 .,:;/-+=()[]{}<>*_~`$@#|\\!?"\'&%“”–…é🚢\n'),
  fc.constantFrom('www.', 'http://', 'mailto:', 'xmpp:', '1. ', '- ', '  ', '&amp;', 'Wa', 'p:/'),
);
const words = fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

test('what is written at a glance is what the library would have written', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (some) => {
      const nodes = some.flatMap((text, at) => (at % 2 === 1 ? [strong(text)] : texts(text)));
      const own = line(...nodes);
      library.always = true;
      const asked = line(...nodes);
      library.always = false;
      expect(own).toBe(asked);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['~~struck~~', '\\~\\~struck\\~\\~'],
  ['$5 and $6', '\\$5 and \\$6'],
  ['* @Joe', '\\* @Joe'],
  ['* a @ b', '\\* a @ b'],
  ['* a@b', '\\* a\\@b'],
  ['* a+@b', '\\* a+\\@b'],
  ['* a.@-b', '\\* a.\\@-b'],
  ['* a_@_b', '\\* a\\_@\\_b'],
  ['* a@ b', '\\* a@ b'],
  ['* www.x', '\\* www\\.x'],
  ['* WWW.x', '\\* WWW\\.x'],
  ['* www. x', '\\* www. x'],
  ['* aa.x', '\\* aa.x'],
  ['* http://x', '\\* http\\://x'],
  ['* HTTPS://x', '\\* HTTPS\\://x'],
  ['* ftp://x', '\\* ftp\\://x'],
  ['* a: b', '\\* a: b'],
  ['* as: b', '\\* as: b'],
])('%j is written as %j', (text, written) => {
  expect(line(...texts(text))).toBe(`${written}\n`);
});

test('lists, rules, links and tables have one form each', () => {
  expect(render([bullets(['one', 'two'])])).toBe('- one\n- two\n');
  expect(render([{ type: 'thematicBreak' }])).toBe('---\n');
  expect(render([paragraph(link('http://gulls.example', 'http://gulls.example'))])).toBe(
    '[http\\://gulls.example](http\\://gulls.example)\n',
  );
  expect(render([table(['A', 'Long head'], [['a longer cell', 'b']])])).toBe(
    '| A             | Long head |\n| :------------ | :-------- |\n| a longer cell | b         |\n',
  );
});
