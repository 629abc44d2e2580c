import { expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { type Selection, selectComments } from '../../src/measure/select-comments.ts';
import { saved } from '../report/saved-comments.ts';

const report = saved([
  {
    text: 'The council did it',
    page: 'ferry',
    codings: [['blame', 'affirm', 'did it']],
    targets: [['council', 'Island Council', 'organisation']],
  },
  {
    text: 'The council did not',
    page: 'ferry',
    codings: [['blame', 'deny', 'did not']],
    targets: [['council', 'Island Council', 'organisation']],
  },
  { text: 'It was the wind', page: 'ferry-2', codings: [['blame', 'affirm', 'was']] },
  { text: 'Fine', page: 'harbour' },
]);

const chosen = (selection: Selection) =>
  report.comments.filter(selectComments(selection, report)).map(({ ordinal }) => ordinal);

test.each<[Selection, number[]]>([
  [{}, [1, 2, 3, 4]],
  [{ theme: 'blame' }, [1, 3]],
  [{ target: 'island council' }, [1, 2]],
  [{ page: 'ferry' }, [1, 2]],
  [{ page: 'ferry-2.txt' }, [3]],
  [{ page: 'p-ferry-2' }, [3]],
  [{ page: 'pages/harbour.txt' }, [4]],
  [{ page: 'r-' }, []],
  [{ page: 'ar' }, [4]],
  [{ page: 'er' }, [1, 2, 3]],
  [{ theme: 'blame', target: 'Island Council', page: 'ferry' }, [1]],
])('%j', (selection, ordinals) => {
  if (selection.page === 'r-') expect(() => chosen(selection)).toThrow(UsageError);
  else expect(chosen(selection)).toEqual(ordinals);
});

test.each<[Selection, string]>([
  [{ theme: 'blam' }, '--theme: the report has no "blam", did you mean "blame"?'],
  [
    { target: 'Iland Council' },
    '--target: the report has no "Iland Council", did you mean "Island Council"?',
  ],
  [{ target: 'council' }, '--target: the report has no "council"; it has Island Council'],
  [{ theme: 'sport' }, '--theme: the report has no "sport"; it has blame, cancel'],
  [{ page: 'harbor' }, '--page: the report has no "harbor", did you mean "harbour"?'],
])('%j is told to be wrong', (selection, message) => {
  expect(() => chosen(selection)).toThrow(new UsageError(message));
});
