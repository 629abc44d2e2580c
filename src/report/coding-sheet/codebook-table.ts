import type { CodeExample } from '../../model/described-code.ts';
import { makeTable, type Table } from '../table.ts';
import type { SheetCode } from './coding-sheet-table.ts';

/** A code, or one of its values. */
interface Entry {
  readonly code: string;
  readonly value: string | null;
  readonly means: string;
  readonly useWhen: string;
  readonly notWhen: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** What each code and each value means, with examples, for coders to look up. */
export const codebookTable = (codes: readonly SheetCode[]): Table =>
  makeTable<Entry>(
    'codebook',
    'one code, or one value of it.',
    [
      { name: 'code', meaning: 'The code.', type: 'id', value: ({ code }) => code },
      {
        name: 'value',
        meaning: 'Its value; empty for the code itself.',
        type: 'id',
        value: ({ value }) => value,
      },
      { name: 'means', meaning: 'What it means.', type: 'text', width: 50, value: ({ means }) => means },
      {
        name: 'use_when',
        meaning: 'When to give it.',
        type: 'text',
        width: 44,
        value: ({ useWhen }) => useWhen,
      },
      { name: 'not_when', meaning: 'When not to.', type: 'text', width: 44, value: ({ notWhen }) => notWhen },
      {
        name: 'examples',
        meaning: 'Comments to which it applies.',
        type: 'text',
        width: 56,
        value: ({ examples }) => examples.join('\n'),
      },
      {
        name: 'counter_examples',
        meaning: 'Comments to which it does not.',
        type: 'text',
        width: 56,
        value: ({ counterExamples }) => counterExamples.join('\n'),
      },
    ],
    () => codes.flatMap(entriesOf),
  );

function entriesOf({
  id,
  definition,
  useWhen,
  notWhen,
  values,
  examples,
  counterExamples,
  isTheme,
}: SheetCode): Entry[] {
  const ids = new Set(values.map((value) => value.id));
  const bare = { useWhen: '', notWhen: '', examples: [], counterExamples: [] };
  return [
    {
      code: id,
      value: null,
      means: definition,
      useWhen,
      notWhen,
      examples: texts(examples, (value) => value === null || !ids.has(value)),
      counterExamples: texts(counterExamples, (value) => value === null || !ids.has(value)),
    },
    ...values.map((value) => ({
      ...bare,
      code: id,
      value: value.id,
      means: `${value.definition}${value.present ? '' : ' (The theme is not present.)'}`,
      examples: texts([...examples, ...counterExamples], (each) => each === value.id),
    })),
    ...(isTheme
      ? [{ ...bare, code: id, value: 'none', means: 'None of these. An empty cell is not yet coded.' }]
      : []),
  ];
}

const texts = (examples: readonly CodeExample[], wanted: (value: string | null) => boolean): string[] =>
  examples.filter(({ value }) => wanted(value)).map(({ text }) => `“${text}”`);
