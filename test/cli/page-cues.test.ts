import { expect, test } from 'vitest';
import { cueLines, pageCues } from '../../src/cli/page-cues.ts';
import { separate } from '../../src/separate/separate.ts';
import { pageOf } from '../separate/describe-page.ts';

const TEXT = 'A dry year\n\n1. Tess says:\nNo rain at all.\n\n2. Orme says:\nNone.\n';

test('the cues account for every character but white space, in the order of the page', () => {
  const separated = separate(pageOf(TEXT));
  const cues = pageCues(separated);
  const blank = separated.segments.filter(({ cue }) => cue === 'white-space');
  const characters = (spans: readonly { start: number; end: number }[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(cues.reduce((sum, cue) => sum + cue.characters, 0)).toBe(TEXT.length - characters(blank));
  expect(cues.filter(({ kind }) => kind === 'comment').map(({ segments }) => segments)).toEqual([2]);
});

test('a line for each kind says its share, its cues, how often each was met, and how sure the least sure one is', () => {
  const segment = (
    kind: 'body' | 'comment_meta',
    cue: string,
    start: number,
    end: number,
    confidence: number,
  ) => ({
    kind,
    cue,
    start,
    end,
    confidence,
  });
  const segments = [
    segment('body', 'prose', 0, 60, 0.9),
    segment('comment_meta', 'name-says', 60, 70, 0.8),
    segment('body', 'prose', 70, 80, 0.7),
    segment('body', 'between-prose', 80, 100, 0.6),
  ];
  expect(cueLines(pageCues({ segments }))).toEqual([
    'body 90%: prose 2 (70% sure), between-prose 1 (60% sure)',
    'comment meta 10%: name-says 1 (80% sure)',
  ]);
});
