import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeSentimentScorer } from '../../src/code/sentiment.ts';
import type { Odds, SentimentLayer } from '../../src/codebook/codebook.ts';
import { normaliseSentiment, sentimentSection } from '../../src/codebook/written/sentiment-section.ts';
import type { Quotation } from '../../src/model/coded-page.ts';
import { Document } from '../../src/text/document.ts';
import { fc } from '../properties.ts';

const file = new URL('../../src/codebook/default/sentiment.yml', import.meta.url);
const layer = normaliseSentiment(sentimentSection.parse(parse(readFileSync(file, 'utf8')).sentiment));
const { evidence } = layer;
if (evidence === undefined) throw new Error('the default codebook has learned evidence');
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
    expect(masked).toBe(score('Two were flimmed when mulbs wibbed the town in the zorb.').score);
    expect(label).toBe('neu');
    expect(rawScore).toBeLessThan(-0.7);
  });

  it('finds neither negation nor bad feeling in "no-fly zone"', () => {
    expect(score('Ministers discussed a no-fly zone.').score).toBe(
      score('Ministers discussed a mulb-wib zorb.').score,
    );
    expect(score('A no-fly zone is good.').score).toBe(score('A mulb-wib zorb is good.').score);
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
    expect(score('They sold the field.').score).toBeLessThan(score('They sell the field.').score);
    expect(score('They have all sold it.').score).toBeLessThan(score('We have all sold it.').score);
  });

  it('leaves a bare question of fact neutral', () => {
    expect(score('When does the library open on Sunday?').label).toBe('neu');
  });

  it('takes a text that was coded as blame for criticism', () => {
    const document = new Document('It was the ministry that closed the harbour.');
    const bare = scorer.score(document).sentiment;
    expect(bare.label).toBe('neu');
    expect(scorer.score(document, new Set(['blame'])).sentiment.score).toBeLessThan(bare.score - 0.1);
    expect(scorer.score(document, new Set(['some_other_code'])).sentiment).toEqual(bare);
  });

  it('takes the stance that was coded for an attitude', () => {
    const document = new Document('Patrols over the city would mean shooting at aircraft.');
    const oppose = new Set(['no_fly_zone', 'no_fly_zone/oppose']);
    expect(scorer.score(document).sentiment.label).toBe('neu');
    expect(scorer.score(document, oppose).sentiment.label).toBe('neg');
  });

  it('takes a plain word for evidence once, in any case, and not as a hashtag', () => {
    const plain = score('My garden mulb mulb.').score;
    expect(score('My my MY garden.').score).toBe(plain);
    expect(plain).toBeGreaterThan(score('Zorb garden mulb mulb.').score);
    expect(score('#my garden').score).toBe(score('#zorb garden').score);
  });

  it('hears praise that opens a text more than the same praise further on', () => {
    const first = score('Superb bridge, says the council of the plan.').score;
    expect(first).toBeGreaterThan(score('Of the plan the council says, superb bridge.').score);
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

describe('a layer', () => {
  const scored = (changes: Partial<SentimentLayer>, text: string, codes: string[] = []) =>
    makeSentimentScorer({ ...layer, ...changes }).score(new Document(text), new Set(codes)).sentiment;
  const text = 'The council closed the library and calls it progress.';

  it('with thresholds of its own parts the score by them', () => {
    const { score: at } = score(text);
    expect(scored({ thresholds: { neg: at, pos: 1 } }, text).label).toBe('neg');
    expect(scored({ thresholds: { neg: -1, pos: at } }, text).label).toBe('pos');
    expect(scored({ thresholds: { neg: at - 0.01, pos: at + 0.01 } }, text).label).toBe('neu');
  });

  it('with weights of its own for signs and codings counts them as praise or reproach', () => {
    const signs = new Map([['exclamation', -4]] as const);
    expect(scored({ signs }, `${text}!`).score).toBeLessThan(score(`${text}!`).score);
    const codings = new Map([['praise', 4]]);
    expect(scored({ codings }, text, ['praise']).score).toBeGreaterThan(score(text).score);
  });

  it('without evidence adds the weights up, with ±0.05 for thresholds', () => {
    const { evidence: _, ...plain } = layer;
    const sentiment = makeSentimentScorer(plain).score(new Document('superb')).sentiment;
    expect(sentiment).toEqual({ score: 5 / Math.sqrt(40), label: 'pos', rawScore: 5 / Math.sqrt(40) });
    expect(makeSentimentScorer(plain).score(new Document('My garden.')).sentiment.label).toBe('neu');
  });

  it('takes words of a group for evidence together, once, unless one has evidence of its own', () => {
    const groups = new Map([['fruit', ['zorb', 'mulb']]]);
    const learned = (words: Iterable<readonly [string, Odds]>) => ({
      groups,
      evidence: { ...evidence, groups: new Map([['fruit', [0, 1]]] as const), words: new Map(words) },
    });
    const plain = scored(learned([]), 'Wugg wugg wugg.').score;
    const one = scored(learned([]), 'Zorb wugg wugg.').score;
    expect(one).toBeGreaterThan(plain);
    expect(scored(learned([]), 'Zorb mulb zorb.').score).toBe(one);
    expect(scored(learned([['zorb', [0, -1]]]), 'Zorb wugg wugg.').score).toBeLessThan(plain);
  });

  it('never takes a masked word for evidence', () => {
    const masks = [...layer.masks, 'my'];
    expect(scored({ masks }, 'My garden.').score).toBe(score('Zorb garden.').score);
  });

  it('calls the mean of texts neutral unless it leans to one side', () => {
    const means = (scores: number[]) =>
      scorer.mean(scores.map((each) => ({ score: each, label: 'neu', rawScore: 0 }))).label;
    expect([means([-0.9, 0.5]), means([-0.9, 0.1]), means([0.1, 0.6])]).toEqual(['neu', 'neg', 'pos']);
  });
});

describe('explain', () => {
  const explain = (text: string, codes: string[] = [], of = scorer) =>
    of.score(new Document(text), new Set(codes)).explain();
  const named = (text: string, codes: string[] = [], of = scorer) =>
    explain(text, codes, of).map(({ kind, what, negated }) => `${kind} ${negated ? 'not ' : ''}${what}`);

  it('tells the words that speak for the label, the strongest first, and not those that speak against it', () => {
    expect(named('A wonderful bridge, a brave council, one awful bench.')).toEqual([
      'words wonderful',
      'words brave',
    ]);
  });

  it('tells a phrase of the lexicon whole, its hyphens too', () => {
    expect(named('The bridge is a waste of time.')).toEqual(['words waste of time']);
    expect(named('The bridge is a waste-of-time.')).toEqual(['words waste-of-time']);
  });

  it('says of a word that it is negated', () => {
    expect(named('That bridge is not good.')).toContain('words not good');
  });

  it('keeps a phrase that holds a negator apart from the word that another negator turns round', () => {
    const weights = new Map([
      ['not enough', -2],
      ['enough', 2],
    ] as const);
    const of = makeSentimentScorer({ ...layer, weights });
    const told = explain('There is not enough. It is never enough.', [], of);
    expect(told.map(({ what, negated }) => ({ what, negated }))).toEqual(
      expect.arrayContaining([
        { what: 'not enough', negated: false },
        { what: 'enough', negated: true },
      ]),
    );
  });

  it('tells signs and codes by their names', () => {
    expect(named('Wonderful!')).toEqual(['words Wonderful', 'sign exclamation']);
    expect(named('The bench is awful.', ['blame', 'blame/cause'])).toContain('code blame');
  });

  it('tells a word once, however often it stands there, with all that it adds', () => {
    const [once, twice] = [explain('An awful bench.'), explain('An awful, AWFUL bench.')];
    expect(twice.map(({ what }) => what)).toEqual(['awful']);
    expect(twice[0]?.strength).toBeGreaterThan(once[0]?.strength ?? Infinity);
  });

  it('knows no reason where nothing stands out, and five at most', () => {
    expect(named('The bus leaves from the station.')).toEqual([]);
    expect(named('Awful, horrid, stupid, ugly, rotten, shameful, foul lies!')).toHaveLength(5);
  });

  it('without evidence tells what weighs on the side of the label', () => {
    const { evidence: _, ...plain } = layer;
    const signs = new Map([['exclamation', -1]] as const);
    const codings = new Map([['blame', -2]]);
    const plainScorer = makeSentimentScorer({ ...plain, signs, codings });
    expect(named('Superb bridge, awful bench!', ['blame'], plainScorer)).toEqual([
      'words awful',
      'code blame',
      'sign exclamation',
    ]);
    expect(named('My garden.', [], plainScorer)).toEqual([]);
  });
});

describe('attitudeToward', () => {
  it('tells the words around a target that speak for its attitude', () => {
    const text = 'Norway did a brilliant job and Hungary made a terrible mess of it.';
    const document = new Document(text);
    const reasons = (target: string) => {
      const start = text.indexOf(target);
      const span = { start, end: start + target.length };
      return scorer
        .attitudeToward(document, scorer.score(document), span)
        .explain()
        .map(({ what }) => what);
    };
    expect(reasons('Norway')).toContain('brilliant');
    expect(reasons('Norway')).not.toContain('terrible');
    expect(reasons('Hungary')).toContain('terrible');
  });

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
