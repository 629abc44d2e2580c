import { describe, expect, it } from 'vitest';
import { normaliseSentiment, sentimentSection } from '../../../src/codebook/written/sentiment-section.ts';

const section = (weights: unknown[]) => ({
  masks: [{ reason: 'topic', words: ['War', 'siege'] }],
  weights,
  negators: [{ reason: 'turn round', words: ['not'] }],
  boosters: [{ reason: 'more', words: { very: 1.3 } }],
  turns: [{ reason: 'turn', words: ['but'] }],
  signs: [{ sign: 'question', weight: -1, reason: 'mostly rhetorical' }],
  thresholds: { neg: -0.2, pos: 0.2, reason: 'chosen' },
});
const normalise = (weights: unknown[]) => normaliseSentiment(sentimentSection.parse(section(weights)));

describe('sentiment section', () => {
  it('joins lists, in lower case', () => {
    expect(normalise([]).masks).toEqual(['war', 'siege']);
  });

  it('makes one group of the lists of its name', () => {
    const groups = [
      { group: 'ruin', reason: 'r', words: ['Rubble'] },
      { group: 'joy', reason: 'r', words: ['feast'] },
      { group: 'ruin', reason: 'more', words: ['ashes'] },
    ];
    const layer = normaliseSentiment(sentimentSection.parse({ groups }));
    expect([...layer.groups]).toEqual([
      ['ruin', ['rubble', 'ashes']],
      ['joy', ['feast']],
    ]);
  });

  it('inflects where asked, and leaves a form alone that AFINN weighs itself', () => {
    const { weights } = normalise([{ reason: 'r', inflect: true, words: { besmirch: -3, fail: -1 } }]);
    expect(weights.get('besmirched')).toBe(-3);
    expect(weights.get('besmirching')).toBe(-3);
    expect(weights.get('fail')).toBe(-1);
    expect(weights.has('failed')).toBe(false);
  });

  it('inflects the first and the last word of a phrase, and gives it every owner', () => {
    const { weights } = normalise([
      { reason: 'r', inflect: true, words: { "drag one's feet": -2, 'pipe dream': -1 } },
    ]);
    expect(weights.get('dragged their feet')).toBe(-2);
    expect(weights.get('dragging its feet')).toBe(-2);
    expect(weights.get('pipe dreams')).toBe(-1);
  });

  it('refuses a sign that nobody can count, a weight off the scale and a list without a reason', () => {
    const bad = { ...section([]), signs: [{ sign: 'tone', weight: 1, reason: 'r' }] };
    expect(sentimentSection.safeParse(bad).success).toBe(false);
    expect(sentimentSection.safeParse(section([{ reason: 'r', words: { bad: -9 } }])).success).toBe(false);
    expect(sentimentSection.safeParse(section([{ words: { bad: -3 } }])).success).toBe(false);
  });
});
