import { describe, expect, it } from 'vitest';
import { findAgents } from '../../../src/code/blame/agents.ts';
import { placesOf } from '../../../src/code/blame/mentions.ts';
import { wholePhrase } from '../../../src/code/blame/whole-phrase.ts';
import { Document } from '../../../src/text/document.ts';

const agentsIn = (text: string) =>
  findAgents(new Document(text), []).map(({ form, type }) => `${form} ${type}`);

describe('findAgents', () => {
  it.each([
    ['The dentist took out the wrong tooth.', ['dentist person']],
    ['Our regional council sold two fields.', ['council organisation']],
    ['Bloody bookkeepers and their sums.', ['bookkeepers group']],
    ['The people who sold it are gone.', ['people group']],
    ['Murderers and plunderers.', ['Murderers group', 'plunderers group']],
    ['Brackli smugglers landed it.', ['smugglers group']],
  ])('finds %s', (text, found) => {
    expect(agentsIn(text)).toEqual(found);
  });

  it.each([
    'People came from all over.',
    'Those papers lay in the drawers for winters on end.',
    'He doctored it.',
    'Brackli murders infants.',
    'How many blunders went by, and how many murders were solved?',
    'It suffers, it panders to them and it squanders the rest.',
    'Tempers rose in the sectors where the powers had their stations.',
    'He remembers what bothers them and considers it.',
  ])('finds nobody in %s', (text) => {
    expect(agentsIn(text)).toEqual([]);
  });

  it('keeps clear of what is found already', () => {
    const text = 'The council sold it.';
    const known = [
      { start: 4, end: 11, name: 'city council', type: 'organisation' as const, form: 'council' },
    ];
    expect(findAgents(new Document(text), known)).toEqual([]);
  });
});

describe('wholePhrase', () => {
  const phraseIn = (text: string, taken: readonly string[] = []): string => {
    const document = new Document(text);
    const [role] = findAgents(document, []);
    if (role === undefined) throw new Error(`nobody in ${text}`);
    const others = taken.map((form) => {
      const start = text.indexOf(form);
      return { start, end: start + form.length, name: form, type: 'person' as const, form };
    });
    const spans = [...others, role];
    return wholePhrase(document, role, { spans, places: placesOf(document, spans) }).form;
  };

  it('takes the attributes before the noun', () => {
    expect(phraseIn('It was the greedy property developers again.')).toBe('greedy property developers');
  });

  it('stops at articles, and at a name that tells where', () => {
    expect(phraseIn('We asked the developers.')).toBe('developers');
    expect(phraseIn('In Freedonia developers rule.', ['Freedonia'])).toBe('developers');
  });

  it('leaves out words that count or compare', () => {
    expect(phraseIn('It was many other greedy developers.')).toBe('greedy developers');
  });

  it('takes in the name that owns it', () => {
    expect(phraseIn("It was Freedonia's greedy developers.", ['Freedonia'])).toBe(
      "Freedonia's greedy developers",
    );
  });

  it('takes in a name right before', () => {
    expect(phraseIn('The Freedonia developers again.', ['Freedonia'])).toBe('Freedonia developers');
    expect(phraseIn('Freedonia asked the developers.', ['Freedonia'])).toBe('developers');
  });
});
