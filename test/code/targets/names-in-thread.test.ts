import { expect, it } from 'vitest';
import { namesInThread } from '../../../src/code/targets/names-in-thread.ts';

const surnames = (...texts: string[]) =>
  Object.fromEntries([...namesInThread(texts)].map(([key, { name }]) => [key, name]));

it('knows the surnames of those whom some comment names in full', () => {
  expect(surnames('I like Alice Bramwell.', "Premier Jane Q. Quillón's plan", 'Bramwell it is')).toEqual({
    bramwell: 'Alice Bramwell',
    quillon: 'Jane Quillón',
  });
});

it('joins a surname of two to nobody, whichever comes first', () => {
  const texts = ['Alice Bramwell', 'Omar Bramwell', 'Alice Bramwell again'];
  expect(surnames(...texts)).toEqual({});
  expect(surnames(...texts.reverse())).toEqual({});
});

it('takes no English word for a surname', () => {
  expect(surnames('Will Stone fall?', 'Alice Today', 'Dear Alice Jane')).toEqual({});
});
