import { describe, expect, it } from 'vitest';
import { companyIn, seeCompany } from '../../../src/code/blame/company.ts';
import { placesOf } from '../../../src/code/blame/mentions.ts';
import type { TieContext } from '../../../src/code/blame/tie-context.ts';
import { SeenSigns } from '../../../src/code/blame/tie-signs.ts';
import type { TargetSpan, TargetType } from '../../../src/model/target.ts';
import { Document } from '../../../src/text/document.ts';

interface Named {
  readonly form: string;
  readonly type?: TargetType;
  readonly role?: true;
}

/** The signs of the first of some mentions, which stand in the text in this order. */
function companyOf(text: string, named: readonly Named[], index = 0): string[] {
  let from = 0;
  const mentions = named.map(({ form, type = 'country' }): TargetSpan => {
    const start = text.indexOf(form, from);
    from = start + form.length;
    return { start, end: from, name: form, type, form };
  });
  const document = new Document(text);
  const context: TieContext = {
    document,
    mentions,
    places: placesOf(document, mentions),
    roles: new Set(mentions.filter((_, at) => named[at]?.role === true)),
    evidence: [],
    code: { values: [] },
    weights: new Float64Array(),
    attitudes: [],
    quotations: [],
    present: new Set(),
  };
  const seen = new SeenSigns();
  seeCompany(seen, index, context, companyIn(context));
  return seen.names();
}

describe('seeCompany', () => {
  it.each([
    ['Freedonia, Sylvania and the others.', ['in a list']],
    ['Freedonia and the Sylvania of old.', ['in a list']],
    ['Freedonia met Sylvania.', []],
    ['Freedonia, said Sylvania.', []],
  ])('sees a list in %s', (text, features) => {
    expect(companyOf(text, [{ form: 'Freedonia' }, { form: 'Sylvania' }])).toEqual(features);
  });

  it.each([
    ['The Freedonia lobby.', true],
    ["Freedonia's old lobby.", false],
    ['Freedonia is lobby.', false],
  ])('joins a role to the name before it: %s', (text, joined) => {
    const named: Named[] = [{ form: 'Freedonia' }, { form: 'lobby', type: 'group', role: true }];
    expect(companyOf(text, named, 1).includes('heads name')).toBe(joined);
    expect(companyOf(text, named).includes('beside role')).toBe(joined);
  });

  it('sees a pronoun that takes the mention up, and no other could', () => {
    const greta: Named = { form: 'Greta', type: 'person' };
    expect(companyOf('Greta came late. She sang.', [greta])).toContain('taken up he');
    expect(companyOf('Greta came late. They sang.', [greta])).toEqual([]);
    expect(companyOf('Freedonia lost. They wept.', [{ form: 'Freedonia' }])).toContain('taken up they');
    expect(companyOf('Greta met Otto. He sang.', [greta, { form: 'Otto', type: 'person' }])).toEqual([]);
  });
});
