import { describe, expect, it } from 'vitest';
import { QuotableTexts } from '../../src/code/quotations/quotable-texts.ts';
import { findQuotations } from '../../src/code/quotations.ts';
import { Document } from '../../src/text/document.ts';

const quoted = (text: string, article?: string, comments: readonly string[] = []): string[] => {
  const quotable = new QuotableTexts();
  if (article !== undefined) quotable.add(article, 'article');
  for (const comment of comments) quotable.add(comment, 'comment');
  return findQuotations(new Document(text), quotable).map(
    ({ start, end, source }) => `${source}: ${text.slice(start, end)}`,
  );
};

const ARTICLE =
  'The council said on Monday that the old bridge will be closed for two years, and nobody was asked.';

it('takes a few marked words for a citation where the article says just that', () => {
  expect(quoted('“Nobody was asked.” Oh please.', ARTICLE)).toEqual(['article: “Nobody was asked.”']);
  expect(quoted('“Everybody was asked.” Oh please.', ARTICLE)).toEqual([]);
});

describe('marked quotations', () => {
  it.each([
    [
      'long speech',
      'She wrote “we shall never close the bridge without asking you first” and left.',
      ['marked: “we shall never close the bridge without asking you first”'],
    ],
    [
      'straight marks',
      'She wrote "we shall never close the bridge without asking you first" and left.',
      ['marked: "we shall never close the bridge without asking you first"'],
    ],
    ['a few words as irony', 'The “moderate” plan and the "so called" experts.', []],
    ['introduced speech', 'He said “the bridge was staged”.', ['marked: “the bridge was staged”']],
    [
      'a whole paragraph',
      '“The bridge is to blame.”\n\nThat is silly.',
      ['marked: “The bridge is to blame.”'],
    ],
    [
      'an opening mark that is never closed',
      '“The bridge was closed by fools\n\nI agree.',
      ['marked: “The bridge was closed by fools'],
    ],
    ['a stray mark inside', 'The bridge " was closed by fools today and nobody of us was asked.', []],
    ['inches and minutes', 'A 6" pipe and a 7" pipe are not the same thing as you all know.', []],
    ['lines after >', '> the bridge is closed\nNo it is not.', ['marked: > the bridge is closed']],
    [
      'single marks',
      "He asked 'why is this bridge of ours closed all day long?' and went.",
      ["marked: 'why is this bridge of ours closed all day long?'"],
    ],
    ['apostrophes', "It's the dogs' day and they're all there 'cause it's so very warm, isn't it?", []],
    [
      'marks inside marks',
      '“He said ‘never’ to me and to all of you on that day.” Fine.',
      ['marked: “He said ‘never’ to me and to all of you on that day.”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('copied words', () => {
  it('knows the words of the article, whatever their case and punctuation', () => {
    expect(quoted('THE OLD BRIDGE will be closed - for two years! Ha.', ARTICLE)).toEqual([
      'article: THE OLD BRIDGE will be closed - for two years',
    ]);
  });

  it('takes shorter ones in quotation marks', () => {
    const text = 'So “the old bridge will be closed”?';
    expect(quoted(text, ARTICLE)).toEqual(['article: “the old bridge will be closed”']);
    expect(quoted('So the old bridge will be closed?', ARTICLE)).toEqual([]);
  });

  it('passes over a word or two that were changed', () => {
    const text = 'The council said on Monday that this nice old bridge will be closed for two years. Why?';
    expect(quoted(text, ARTICLE)).toEqual([
      'article: The council said on Monday that this nice old bridge will be closed for two years',
    ]);
  });

  it('knows earlier comments, but not a comment that was posted twice', () => {
    const earlier = 'I have lived next to this bridge for all of my life.';
    expect(
      quoted(
        `I have lived next to this bridge for all of my life. So what, we all did, and nobody cares.`,
        undefined,
        [earlier],
      ),
    ).toEqual(['comment: I have lived next to this bridge for all of my life']);
    expect(quoted(earlier, undefined, [earlier])).toEqual([]);
  });
});
