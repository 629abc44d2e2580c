import { expect, test } from 'vitest';
import { votesAmong } from '../../../src/separate/cues/votes.ts';

test.each([
  [['Like (12)'], { likes: 12 }],
  [['Likes: 3', 'Reply'], { likes: 3 }],
  [['4 people like this'], { likes: 4 }],
  [['Recommended by 18 Readers'], { likes: 18 }],
  [['Recommend? (7)', 'Report abuse'], { likes: 7 }],
  [['Agree: 22 Disagree: 3', 'Report this comment'], { likes: 22, dislikes: 3 }],
  [['9 Likes 1 Share'], { likes: 9 }],
  [['5 likes, 2 dislikes'], { likes: 5, dislikes: 2 }],
  [['+5 -2'], { likes: 5, dislikes: 2 }],
  [['▲ 14 ▼ 6'], { likes: 14, dislikes: 6 }],
  [['Like · Reply · 9 · 3y'], { likes: 9 }],
  [['Salt Otter -4 points 6 hours ago'], { likes: -4 }],
  [['Re: The ferry (Score:5, Insightful)'], { likes: 5 }],
] as const)('%j', (rows, votes) => {
  expect(votesAmong(rows)).toEqual(votes);
});

test.each([
  ['a number of the comment', '#12'],
  ['a date', 'May 3, 2019 at 4:15 pm'],
  ['buttons without a count', 'Like Reply Report'],
  ['a count of answers', '3 replies'],
  ['what is told of the commenter', 'Likes received: 41'],
  ['the same with its rank', '+8'],
  [
    'a sentence',
    'I liked the 14 pages that were read out at length, and the band that played on after the last of them, and would vote for 5 more of either.'.repeat(
      2,
    ),
  ],
])('%s counts no votes', (_, row) => {
  expect(votesAmong([row])).toEqual({});
});
