import { describe, expect, it } from 'vitest';
import { findAgents } from '../../../src/code/blame/agents.ts';
import { isVague } from '../../../src/code/blame/vague.ts';
import { Document } from '../../../src/text/document.ts';

const vagueIn = (text: string): boolean[] => {
  const document = new Document(text);
  return findAgents(document, []).map((role) => isVague(document, role));
};

describe('isVague', () => {
  it.each([
    'The people who sold it are gone.',
    'This country lost its mind.',
    'My daughter and your brother broke it.',
    'He is a bully.',
    'These are the racist laws they made.',
  ])('takes nobody in %s for somebody', (text) => {
    expect(vagueIn(text)).not.toContain(false);
    expect(vagueIn(text)).not.toEqual([]);
  });

  it.each([
    'The people behind it are gone.',
    'Those in charge of it slept.',
    "So Brackley's brother broke it.",
    'That bully broke it.',
    'The developers broke it.',
  ])('takes the one in %s for somebody', (text) => {
    expect(vagueIn(text)).toEqual([false]);
  });
});
