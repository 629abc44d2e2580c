import { describe, expect, test } from 'vitest';
import { csvTable } from '../../../src/read/exports/csv-table.ts';
import { elementsOf, linesOf, wholeOf } from '../../../src/read/exports/record-sources.ts';
import { fc } from '../../properties.ts';

/** A text cut into pieces of a size, as a file comes. */
async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const LONG = 'x'.repeat(500);

describe('records that never end are passed over, and the reading goes on behind them', () => {
  test.each([1, 7, 10_000])('in pieces of %i characters', async (size) => {
    const tooLong = { source: '', fault: expect.stringMatching(/ longer than .* --max-bytes/) };
    expect(await collect(linesOf(inPieces(`one\n${LONG}\nthree`, size), 100))).toEqual([
      { line: 1, source: 'one' },
      { line: 2, ...tooLong },
      { line: 3, source: 'three' },
    ]);
    expect(await collect(elementsOf(inPieces(`[1, {"a": "${LONG}"}, [3]]`, size), 100))).toEqual([
      { line: 1, source: '1' },
      { line: 2, ...tooLong },
      { line: 3, source: ' [3]' },
    ]);
    expect(await collect(wholeOf(inPieces(LONG, size), 100))).toEqual([{ line: 1, ...tooLong }]);
  });

  test('quotation marks within cells do not make rows run on', async () => {
    const row = '1,5" of rain,"He said ""no"", twice.",x"y\n';
    const file = {
      encoding: 'utf-8',
      confidence: 1,
      sha256: '',
      pieces: () => inPieces(`id,a,b,c\n${row.repeat(40)}`, 9),
    };
    const rows = await collect((await csvTable(file, 'a.csv', 100)).rows);
    expect(rows.map((met) => ('reason' in met ? met.reason : met.cells.get('b')))).toEqual(
      Array.from({ length: 40 }, () => 'He said "no", twice.'),
    );
  });

  test('in a table, where nothing behind can be told from it, the reading ends', async () => {
    const file = {
      encoding: 'utf-8',
      confidence: 1,
      sha256: '',
      pieces: () => inPieces(`id,text\n1,One.\n2,"${LONG}"\n3,Three.\n`, 50),
    };
    const rows = await collect((await csvTable(file, 'a.csv', 100)).rows);
    expect(rows.map((row) => ('reason' in row ? [row.path, row.reason] : row.cells.get('text')))).toEqual([
      'One.',
      [
        'a.csv:3',
        expect.stringMatching(/^The row is longer .*--max-bytes.* nothing from here on was read\.$/),
      ],
    ]);
  });
});

test('any array of JSON comes apart into its elements, wherever the pieces are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 9 }), async (values, size) => {
      const found = await collect(elementsOf(inPieces(JSON.stringify(values, null, 1), size), 1e6));
      const written = found.filter(({ source }) => source.trim() !== '');
      expect(written.map(({ source }) => JSON.parse(source))).toEqual(JSON.parse(JSON.stringify(values)));
      expect(found.every(({ fault }) => fault === undefined)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
