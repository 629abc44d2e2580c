import { describe, expect, it } from 'vitest';
import { codeText, evidenceIn, makeCoder } from '../../src/code/code-text.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

type More = Parameters<typeof codebookOf>[1];

/** The words that the first rule finds in a text. */
const found = (rule: object, text: string, more?: More): string[] =>
  evidenceIn(text, makeCoder(codebookOf([rule], more))).map(({ coding }) => coding.evidence);

const any = (pattern: string, text: string, more?: More): string[] => found({ any: [pattern] }, text, more);

describe('items', () => {
  it.each([
    ['close the sky', 'They will CLOSE the sky.', ['CLOSE the sky']],
    ['close the sky', 'Close it. The sky is high.', []],
    ["can't win", 'You can’t win here', ['can’t win']],
    ['no fly zone', 'A no-fly zone, a no fly zone', ['no-fly zone', 'no fly zone']],
    ['no-fly zone', 'A no fly zone', ['no fly zone']],
    ['conspir*', 'Conspirators conspire', ['Conspirators', 'conspire']],
    ['<impose>', 'It imposed what it imposes', ['imposed', 'imposes']],
    ['(red|dark blue) flag', 'a red flag, a dark blue flag, a blue flag', ['red flag', 'dark blue flag']],
    ['red|blue flag', 'a blue flag', ['blue flag']],
    // Behind an optional word, or one of several, the second item of an alternative is not the second word.
    ['a (dark? blue|(light|very light) green) flag', 'a dark blue flag', ['a dark blue flag']],
    ['a (dark? blue|(light|very light) green) flag', 'a blue flag', ['a blue flag']],
    ['a (dark? blue|(light|very light) green) flag', 'a very light green flag', ['a very light green flag']],
    ['a (dark blue|light green) flag', 'a dark “blue” flag', ['a dark “blue” flag']],
    ['close ..2 sky', 'close the blue sky', ['close the blue sky']],
    ['close ..2 sky', 'close the very blue sky', []],
    [
      'if ... rain',
      'If on the second day of May there is rain',
      ['If on the second day of May there is rain'],
    ],
    ['the? sky', 'sky and the sky', ['sky', 'the sky']],
    ['not !only sad', 'not sad', ['not sad']],
    ['so !very big', 'so very big', []],
    ['^ why', 'Why so? I know why.', ['Why']],
    ['^ why', '“Why so?”', ['Why']],
    ['over $', 'It is over. Over there.', ['over']],
    ['really \\?', 'Oh really?', ['really?']],
    ['moderate rebels', 'These “moderate” rebels', ['moderate” rebels']],
    ['_/VERB it', 'They closed it', ['closed it']],
    ['plan/NOUN', 'We plan a plan', ['plan']],
    ['cafe', 'The Café closed', ['Café']],
  ])('%s in "%s"', (pattern, text, evidence) => {
    expect(any(pattern, text)).toEqual(evidence);
  });

  it('takes sets, and sets inside sets', () => {
    const sets = { SKY: ['sky', 'air space'], CLOSED: ['SKY ..2 (closed|shut)', '<close> the SKY'] };
    expect(any('CLOSED', 'Close the air space; the sky is now shut.', { sets })).toEqual([
      'Close the air space',
      'sky is now shut',
    ]);
  });

  it('matches inside one sentence only', () => {
    expect(any('big ..3 plan', 'It is big. The plan failed.')).toEqual([]);
  });

  it('forgets at the beginning of a sentence what it was as the end of the one before', () => {
    const sets = { RED: ['_ sky', 'red cloud'] };
    const rule = { any: ['over \\. RED?', 'RED tonight'] };
    expect(found(rule, 'It is over. Red sky tonight.', { sets })).toEqual(['over.', 'Red sky tonight']);
  });

  it('takes the longest of what overlaps', () => {
    const rule = { any: ['air', 'air force', 'the air'] };
    expect(found(rule, 'The air force came by air')).toEqual(['The air', 'air']);
    expect(found({ any: ['air', 'air force'] }, 'an air force')).toEqual(['air force']);
  });
});

