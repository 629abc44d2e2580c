import { describe, expect, it } from 'vitest';
import { withoutMarkdown } from '../../src/separate/markdown-row.ts';

describe('withoutMarkdown', () => {
  it.each([
    ['### 3 Responses', '3 Responses'],
    ['**[Ned](http://example.org/ned "Ned")** says:\\', 'Ned says:'],
    ['![](x.png)[old\\_salt](#c1) | *March 3, 2011*', 'old_salt | March 3, 2011'],
    ['> > I agree.', 'I agree.'],
  ])('shows %s as it was seen', (row, seen) => {
    expect(withoutMarkdown(row)).toBe(seen);
  });

  it.each(['#3 Ned', '2 * 3 * 4 = 24', '[view] [source]', 'snake_case_name', '* * *'])(
    'leaves %s alone',
    (row) => {
      expect(withoutMarkdown(row)).toBe(row);
    },
  );
});
