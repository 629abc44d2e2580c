import type { CodedPage } from '../../model/coded-page.ts';
import type { SegmentKind } from '../../model/segment.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, paragraph } from '../markdown/nodes.ts';
import { figure, listing, percent } from '../markdown/wording.ts';

/** What the kinds of segments are called, in the order in which they are named. */
const PARTS: readonly (readonly [what: string, kinds: readonly SegmentKind[]])[] = [
  ['article', ['headline', 'byline', 'dateline', 'body']],
  ['comments', ['comment']],
  ['names, dates and numbers of comments', ['comment_meta']],
  ['other matter, such as menus and notices', ['boilerplate']],
];

/** How the page was taken apart, how sure that is, and what a person should know about it. */
export function readingSection(page: CodedPage): Block[] {
  const { encoding, encodingConfidence, text } = page.page;
  return [
    heading(2, 'How the page was read'),
    paragraph(
      page.layout === 'none' ? 'No layout of comments was recognised; ' : 'The comments follow the layout ',
      ...(page.layout === 'none' ? [] : [code(page.layout), '; ']),
      `the program is ${percent(page.confidence)} sure of its reading as a whole. `,
      'The characters were decoded as ',
      code(encoding),
      encodingConfidence === 1 ? '. ' : `, which is ${percent(encodingConfidence)} sure. `,
      text.length === 0 ? '' : `Of the page’s ${figure(text.length)} characters ${parts(page)}.`,
    ),
    ...(page.notes.length === 0 ? [] : [bullets(page.notes.map((note) => foreignText(note)))]),
  ];
}

function parts({ segments, page }: CodedPage): string {
  const shares = PARTS.flatMap(([what, kinds]) => {
    const length = segments
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { start, end }) => sum + end - start, 0);
    return length === 0 ? [] : [`${percent(length / page.text.length)} are ${what}`];
  });
  return listing(shares);
}
