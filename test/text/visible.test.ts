import { describe, expect, test } from 'vitest';
import { jsonText } from '../../src/text/json-text.ts';
import { plainlyVisible, visible } from '../../src/text/visible.ts';

describe('visible', () => {
  test.each([
    ['a\0b\u001bc\u007fd', 'a␀b␛c␡d'],
    ['a\u0085b\u009bc', 'a�b�c'],
    ['a\ud83db\udc00c', 'a�b�c'],
    ['a\ufffeb\uffffc', 'a�b�c'],
    ['tabs\tand\nbreaks\r stay', 'tabs\tand\nbreaks\r stay'],
    ['a ship 🚢', 'a ship 🚢'],
    ['\u202aa\u202bb\u202dc\u202ed\u202c', '�a�b�c�d�'],
    ['an \u2068isolate\u2069 stays', 'an \u2068isolate\u2069 stays'],
    ['\u2066left\u2069 and \u2067right\u2069', '\u2066left\u2069 and \u2067right\u2069'],
    ['one \u2067left open', 'one �left open'],
    ['one \u2067left\nopen\u2069', 'one �left\nopen�'],
    ['one \u2067left\u2028open\u2069', 'one �left\u2028open�'],
    ['an end\u2069 alone', 'an end� alone'],
    ['one \u2067in \u2068another\u2069\u2069', 'one �in \u2068another\u2069�'],
    ['with \u2067a turn\u202e\u2069', 'with �a turn��'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(shown).toHaveLength(text.length);
  });
});

test('plainlyVisible lets no isolate stand either', () => {
  expect(plainlyVisible('a \u2068b\u2069 \u2066c\u2069\0')).toBe('a �b� �c�␀');
});

test('JSON steers nothing, breaks no line and means the same', () => {
  const value = { 'a\u202e': ['\u001b\u009b\u2028\u2029\u{e0041}', '\u200d', '\ud83d', 'plain "words" 🚢'] };
  for (const text of [jsonText(value), jsonText(value, 2)]) {
    expect(JSON.parse(text)).toEqual(value);
    expect(text.replaceAll('\n', '')).not.toMatch(/(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
  }
  expect(jsonText('a\u202e\u{e0041}')).toBe('"a\\u202e\\udb40\\udc41"');
  expect(jsonText({ a: 1 }, 2)).toBe('{\n  "a": 1\n}');
});
