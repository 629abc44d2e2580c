import { describe, expect, it } from 'vitest';
import { isEnglishWord, tagTokens } from '../../src/text/nlp.ts';
import { tokenise } from '../../src/text/tokens.ts';

const TEXTS = [
  "Harper's plan was never Harper's own.",
  "'Are you sure?' she asked, 'Are you?'",
  'The U.S. and the UK don’t agree — again!',
  'Email me at joe@example.com 🙏🏽 #tag',
  'They imposed a no-fly zone over the town.',
];

describe('tagTokens', () => {
  it('gives one tag for each token', () => {
    for (const text of TEXTS) expect(tagTokens(tokenise(text))).toHaveLength(tokenise(text).length);
  });

  it('gives the same tags whatever was read before', () => {
    const forwards = TEXTS.map((text) => tagTokens(tokenise(text)));
    const backwards = TEXTS.toReversed().map((text) => tagTokens(tokenise(text)));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('knows verbs and nouns', () => {
    const tokens = tokenise('They imposed a ban');
    expect(tagTokens(tokens)).toEqual(['PRON', 'VERB', 'DET', 'NOUN']);
  });

  it('takes a sentence of no tokens', () => {
    expect(tagTokens([])).toEqual([]);
  });
});

describe('isEnglishWord', () => {
  it('knows English words and no names', () => {
    expect(['table', 'walked', 'the', 'torrential'].map(isEnglishWord)).toEqual([true, true, true, true]);
    expect(['omaha', 'brackleford', 'putin'].map(isEnglishWord)).toEqual([false, false, false]);
  });

  it('does not learn a name from having read it', () => {
    tagTokens(tokenise('Brackleton is far. Brackleton again.'));
    expect(isEnglishWord('brackleton')).toBe(false);
  });
});
