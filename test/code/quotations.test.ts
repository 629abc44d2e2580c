import { describe, expect, it } from 'vitest';
import type { QuotableText } from '../../src/code/quotations/quotable-text.ts';
import { QuotableTexts } from '../../src/code/quotations/quotable-texts.ts';
import { findQuotations } from '../../src/code/quotations.ts';
import { Document } from '../../src/text/document.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** A text that stands alone on its page. */
const textOf = (source: 'article' | 'comment', id: string, text: string): QuotableText => ({
  source,
  id,
  tokens: tokenise(text),
  pieces: [{ start: 0, end: text.length }],
  gap: 0,
});

const quoted = (text: string, article?: string, comments: readonly string[] = []): string[] => {
  const quotable = new QuotableTexts();
  if (article !== undefined) quotable.add(textOf('article', 'a1', article));
  for (const comment of comments) quotable.add(textOf('comment', 'c1', comment));
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

describe('where quoted words stand', () => {
  const SAID = 'I for one will miss the old bridge more than I can say.';
  const PARAGRAPHS = [
    'The council met on Monday, as it does.',
    'The old bridge will be closed for two years, it said.',
  ];
  const page = `Head\n${PARAGRAPHS.join('\nAdvertisement\n')}\n1. ${SAID}\n2. `;
  const pieceOf = (words: string) => ({
    start: page.indexOf(words),
    end: page.indexOf(words) + words.length,
  });

  function origins(...texts: readonly string[]): (string | null)[] {
    const quotable = new QuotableTexts();
    const pieces = PARAGRAPHS.map(pieceOf);
    quotable.add({ source: 'article', id: 'a1', tokens: tokenise(PARAGRAPHS.join('\n\n')), pieces, gap: 2 });
    quotable.add({ source: 'comment', id: 'c1', tokens: tokenise(SAID), pieces: [pieceOf(SAID)], gap: 0 });
    return texts.flatMap((text) => {
      const found = findQuotations(new Document(text), quotable).map(({ origin }) =>
        origin === null ? null : `${origin.id}: ${page.slice(origin.start, origin.end)}`,
      );
      quotable.add({
        source: 'comment',
        id: 'later',
        tokens: tokenise(text),
        pieces: [{ start: 0, end: 0 }],
        gap: 0,
      });
      return found;
    });
  }

  it('names the stretch of the article, on the page, across what stands between its paragraphs', () => {
    expect(origins('It says “the old bridge will be closed for two years”. Why?')).toEqual([
      'a1: The old bridge will be closed for two years',
    ]);
    expect(origins('“As it does”, ha.', '> as it does. The old bridge will be closed\nNo.')).toEqual([
      'a1: as it does',
      'a1: as it does.\nAdvertisement\nThe old bridge will be closed',
    ]);
  });

  it('names the comment that said it first, not one that quoted it meanwhile', () => {
    const words = 'I for one will miss the old bridge more than I can say';
    expect(
      origins(`"${words}." Me too, and so will all of us here.`, `>${words}\nNo, never in my life.`),
    ).toEqual([`c1: ${words}`, `c1: ${words}`]);
  });

  it('joins what was changed by a word, and has no place for what is only set off', () => {
    expect(
      origins(
        'You said: I for one will miss the old footbridge more than I can say. Hm, is that so?',
        '“Nobody ever told me so in all of these years,” she cried.',
      ),
    ).toEqual([null]);
    expect(origins('He wrote "the old bridge will be closed, for two years, it said" and more.')).toEqual([
      'a1: The old bridge will be closed for two years, it said',
    ]);
  });
});
