import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../src/read/plain-text/columns.ts';

const FORUM = `
04-02-2011, 09:12 PM                                        #1
old salt                  Harbour bridge
Junior Member             The new ramp is far too steep for a
Joined: Feb 2009          handcart, and nobody asked the porters.
Posts: 12

04-02-2011, 10:40 PM                                        #2
heron                     Re: Harbour bridge
Member                    Agreed. Take the ferry while it runs.
Joined: Mar 2008
Posts: 204
`;

const SIDEBAR = `
The council voted on Tuesday to close the     Recent posts
bridge for eleven weeks. Its oak decking is   Night train dearer
to be replaced before the winter.             Lapwings are back

Buses will run every twenty minutes           Archives
between the banks until it opens again.       May 2011
`;

const TABLE = `
Club          Played    Won    Lost
Millrace      12        8      4
East Bank     12        7      5
Harbour       12        3      9
`;

const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();

describe('readColumns', () => {
  it('reads a thread post by post, the panel of the member before the words', () => {
    const text = readColumns(FORUM);
    expect(text.indexOf('Posts: 12')).toBeLessThan(text.indexOf('The new ramp'));
    expect(text.indexOf('handcart')).toBeLessThan(text.indexOf('heron'));
    expect(text).toContain('far too steep for a handcart, and nobody asked the porters.');
  });

  it('reads the page before the column beside it', () => {
    const text = readColumns(SIDEBAR);
    expect(text).toContain('to close the bridge for eleven weeks. Its oak decking is to be replaced');
    expect(text.indexOf('opens again')).toBeLessThan(text.indexOf('Recent posts'));
  });

  it('leaves a table of figures, and running text, as they are', () => {
    expect(readColumns(TABLE)).toBe(TABLE);
    const prose =
      'He came.  She left.\nThey met.  They parted for good.\nAll ended.  Nothing else was said of it.';
    expect(readColumns(prose)).toBe(prose);
  });

  it('loses no word', () => {
    for (const page of [FORUM, SIDEBAR]) expect(wordsOf(readColumns(page))).toEqual(wordsOf(page));
  });
});
