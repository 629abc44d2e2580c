import { describe, expect, it } from 'vitest';
import { moodOf, seeGrammar } from '../../../src/code/blame/grammar.ts';
import { placesOf } from '../../../src/code/blame/mentions.ts';
import { seeSmallWords } from '../../../src/code/blame/small-words.ts';
import { tieFeatures } from '../../../src/code/blame/tie-features.ts';
import { SeenSigns, signNames, weightsOf } from '../../../src/code/blame/tie-signs.ts';
import { TIE_MODEL } from '../../../src/code/blame/tie-weights.ts';
import { darknessOf, seeTone } from '../../../src/code/blame/tone.ts';
import type { TargetSpan } from '../../../src/model/target.ts';
import { Document } from '../../../src/text/document.ts';

const mention = (text: string, form: string, from = 0): TargetSpan => {
  const start = text.indexOf(form, from);
  return { start, end: start + form.length, name: form, type: 'country', form };
};

/** What the grammar around a name tells of it. */
function grammarOf(text: string, form = 'Freedonia'): string[] {
  const document = new Document(text);
  const range = document.rangeOf(mention(text, form));
  const sentence = document.sentences[document.sentenceOf(range.from)] ?? range;
  const seen = new SeenSigns();
  seeGrammar(seen, document, range, moodOf(document.tokens, sentence));
  return seen.names();
}

describe('seeSmallWords', () => {
  const smallWordsIn = (text: string): string[] => {
    const document = new Document(text);
    const range = document.rangeOf(mention(text, 'Freedonia'));
    const sentence = document.sentences[document.sentenceOf(range.from)] ?? range;
    const seen = new SeenSigns();
    seeSmallWords(seen, document.tokens, range, sentence);
    return seen.names().sort();
  };

  it('tells the kinds of small words on either side', () => {
    expect(smallWordsIn('Because Freedonia let us freeze.')).toEqual([
      'shortly before because',
      'soon after let',
      'soon after we',
    ]);
  });

  it('looks no further than the sentence and a few words', () => {
    expect(smallWordsIn('They left. Freedonia paid. We froze.')).toEqual([]);
    expect(smallWordsIn('Freedonia built ships, rails, roads, mills, while others froze.')).toEqual([]);
  });
});

describe('seeGrammar', () => {
  it('knows past forms that do not end in -ed', () => {
    expect(grammarOf('Freedonia shut the bridge.')).toEqual(
      expect.arrayContaining(['after past', 'subject true true']),
    );
  });

  it('tells a doer from a sufferer', () => {
    expect(grammarOf('Freedonia has wrecked it.')).toEqual(
      expect.arrayContaining(['after have', 'before start', 'subject true true']),
    );
    expect(grammarOf('It was wrecked by Freedonia.')).toEqual(
      expect.arrayContaining(['after end', 'before by', 'subject false false']),
    );
  });

  it('looks past adverbs, and past a determiner with one word', () => {
    expect(grammarOf('Freedonia never really did.')).toContain('after do');
    expect(grammarOf('We were robbed by that wicked Freedonia.')).toEqual(
      expect.arrayContaining(['before by', 'determiner that']),
    );
  });

  it('sees moods and denials', () => {
    expect(grammarOf('If Freedonia wins, what then?')).toEqual(expect.arrayContaining(['modal', 'question']));
    expect(grammarOf('Freedonia did not help you.')).toEqual(expect.arrayContaining(['denial after', 'you']));
  });
});

describe('causes and choices', () => {
  it.each([
    ['All because of the Freedonia of old.', 'named as cause'],
    ['No trains, thanks to Freedonia.', 'named as cause'],
    ['I blame Freedonia.', 'named as cause'],
    ['You voted for Freedonia.', 'chosen'],
    ['So said Mr. Freedonia.', 'honorific'],
  ])('%s', (text, feature) => {
    expect(grammarOf(text)).toContain(feature);
  });

  it('sees none in other words', () => {
    const features = grammarOf('A friend of Freedonia.');
    for (const feature of ['named as cause', 'chosen', 'honorific']) expect(features).not.toContain(feature);
  });
});

describe('seeTone', () => {
  const toneOf = (weights: Float64Array, from: number): string[] => {
    const seen = new SeenSigns();
    seeTone(seen, weights, { from, to: from + 1 }, { from: 0, to: 8 }, darknessOf(weights));
    return seen.names();
  };

  it('says where the dark words stand', () => {
    expect(toneOf(Float64Array.of(0, 0, -2, 0, 0, 0, 0, 0), 1)).toEqual(['dark right after', 'dark words 1']);
    expect(toneOf(Float64Array.of(-3, 0, 0, 0, 0, 0, 0, -3), 6)).toEqual([
      'dark further back',
      'dark right after',
      'dark words 1',
      'dark words 2',
      'dark text 4',
    ]);
  });

  it('says where the bright words stand, and what is dark in the mention itself', () => {
    expect(toneOf(Float64Array.of(0, 0, 2, 0, -1, 0, 0, 0), 4)).toEqual([
      'bright near',
      'bright sentence',
      'dark itself',
      'dark words 1',
    ]);
    expect(toneOf(Float64Array.of(0, 0, 0, 0, 0, 0, 0, 2), 1)).toEqual(['bright sentence']);
  });
});

describe('weightsOf', () => {
  it('sums what the signs are worth that are seen', () => {
    const [first, second] = signNames();
    const weights = new Map([
      [first ?? '', 0.5],
      [second ?? '', 4],
      ['role mayor', -0.25],
    ]);
    const seen = new SeenSigns();
    seen.see(0);
    seen.see(0);
    seen.see(1, false);
    seen.seeOpen('role', 'mayor');
    seen.seeOpen('role', 'postman');
    expect(weightsOf({ base: -1, weights }).sum(seen)).toBe(-0.75);
  });

  it('knows every sign of the model, once', () => {
    expect(new Set(signNames()).size).toBe(signNames().length);
    const known = new Set(signNames());
    const unknown = [...TIE_MODEL.weights.keys()].filter((name) => !known.has(name));
    expect(unknown.filter((name) => !/^(?:role|code|value) /.test(name))).toEqual([]);
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
      places: placesOf(document, mentions),
      roles: new Set(),
      evidence: [],
      code: { values: [] },
      weights: new Float64Array(document.tokens.length),
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
