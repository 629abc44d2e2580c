import { expect, test } from 'vitest';
import { isSameText } from '../../src/text/same-text.ts';

test.each([
  ['the whole text', 'It was the mayor who knew.', 'It was the mayor who knew.', true],
  ['its beginning', 'It was the…', 'It was the mayor who knew.', true],
  ['nothing', null, 'It was the mayor who knew.', true],
  ['spaces and marks that a program changed', 'It  was “the” mayor', 'It was "the" mayor', true],
  [
    'letters that were read in another encoding',
    'Ã‰milie said the cafÃ© is shut',
    'Émilie said the café is shut',
    true,
  ],
  [
    'letters that an encoding does not have',
    '?milie said the caf? is shut',
    'Émilie said the café is shut',
    true,
  ],
  [
    'accents in two characters',
    'Le cafe\u0301 est ferme\u0301 depuis lundi',
    'Le café est fermé depuis lundi',
    true,
  ],
  ['another text', 'Nobody asked the ferry crew.', 'It was the mayor who knew.', false],
  ['another text in other letters', 'Никто не спросил', 'Это был мэр', false],
])('%s', (_, shown, text, same) => {
  expect(isSameText(shown, text)).toBe(same);
  expect(isSameText(text, shown)).toBe(same);
});
