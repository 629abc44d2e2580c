import type { Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Info, type State, toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from './nodes.ts';

/** Writes a document as GitHub-flavoured Markdown, ending in one line break. */
export const render = (blocks: readonly Block[]): string =>
  toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      bullet: '-',
      rule: '-',
      resourceLink: true,
      extensions: [gfmTableToMarkdown({ tablePipeAlign: true })],
      handlers: { text },
      // Struck-out words, formulas and addresses that link themselves are no CommonMark, so the library lets them through.
      unsafe: [
        { character: '~', inConstruct: 'phrasing' },
        { character: '$', inConstruct: 'phrasing' },
        { character: '@', before: '[+\\-._\\w]', after: '[\\-._\\w]', inConstruct: 'phrasing' },
        { character: '.', before: '[Ww]', after: '[\\-._\\w]', inConstruct: 'phrasing' },
        { character: ':', before: '[PSps]', after: '\\/', inConstruct: 'phrasing' },
      ],
    },
  );

/** Signs that mean nothing to Markdown anywhere but at the beginning of a line. */
const PLAIN = /^[\p{L}\p{N} ,.;:/%?'"“”‘’…–—−()=+-]*$/u;

/** What readers make a link of. */
const LINKS_ITSELF = /:\/|www\.|(?:mailto|xmpp):/i;

/** Most text needs no escaping, and telling so at a glance makes long reports several times faster to write. */
function text(node: Text, _: unknown, state: State, info: Info): string {
  const { value } = node;
  return PLAIN.test(value) &&
    !LINKS_ITSELF.test(value) &&
    startsWell(value, info.before) &&
    endsWell(value, info.after)
    ? value
    : state.safe(value, info);
}

const startsWell = (value: string, before: string): boolean =>
  before === '' || before === '\n' ? /^[\p{L}“‘]/u.test(value) : !value.startsWith('(') || before !== ']';

const endsWell = (value: string, after: string): boolean =>
  !value.endsWith(' ') || (after !== '' && after !== '\n');
