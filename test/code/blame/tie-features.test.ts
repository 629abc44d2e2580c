import { describe, expect, it } from 'vitest';
import { grammarFeatures } from '../../../src/code/blame/grammar.ts';
import { tieFeatures } from '../../../src/code/blame/tie-features.ts';
import { toneFeatures } from '../../../src/code/blame/tone.ts';
import type { TargetSpan } from '../../../src/model/target.ts';
import { Document } from '../../../src/text/document.ts';

const mention = (text: string, form: string, from = 0): TargetSpan => {
  const start = text.indexOf(form, from);
  return { start, end: start + form.length, name: form, type: 'country', form };
};

describe('grammarFeatures', () => {
  const featuresOf = (text: string, form = 'Freedonia') => {
    const document = new Document(text);
    return grammarFeatures(document, document.rangeOf(mention(text, form)));
  };

  it('tells a doer from a sufferer', () => {
    expect(featuresOf('Freedonia has wrecked it.')).toEqual(
      expect.arrayContaining(['after have', 'before start', 'subject true true']),
    );
    expect(featuresOf('It was wrecked by Freedonia.')).toEqual(
      expect.arrayContaining(['after end', 'before by', 'subject false false']),
    );
  });

  it('looks past adverbs, and past a determiner with one word', () => {
    expect(featuresOf('Freedonia never really did.')).toContain('after do');
    expect(featuresOf('We were robbed by that wicked Freedonia.')).toEqual(
      expect.arrayContaining(['before by', 'determiner that']),
    );
  });

  it('sees moods and denials', () => {
    expect(featuresOf('If Freedonia wins, what then?')).toEqual(
      expect.arrayContaining(['modal', 'question']),
    );
    expect(featuresOf('Freedonia did not help you.')).toEqual(
      expect.arrayContaining(['denial after', 'you']),
    );
  });
});

describe('causes and choices', () => {
  const featuresOf = (text: string) => {
    const document = new Document(text);
    return grammarFeatures(document, document.rangeOf(mention(text, 'Freedonia')));
  };

  it.each([
    ['All because of the Freedonia of old.', 'named as cause'],
    ['No trains, thanks to Freedonia.', 'named as cause'],
    ['I blame Freedonia.', 'named as cause'],
    ['You voted for Freedonia.', 'chosen'],
    ['So said Mr. Freedonia.', 'honorific'],
  ])('%s', (text, feature) => {
    expect(featuresOf(text)).toContain(feature);
  });

  it('sees none in other words', () => {
    const features = featuresOf('A friend of Freedonia.');
    for (const feature of ['named as cause', 'chosen', 'honorific']) expect(features).not.toContain(feature);
  });
});

describe('toneFeatures', () => {
  it('says where the dark words stand', () => {
    const sentence = { from: 0, to: 8 };
    expect(toneFeatures([0, 0, -2, 0, 0, 0, 0, 0], { from: 1, to: 2 }, sentence)).toEqual([
      'dark right after',
      'dark words 1',
    ]);
    expect(toneFeatures([-3, 0, 0, 0, 0, 0, 0, -3], { from: 6, to: 7 }, sentence)).toEqual([
      'dark right after',
      'dark further back',
      'dark words 1',
      'dark words 2',
      'dark text 4',
    ]);
  });
});

describe('tieFeatures', () => {
  it('carries what speaks for one mention of a name to its others', () => {
    const text = 'Freedonia is flat. Sylvania too. Freedonia did it.';
    const mentions = [mention(text, 'Freedonia'), mention(text, 'Sylvania'), mention(text, 'Freedonia', 10)];
    const document = new Document(text);
    const [first, other, last] = tieFeatures({
      document,
      mentions,
      roles: new Set(),
      evidence: [],
      modeOf: () => undefined,
      weights: document.tokens.map(() => 0),
      attitudes: [0, 0, -0.4],
      quotations: [],
      present: new Set(['rumour']),
    });
    expect(first).toContain('times 2');
    expect(first).toContain('anywhere subject true true');
    expect(last).toContain('code rumour');
    expect(other).not.toContain('times 2');
    expect(other).not.toContain('first');
    expect(last).toContain('attitude -0.3');
    expect(first).not.toContain('attitude -0.3');
    for (const feature of ['last sentence', 'sentence 2', 'worst']) {
      expect(last).toContain(feature);
      expect(first).not.toContain(feature);
    }
    expect(first).toContain('most named');
    expect(other).not.toContain('most named');
  });
});
