import { describe, expect, it } from 'vitest';
import { wholeMention } from '../../../src/code/targets/whole-mention.ts';
import { Document } from '../../../src/text/document.ts';
import { spansIn } from './default-targets.ts';

/** The first mention of a text in its whole words. */
function whole(text: string): string | undefined {
  const spans = spansIn(text);
  return spans[0] && wholeMention(new Document(text), spans[0], spans).form;
}

describe('the whole words of a mention', () => {
  it.each([
    ['I blame the Syrian opposition for it', 'the Syrian opposition'],
    ['so the Harbour Council paid', 'the Harbour Council'],
    ['the Kurds said no', 'the Kurds'],
    ['so the Yanks and the Americans left', 'Yanks'],
    ['so the FSA left', 'FSA'],
    ['then NATO left', 'NATO'],
    ['then the EU left', 'EU'],
    ['back to the Netherlands', 'Netherlands'],
  ])('%j: %s', (text, form) => {
    expect(whole(text)).toBe(form);
  });

  it.each([
    ['so Mr Gribble paid', 'Mr Gribble'],
    ['so Brig. Gen. Alice Bramwell paid', 'Brig. Gen. Alice Bramwell'],
    ['so Premier Jane Quillon paid', 'Jane Quillon'],
    ['a general Alice Bramwell met', 'Alice Bramwell'],
  ])('with the form of address, %j: %s', (text, form) => {
    expect(whole(text)).toBe(form);
  });

  it('keeps the name and ends where the mention ends', () => {
    const text = 'so Mr Gribble paid';
    const [span] = spansIn(text);
    expect(span && wholeMention(new Document(text), span, [span])).toEqual({
      ...span,
      start: 3,
      form: 'Mr Gribble',
    });
  });
});
