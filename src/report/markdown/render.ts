import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
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
      // Struck-out words and formulas are no CommonMark, so the library lets their signs through.
      unsafe: [
        { character: '~', inConstruct: 'phrasing' },
        { character: '$', inConstruct: 'phrasing' },
      ],
    },
  );
