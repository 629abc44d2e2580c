import { describe, expect, it } from 'vitest';
import { normaliseTargets, targetsSection } from '../../../src/codebook/written/targets-section.ts';

const normalise = (raw: unknown) => normaliseTargets(targetsSection.parse(raw));

describe('targets section', () => {
  it('gives every entry its name as a form and all its fields', () => {
    expect(
      normalise([{ name: 'Ruritania', type: 'country', aliases: ['Ruritanian', 'Ruritanian'] }]),
    ).toEqual([
      { name: 'Ruritania', type: 'country', aliases: ['Ruritania', 'Ruritanian'], cased: [], except: [] },
    ]);
  });

  it('matches the name only as written, or not at all, where told to', () => {
    const [cased, no] = normalise([
      { name: 'Chad', type: 'country', match_name: 'cased' },
      { name: 'we', type: 'group', match_name: 'no', aliases: ['our town'], only_when_blamed: true },
    ]);
    expect(cased).toMatchObject({ aliases: [], cased: ['Chad'] });
    expect(no).toMatchObject({ aliases: ['our town'], onlyWhenBlamed: true });
  });

  it('makes a target of each of `names`', () => {
    expect(normalise([{ names: ['Leeds', 'Hull'], type: 'place' }]).map(({ name }) => name)).toEqual([
      'Leeds',
      'Hull',
    ]);
  });

  it.each([
    [{ type: 'place' }],
    [{ name: 'A', names: ['B'], type: 'place' }],
    [{ name: 'A', type: 'planet' }],
    [{ name: 'A', type: 'place', alias: ['b'] }],
  ])('refuses %j', (entry) => {
    expect(targetsSection.safeParse([entry]).success).toBe(false);
  });
});
