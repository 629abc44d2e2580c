import { describe, expect, it } from 'vitest';
import { codeText, makeCoder } from '../../../src/code/code-text.ts';
import { readCodebook } from '../../../src/read/read-codebook.ts';

const coder = makeCoder(await readCodebook());
const blamedIn = (text: string) => codeText(text, coder).targets.filter(({ blamed }) => blamed);
const namesIn = (text: string) => [...new Set(blamedIn(text).map(({ form }) => form))];

describe('who is blamed', () => {
  it.each([
    ['The lazy surveyors lied about the cracks and ruined forty families.', 'lazy surveyors'],
    ['The bridge was wrecked by the shipping company.', 'shipping company'],
    ['It is the fault of the landlord that we froze.', 'landlord'],
    ['Shame on you, Freedonia, for bombing that market.', 'Freedonia'],
    ["The mess is down to the ministry's incompetence.", 'ministry'],
  ])('%s', (text, form) => {
    expect(namesIn(text)).toContain(form);
  });

  it.each([
    'The surveyors came on Monday and measured the cracks.',
    'The shipping company should repair the bridge.',
    "It isn't the landlord's fault.",
    'I like Freedonia.',
    'The Jews of Salonika were deported in 1943, as the plaque by the station says.',
    'I like Freedonia. It breaks my heart to see the pictures from there.',
  ])('nobody: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ['Freedonia took them in and then Sylvania stabbed them in the back.', ['Sylvania']],
    ['Freedonia opened its doors while Sylvania built a fence and let people drown.', ['Sylvania']],
    ['The interpreters were betrayed by Sylvania.', ['Sylvania']],
    ['I want the sky over Aleppo closed.', []],
    ['The ministry ruined the harbour and lied to the families about it.', ['ministry']],
    ['The families lied to us.', ['families']],
    ['The shipping company wrecked the road from Aleppo.', ['shipping company']],
  ])("lays a deed at no door but the doer's: %s", (text, forms) => {
    expect(namesIn(text)).toEqual(forms);
  });

  it('gives every blamed name a coding that says why, and no present blame coding to a name that is not blamed', () => {
    const text =
      'Sylvania lied and stole from its own people for years. The farmers of the valley paid for it. Greta Lindqvist paints.';
    const { codings, targets } = codeText(text, coder);
    const blame = codings.filter(({ code, present }) => code === 'blame' && present);
    const blamed = new Set(targets.filter((target) => target.blamed).map(({ name }) => name));
    expect(blamed).toContain('Sylvania');
    expect(blamed).not.toContain('Greta Lindqvist');
    for (const name of blamed) expect(blame.map(({ target }) => target)).toContain(name);
    for (const { start, end, evidence } of blame) expect(text.slice(start, end)).toBe(evidence);
  });

  it('needs evidence of a rule beside the likelihood', () => {
    expect(
      codeText('Corrupt Freedonia. Filthy Sylvania. Sick of Freedonia.', coder).codings.length,
    ).toBeGreaterThan(0);
    expect(blamedIn('Freedonia is far away, Freedonia is flat, Freedonia is dull.')).toEqual([]);
  });

  it('tells will from mere effect', () => {
    expect(blamedIn('The owners embezzled the roof fund.')[0]?.blameMode).toBe('intent');
    expect(blamedIn('The owners wrecked the roof.')[0]?.blameMode).toBe('cause');
    expect(blamedIn('The police stood by and did nothing.')[0]?.blameMode).toBe('omission');
  });
});
