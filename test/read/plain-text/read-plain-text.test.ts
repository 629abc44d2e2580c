import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/read/plain-text/read-plain-text.ts';

const PRINTED = [
  '12/3/14, 10:21 PM          Bridge to close for eleven weeks',
  '',
  'Bridge to close for eleven weeks',
  '',
  'The council voted on Tuesday night to close the footbridge over the mill race',
  'for eleven weeks while its oak decking is replaced. Councillors said that this',
  'could not wait, since more than a dozen of the beams are rotten and the winter',
  '',
  'https://example.org/bridge          1/2',
  '\f12/3/14, 10:21 PM          Bridge to close for eleven weeks',
  '',
  'is near. A petition has been signed by nine hundred people in a week, and the',
  'bakery on the ramp of the bridge, which is well-',
  'known, fears for its custom.',
  '',
  '12/3/14, 9:02 PM',
  'Take the ferry.',
  '',
  'https://example.org/bridge          2/2',
  '\f',
].join('\n');

describe('readPlainText', () => {
  const { text, notes } = readPlainText(PRINTED);

  it('leaves out what a browser prints on each page, and says so', () => {
    expect(text).not.toMatch(/example\.org|10:21|\f|1\/2/);
    expect(text.match(/Bridge to close/g)).toHaveLength(1);
    expect(notes).toEqual([expect.stringContaining('printed to PDF')]);
  });

  it('keeps another date that stands alone', () => {
    expect(text).toContain('12/3/14, 9:02 PM\nTake the ferry.');
  });

  it('puts paragraphs together, over the end of a page too', () => {
    expect(text).toContain('the winter is near. A petition');
    expect(text).toContain('which is well-known, fears');
  });

  it('leaves a page as it was saved that was printed in no such way', () => {
    const plain = 'Bridge to close\r\n\r\nThe council voted.\r\n1 comment\r\n';
    expect(readPlainText(plain)).toEqual({ text: plain, notes: [] });
  });
});
