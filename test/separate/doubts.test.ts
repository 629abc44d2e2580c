import { expect, test } from 'vitest';
import { separate } from '../../src/separate/separate.ts';
import { pageOf } from './describe-page.ts';

const ARTICLE = `The ferry is back

It left at six with eleven passengers, and it came back with nine. Nobody has said what became of the other two.

The harbour master has asked for patience, and for a second boat, and for anybody who can row to come forward by noon.
`;

const HEAD = (name: string, day: number) => `${name} says:\nMay ${day}, 2019 at 4:15 pm\n`;

test('a page that says it has more comments than were found is doubted', () => {
  const { confidence, notes, comments } = separate(pageOf(`${ARTICLE}\n14 comments\n`));
  expect(comments).toHaveLength(0);
  expect(confidence).toBeLessThan(0.6);
  expect(notes).toContain('The page says 14 comments; none was found.');
});

test('comments that nothing names or dates are doubted', () => {
  const { confidence, notes, comments } = separate(
    pageOf(
      `${ARTICLE}\n3 comments\n\nI rowed there and back, and saw nobody at all!\n\nYou did not, the tide was out. Who do you think you are?\n\nThanks for the story, I hope they find them.\n\nLeave a Reply\n`,
    ),
  );
  expect(comments).toHaveLength(3);
  expect(confidence).toBeLessThan(0.6);
  expect(notes.join()).toContain('Nothing names, dates or numbers the comments');
});

test('columns side by side are doubted', () => {
  const rows = ARTICLE.repeat(3)
    .split('\n')
    .filter((line) => line.length > 60)
    .flatMap((line) => [line.slice(0, 50), line.slice(50, 100)])
    .map((line) => `${line.padEnd(56)}Rain is expected until Friday noon.`)
    .join('\n');
  const { confidence, notes } = separate(pageOf(`The ferry is back\n\n${rows}\n`));
  expect(confidence).toBeLessThan(0.6);
  expect(notes.join()).toContain('Columns stand side by side');
});

test('signed and dated comments as many as the page says are not', () => {
  const { confidence, notes, comments } = separate(
    pageOf(
      `${ARTICLE}\n2 comments\n\n${HEAD('Tess Orme', 3)}I rowed there and back, and saw nobody at all.\n\n${HEAD('Arno Salt', 4)}You did not, the tide was out.\n\nLeave a Reply\n`,
    ),
  );
  expect(comments).toHaveLength(2);
  expect(confidence).toBeGreaterThan(0.6);
  expect(notes).toEqual([]);
});
