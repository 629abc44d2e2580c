import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeSentimentScorer } from '../../src/code/sentiment.ts';
import { normaliseSentiment, sentimentSection } from '../../src/codebook/sentiment-section.ts';
import type { Quotation } from '../../src/model/coded-page.ts';
import { Document } from '../../src/text/document.ts';
import { fc } from '../properties.ts';

const file = new URL('../../src/codebook/default/sentiment.yml', import.meta.url);
const layer = normaliseSentiment(sentimentSection.parse(parse(readFileSync(file, 'utf8')).sentiment));
const scorer = makeSentimentScorer(layer);

const score = (text: string) => scorer.score(new Document(text)).sentiment;
const attitude = (text: string, target: string, quoted: readonly Quotation[] = []) => {
  const document = new Document(text);
  const start = text.indexOf(target);
  const span = { start, end: start + target.length };
  return scorer.attitudeToward(document, scorer.score(document), span, quoted).attitude;
};
const quotationOf = (text: string, words: string, source: Quotation['source']): Quotation => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, source, origin: null };
};

describe('score', () => {
  it.each([
    ['An excellent, thoughtful article. Well done!', 'pos'],
    ['These liars are a disgrace and everyone knows it.', 'neg'],
    ['The bus leaves at nine from the station.', 'neu'],
    ['I don’t like it and it is not good.', 'neg'],
    ['Why should anyone believe this?', 'neg'],
    ['A nice idea, but the plan is a terrible mess.', 'neg'],
    ['We love it 😍', 'pos'],
  ])('labels %j %s', (text, label) => {
    expect(score(text).label).toBe(label);
  });

  it('does not take the events of a war for the writer’s view of them', () => {
    const {
      score: masked,
      rawScore,
      label,
    } = score('Two were killed when rebels attacked the town in the war.');
    expect(masked).toBe(0);
    expect(label).toBe('neu');
    expect(rawScore).toBeLessThan(-0.7);
  });

  it('finds neither negation nor bad feeling in "no-fly zone"', () => {
    expect(score('Ministers discussed a no-fly zone over the town.').score).toBe(0);
    expect(score('A no-fly zone is good.').score).toBe(score('A zone is good.').score);
  });

  it.each([
    ['The council dragged its feet over the bridge.', 'a verb of neglect in any form, with any owner'],
    ['So much for the new timetable.', 'a turn of scorn'],
    ['Good luck with that.', 'mock praise'],
    ['The whole scheme is a shambles.', 'a noun of failure'],
  ])('takes %j for criticism: %s', (text) => {
    expect(score(text).label).toBe('neg');
  });

  it('knows praise and reproach that AFINN does not list', () => {
    expect(score('It was a magisterial, conscientious and well-run meeting.').label).toBe('pos');
    expect(score('Their backroom squabbling was unseemly and wrongheaded.').label).toBe('neg');
  });

  it('holds quoted words at arm’s length alike, however the marks are written', () => {
    const plain = score('They call it "downtown" now.').score;
    expect(plain).toBeLessThan(0);
    expect(score("They call it ''downtown'' now.").score).toBe(plain);
  });

  it('holds a deed against people left unnamed', () => {
    expect(score('They sold the field.').score).toBeLessThan(score('We sold the field.').score);
    expect(score('They are in the field.').score).toBe(0);
    expect(score('They have all sold it.').score).toBe(score('They sold it.').score);
  });

  it('leaves a bare question of fact neutral', () => {
    expect(score('When does the library open on Sunday?').label).toBe('neu');
  });

  it('takes a text that was coded as blame for criticism', () => {
    const document = new Document('It was the ministry that closed the harbour.');
    expect(scorer.score(document).sentiment.label).toBe('neu');
    expect(scorer.score(document, new Set(['blame'])).sentiment.label).toBe('neg');
    expect(scorer.score(document, new Set(['some_other_code'])).sentiment.score).toBe(0);
  });

  it('turns round what is negated, within the clause only', () => {
    expect(score('That was never good').score).toBeLessThan(0);
    expect(score('It was not him, good man').score).toBeGreaterThan(0);
  });

  it('weighs boosted words more and what comes before "but" less', () => {
    expect(score('It is very bad').score).toBeLessThan(score('It is bad').score);
    expect(score('It is bad but good').score).toBeGreaterThan(score('It is good but bad').score);
  });

  it('normalises by sum / sqrt(sum² + 15)', () => {
    // AFINN: "superb" 5.
    expect(score('superb').rawScore).toBeCloseTo(5 / Math.sqrt(25 + 15), 12);
  });

  it('stays inside -1 and +1, one weight for each token, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (text) => {
        const document = new Document(text);
        const { sentiment, weights } = scorer.score(document);
        expect(Math.abs(sentiment.score)).toBeLessThanOrEqual(1);
        expect(Math.abs(sentiment.rawScore)).toBeLessThanOrEqual(1);
        expect(weights).toHaveLength(document.tokens.length);
      }),
    );
  });
});

describe('attitudeToward', () => {
  it('tells the targets of one sentence apart', () => {
    const text = 'Norway did a brilliant job and Hungary made a terrible mess of it.';
    expect(attitude(text, 'Norway')).toBe('pos');
    expect(attitude(text, 'Hungary')).toBe('neg');
  });

  it('reads the target’s own sentence, and a short verdict after it', () => {
    expect(attitude('The council met. My dog is a wonderful friend to all of us here.', 'council')).toBe(
      'neu',
    );
    expect(attitude('The council got everybody home. Brilliant!', 'council')).toBe('pos');
  });

  it('does not count the target’s own words', () => {
    expect(attitude('We walked past Evil Corp on our way.', 'Evil Corp')).toBe('neu');
  });

  it('separates what two subjects do, and what a writer says of two', () => {
    const text = 'I admire the nurses and I despise the whole ministry.';
    expect(attitude(text, 'nurses')).toBe('pos');
    expect(attitude(text, 'ministry')).toBe('neg');
  });

  it('leaves the words of others out, and reads none toward who is named only there', () => {
    const text = 'It was about Norway that he said the mayor is a dreadful liar and a thief.';
    const words = 'the mayor is a dreadful liar and a thief';
    expect(attitude(text, 'Norway')).toBe('neg');
    expect(attitude(text, 'Norway', [quotationOf(text, words, 'marked')])).toBe('neu');
    expect(attitude(text, 'mayor', [quotationOf(text, words, 'marked')])).toBe('neg');
    expect(attitude(text, 'mayor', [quotationOf(text, words, 'article')])).toBe('neu');
  });

  it('takes a demand in a hashtag for the attitude toward whom it names', () => {
    expect(attitude('here we sit #StopHungary', 'Hungary')).toBe('neg');
    expect(attitude('here we sit #PrayForHungary', 'Hungary')).toBe('pos');
    expect(attitude('here we sit #VisitingHungary', 'Hungary')).toBe('neu');
  });

  it('looks no further than sixty words', () => {
    const far = `Norway ${'walked on and on '.repeat(20)}to a terrible, terrible, terrible end`;
    expect(attitude(far, 'Norway')).toBe(attitude(far.replaceAll('terrible', 'wooden'), 'Norway'));
  });
});
