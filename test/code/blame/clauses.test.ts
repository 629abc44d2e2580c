import { describe, expect, it } from 'vitest';
import { isPassive, isWhere, opensClause } from '../../../src/code/blame/clauses.ts';
import type { TargetSpan, TargetType } from '../../../src/model/target.ts';
import { Document } from '../../../src/text/document.ts';

const mention = (text: string, form: string, type: TargetType = 'country'): TargetSpan => {
  const start = text.indexOf(form);
  return { start, end: start + form.length, name: form, type, form };
};

describe('isWhere', () => {
  const asked = (text: string, type?: TargetType) =>
    isWhere(new Document(text), mention(text, 'Brackleford', type));

  it.each(['The sky over Brackleford is closed.', 'They met at the Brackleford yesterday.'])('%s', (text) => {
    expect(asked(text)).toBe(true);
  });

  it('takes a way to a town for a place, and one from a state for its deed', () => {
    expect(asked('The road from Brackleford is shut.', 'place')).toBe(true);
    expect(asked('The orders from Brackleford were clear.', 'country')).toBe(false);
  });

  it.each(['Brackleford closed it.', 'Closed by Brackleford.'])('not in: %s', (text) => {
    expect(asked(text, 'place')).toBe(false);
  });
});

describe('opensClause', () => {
  const asked = (text: string) =>
    opensClause(new Document(text), mention(text, 'Sylvania'), mention(text, 'Freedonia'));

  it.each([
    'Freedonia took them in and then Sylvania locked the gate.',
    'Freedonia opened its doors while Sylvania built a fence.',
    'Freedonia paid, but Sylvania has stolen it.',
  ])('%s', (text) => {
    expect(asked(text)).toBe(true);
  });

  it.each([
    'Freedonia and Sylvania locked the gate.',
    'Freedonia took the grant from Sylvania and locked the gate.',
    'Sylvania locked it while Freedonia slept.',
  ])('not in: %s', (text) => {
    expect(asked(text)).toBe(false);
  });
});

describe('isPassive', () => {
  const asked = (text: string) => isPassive(new Document(text), mention(text, 'the nurses', 'group'));

  it.each([
    'On Monday the nurses were let down by the ministry.',
    'Again the nurses have been badly cheated.',
    'So the nurses got robbed.',
    'Then the nurses of Brackleford were evicted.',
    'Then the nurses in the north have been cheated.',
  ])('%s', (text) => {
    expect(asked(text)).toBe(true);
  });

  it.each([
    'Then the nurses of Brackleford robbed us.',
    'So the nurses were cheating.',
    'So the nurses robbed us.',
    'So the nurses are late.',
  ])('not in: %s', (text) => {
    expect(asked(text)).toBe(false);
  });
});
