import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/separate/facts.ts';
import { readRows } from '../../src/separate/rows.ts';
import { tellByNeighbours } from '../../src/separate/told-by-neighbours.ts';

const factsOf = (lines: readonly string[]) => tellByNeighbours(readFacts(readRows(lines.join('\n'))));

describe('tellByNeighbours', () => {
  it('takes a counted heading between buttons for one of them', () => {
    const facts = factsOf([
      'Responses (2)',
      'The ramp is too steep.',
      'Recommend (1)',
      'Responses (0)',
      'Report',
    ]);
    expect(facts.map(({ divider }) => divider !== null)).toEqual([true, false, false, false, false]);
    expect(facts[3]?.control).toBe(true);
  });

  it('takes words that come back with other numbers for counts', () => {
    const counts = [3, 14, 0].flatMap((votes) => [
      'The ramp is too steep for me.',
      `Useful to ${votes} walkers`,
    ]);
    const notes = factsOf(counts).map(({ note }) => note?.id ?? null);
    expect(notes).toEqual(
      ['note-repeated-count', 'note-repeated-count', 'note-repeated-count'].flatMap((id) => [null, id]),
    );
  });

  it('leaves a pseudonym with a number alone, however often it comes back', () => {
    const facts = factsOf(['walker 63', 'I agree.', 'walker 63', 'So do I.', 'walker 63', 'Well, well.']);
    expect(facts.every(({ note }) => note === null)).toBe(true);
  });

  it('tells a name from its place below the buttons and above the date', () => {
    const facts = factsOf(['Reply', 'who on earth is asking', '3 May 2012 at 10:14', 'I agree with that.']);
    expect(facts[1]?.name).toBe(true);
    expect(factsOf(['Reply', 'Well, nobody knew.', '3 May 2012 at 10:14'])[1]?.name).toBe(false);
  });
});
