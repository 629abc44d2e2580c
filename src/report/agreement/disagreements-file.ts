import type { AgreementReport, Disagreement } from '../../model/agreement.ts';
import { adjudicatedBy, type CodedBy, NONE } from '../../model/hand-codings.ts';
import { csv } from '../csv.ts';
import { type Choices, type Column, makeTable, type Table } from '../table.ts';
import { workbook } from '../workbook/workbook.ts';

/**
 * The disagreements with an empty column for what is settled, which can be read as a coding sheet afterwards: a workbook
 * with drop-downs of each code's values where the file is called so, else CSV.
 *
 * @param adjudicator who is to settle them
 */
export function disagreementsFile(
  report: AgreementReport,
  file: string,
  adjudicator?: string,
): string | Uint8Array {
  const table = disagreementsTable(report, adjudicator);
  return /\.xlsx$/i.test(file) ? Buffer.concat([...workbook([table])]) : csv(table);
}

function disagreementsTable({ disagreements, coders, codes }: AgreementReport, adjudicator?: string): Table {
  const columns: readonly Column<Disagreement>[] = [
    { name: 'unit', meaning: 'The unit.', type: 'id', value: ({ unit }) => unit },
    { name: 'code', meaning: 'The code.', type: 'text', value: ({ code }) => code },
    { name: 'text', meaning: 'The unit’s text.', type: 'text', width: 64, value: ({ text }) => text },
    ...coders.map(
      (coder, at): Column<Disagreement> => ({
        name: `by_${coder}`,
        meaning: `What ${coder} says.`,
        type: 'text',
        value: ({ answers }) => answers[at] ?? null,
      }),
    ),
    {
      name: 'coder',
      meaning: 'Who settles it.',
      type: 'text',
      value: () => adjudicatedBy(adjudicator),
    },
    {
      name: 'value',
      meaning: 'What is settled.',
      type: 'text',
      choices: codes.flatMap((code) => choicesOf(code, disagreements)),
      value: () => null,
    },
  ];
  return makeTable(
    'to_settle',
    'a unit and a code that coders coded differently.',
    columns,
    () => disagreements,
  );
}

/** What may be chosen for a code, whose disagreements stand below each other. */
function choicesOf({ id, values, isTheme }: CodedBy, disagreements: readonly Disagreement[]): Choices[] {
  const from = disagreements.findIndex(({ code }) => code === id);
  if (from < 0) return [];
  const to = disagreements.findLastIndex(({ code }) => code === id) + 1;
  const given = disagreements
    .slice(from, to)
    .flatMap(({ answers }) => answers.filter((each) => each !== null));
  const known = values.length > 0 ? values.map((value) => value.id) : [...new Set(given)].sort();
  return [
    {
      values: isTheme ? [NONE, ...known] : known,
      several: isTheme || values.length === 0,
      title: id,
      hint: 'What is settled; empty where it is not.',
      rows: { from, to },
    },
  ];
}
