import { expect, it } from 'vitest';
import { changedCodes } from '../../src/codebook/changed-codes.ts';
import { codebookOf } from './make-codebook.ts';

const RULES = [{ any: ['COLOUR'] }, { any: ['gloomy'], reason: 'A mood.' }, { any: ['so <be> it'] }];

const codes = (rules: readonly object[] = RULES, code: object = {}, colours = ['red', 'blue']) =>
  codebookOf(rules, { sets: { COLOUR: colours }, code }).codes;

it('finds nothing where only the words for people differ', () => {
  const worded = codes(
    RULES.map((rule) => ({ ...rule, reason: 'Another reason.', examples: ['red and gloomy, so be it'] })),
    { title: 'Another title' },
  );
  expect(changedCodes(codes(), worded)).toEqual([]);
});

it('names rules that are new, gone or changed, those of a changed set included, and the threshold', () => {
  const [, , last] = RULES;
  const now = codes([{ any: ['COLOUR'] }, { id: 'fresh', any: ['green'] }, last ?? {}], { threshold: 2 }, [
    'red',
  ]);
  expect(changedCodes(codes(), now)).toEqual([
    { code: 'theme', threshold: [1, 2], added: ['fresh'], removed: ['rule-1'], changed: ['rule-0'] },
  ]);
});

it('names codes that only one of the codebooks has', () => {
  expect(changedCodes([], codes())).toEqual([{ code: 'theme', is: 'new' }]);
  expect(changedCodes(codes(), [])).toEqual([{ code: 'theme', is: 'gone' }]);
});