describe('target slots', () => {
  const targets = (pattern: string, text: string) =>
    evidenceIn(text, makeCoder(codebookOf([{ any: [pattern] }]))).map(({ coding }) => coding.target);

  it.each([
    ['TARGET <lie>', 'Freedonia lied', ['Freedonia']],
    ['TARGET:person <lie>', 'Freedonia lied and Firefly lied', ['Rufus Firefly']],
    ['blame ..4 TARGET', 'I blame the whole Freedonian army', ['Freedonia']],
    ['TARGET ..6 <ruin>', 'Freedonia says that Sylvania ruined it', ['Sylvania']],
    ['TARGET ..6 <ruin>', 'Freedonia and Sylvania ruined it', ['Freedonia', 'Sylvania']],
    ['TARGET <attack> MENTION', 'Freedonia attacked Sylvania', ['Freedonia']],
    ['<lie>', 'Freedonia lied', [null]],
  ])('%s in "%s"', (pattern, text, names) => {
    expect(targets(pattern, text)).toEqual(names);
  });
});

describe('all', () => {
  it('wants every part in one sentence, in any order', () => {
    const rule = { all: ['<close>', 'sky'] };
    expect(found(rule, 'The sky they closed today.')).toEqual(['sky they closed']);
    expect(found(rule, 'The sky. They closed it.')).toEqual([]);
  });

  it('or in the whole comment, or within some tokens', () => {
    const text = 'The sky is blue. They closed it.';
    expect(found({ all: ['<close>', 'sky'], within: 'comment' }, text)).toEqual(['closed']);
    expect(found({ all: ['<close>', 'sky'], within: 6 }, text)).toEqual(['sky is blue. They closed']);
    expect(found({ all: ['<close>', 'sky'], within: 5 }, text)).toEqual([]);
  });
});

it('shows of parts in different sentences the one with the target, else the longest', () => {
  const text = 'Freedonia won. The sky over the town is closed now.';
  const shown = (...all: string[]) => found({ all, within: 'comment' }, text);
  expect(shown('the sky over', 'won')).toEqual(['The sky over']);
  expect(shown('the sky over', 'TARGET')).toEqual(['Freedonia']);
  expect(shown('sky', 'closed')).toEqual(['sky over the town is closed']);
});

describe('conditions', () => {
  const values = (rule: object, text: string) =>
    codeText(text, makeCoder(codebookOf([rule]))).codings.map(({ value }) => value);

  it('is silent where an exclusion stands in the same sentence', () => {
    const rule = { any: ['pay'], unless: ['pay attention'] };
    expect(found(rule, 'They must pay attention. They must pay.')).toEqual(['pay']);
  });

  it.each([
    ['no', 'It was staged.', ['yes_it_is']],
    ['no', 'It was not staged.', []],
    ['yes', 'It was not staged.', ['yes_it_is']],
    ['yes', 'It was staged.', []],
    ['any', 'It was not staged.', ['yes_it_is']],
  ])('negated: %s on "%s"', (negated, text, expected) => {
    expect(values({ any: ['staged'], negated }, text)).toEqual(expected);
  });

  it('gives another value where the match is negated', () => {
    const rule = { any: ['staged'], when_negated: 'no_it_is_not' };
    expect(values(rule, 'It was never staged.')).toEqual(['no_it_is_not']);
    expect(values(rule, 'It was staged.')).toEqual(['yes_it_is']);
  });

  it('does not count a negator that the pattern itself has', () => {
    expect(found({ any: ['not staged'] }, 'It was not staged')).toEqual(['not staged']);
    expect(found({ any: ['was ..2 staged'] }, 'It was not staged')).toEqual([]);
  });

  it.each([
    ['question', 'yes', 'Was it staged?', 1],
    ['question', 'yes', 'It was staged.', 0],
    ['question', 'no', 'Was it staged?', 0],
    ['modal', 'no', 'It could be staged.', 0],
    ['modal', 'no', 'If it was staged, so what.', 0],
    ['modal', 'no', 'If it rained, then the thing was staged.', 1],
    ['modal', 'no', 'In May it was staged.', 1],
    ['modal', 'yes', 'They would have staged it.', 1],
    ['voice', 'own', 'He wrote “the whole match was staged by the league itself” today.', 0],
    ['voice', 'quoted', 'He wrote “the whole match was staged by the league itself” today.', 1],
    ['voice', 'any', 'He wrote “the whole match was staged by the league itself” today.', 1],
    ['voice', 'own', 'The “staged” match.', 1],
  ])('%s: %s on "%s"', (key, wanted, text, count) => {
    expect(values({ any: ['staged'], [key]: wanted }, text)).toHaveLength(count);
  });
});
