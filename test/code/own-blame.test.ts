import { expect, it } from 'vitest';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

const codebook = (blames: object) =>
  codebookOf([{ value: 'took', any: ['TARGET ..2 <grab>'] }], {
    code: {
      values: {
        took: { definition: 'It took what is not its own.', present: true, ...blames },
        gave: { definition: 'It gave.', present: true },
      },
    },
  });

it('lets any code blame: its value says in which mode', () => {
  const { targets } = codeText(
    'Freedonia has grabbed the harbour, and Sylvania saw it.',
    makeCoder(codebook({ blames: 'intent' })),
  );
  expect(targets.map(({ name, blamed, blameMode }) => [name, blamed, blameMode])).toEqual([
    ['Freedonia', true, 'intent'],
    ['Sylvania', false, null],
  ]);
  expect(targets[0]?.attitude).toBe('neg');
});

it('blames nobody by a value that does not say so', () => {
  const { targets } = codeText('Freedonia has grabbed the harbour.', makeCoder(codebook({})));
  expect(targets.map(({ blamed }) => blamed)).toEqual([false]);
});
