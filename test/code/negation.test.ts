import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/code/matcher/text-view.ts';
import { findNegations, isNegated } from '../../src/code/negation.ts';
import { Document } from '../../src/text/document.ts';

/** Whether the word `staged` is negated. */
function negated(text: string): boolean {
  const view = viewOf(new Document(text), []);
  return isNegated([view.keys.indexOf('staged')], findNegations(view, view.sentences));
}

describe('findNegations', () => {
  it.each([
    'It was not staged.',
    'It wasn’t staged.',
    'It wasnt staged.',
    'It was never staged.',
    'Nobody staged it.',
    'No one staged it.',
    'Nothing was staged.',
    'Neither side staged it.',
    'No staged event here.',
    'It was hardly staged.',
    'I do not believe for one second that the whole of it was staged.',
    'There is no evidence at all that the thing of last week was staged.',
    'He spoke without a staged pause.',
    'They acted instead of a staged show.',
  ])('reaches in "%s"', (text) => {
    expect(negated(text)).toBe(true);
  });

  it.each([
    'It was staged.',
    'It was staged, not real.',
    'A no-fly zone was staged.',
    'A no fly zone was staged.',
    'No, it was staged.',
    'No doubt it was staged.',
    'It was not only staged.',
    'It was nothing but staged.',
    'Nobody but the council staged it.',
    'No one except the council staged it.',
    'None other than the council staged it.',
    'No one else but the council staged it.',
    'It is not true that it was not staged.',
    'He did not come because it was staged.',
    'It is not art but staged.',
    'Isn’t it staged?',
    'Why don’t they say it is staged?',
    'He never liked the old town hall in the rain, since staged.',
  ])('does not reach in "%s"', (text) => {
    expect(negated(text)).toBe(false);
  });
});
