import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise.ts';
import { isWord, tokenise, tokeniseByRules } from '../../src/text/tokens.ts';
import { fc } from '../properties.ts';

const forms = (text: string) => tokenise(text).map(({ form }) => form);
const kinds = (text: string) => tokenise(text).map(({ kind }) => kind);

describe('tokenise', () => {
  it('gives offsets that slice the form out of the text, in order, and loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let reached = 0;
        for (const { start, end, form } of tokenise(text)) {
          expect(text.slice(start, end)).toBe(form);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(reached, start).trim()).toBe('');
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
    );
  });

  it('takes the short way only where it leads to the same tokens', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        'U',
        'n',
        't',
        's',
        're',
        'com',
        'www',
        'http',
        'https',
        'etc',
        'x'.repeat(41),
        '1',
        '23',
        '9'.repeat(45),
      ],
      ...[...'.,:;!?\'"`’‘´#@/-_& \n\t<>“”–—()$%'],
      ...[
        '..',
        '...',
        '//',
        'é',
        'e\u0301',
        'ſ',
        'K',
        'ß',
        '\u0301',
        '…',
        '🙏🏽',
        '🇫🇷',
        '\u200d',
        '\u00a0',
        '٣',
        '\ud800',
        '\0',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(tokenise(text)).toEqual(tokeniseByRules(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('sets the tails of contractions and the possessive apart, however the apostrophe is typed', () => {
    expect(forms("They don't like Assad's plan")).toEqual([
      'They',
      'do',
      "n't",
      'like',
      'Assad',
      "'s",
      'plan',
    ]);
    expect(tokenise('don’t').map(({ norm }) => norm)).toEqual(['do', "n't"]);
  });

  it('keeps abbreviations, sites, tags, addresses and emoji whole', () => {
    expect(forms('the U.S. and example.com')).toEqual(['the', 'U.S.', 'and', 'example.com']);
    expect(kinds('#StopIt @joe https://example.org/a?b=c 🙏🏽 12.5')).toEqual([
      'tag',
      'tag',
      'url',
      'emoji',
      'number',
    ]);
  });

  it('sees no tag inside an e-mail address', () => {
    expect(kinds('joe@example.com')).not.toContain('tag');
  });

  it('cuts unbroken runs, so that no token is long enough to stall the tagger', () => {
    const longest = Math.max(...tokenise('a'.repeat(100_000)).map(({ form }) => form.length));
    expect(longest).toBeLessThanOrEqual(128);
  });
});

describe('normalise', () => {
  it('makes case, apostrophes, dashes and quotes alike', () => {
    expect(normalise('Can’t')).toBe("can't");
    expect(normalise('–')).toBe('-');
    expect(normalise('“')).toBe('"');
    expect(normalise('#Ukraine')).toBe('ukraine');
  });
});

describe('isWord', () => {
  it('counts words, and neither marks, numbers nor the tails of contractions', () => {
    expect(
      tokenise("It doesn't cost 5 pounds!")
        .filter(isWord)
        .map(({ form }) => form),
    ).toEqual(['It', 'does', "n't", 'cost', 'pounds']);
  });
});
