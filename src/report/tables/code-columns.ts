import type { ReportedCode } from '../../codebook/reported-codebook.ts';
import type { CodedComment } from '../../model/coded-page.ts';
import { withoutCues, wordingOf } from '../../model/coding.ts';
import type { Column } from '../table.ts';

/**
 * The columns of a code beside its comments: one of 0 and 1 named like the code, one with its values, and one for each
 * detail that it asks for.
 *
 * @param taken names of the other columns
 */
export function codeColumns(
  { id, title, values, details = [] }: ReportedCode,
  taken: ReadonlySet<string>,
): Column<Pick<CodedComment, 'coded'>>[] {
  // A researcher may call a code `text` or `author`; two columns of one name would be read as one.
  const name = taken.has(id) || taken.has(`${id}_value`) ? `code_${id}` : id;
  const valueIds = values.map((value) => (value.present ? value.id : `${value.id} (not counted as present)`));
  const codingsOf = ({ coded }: Pick<CodedComment, 'coded'>) =>
    coded.codings.filter(({ code }) => code === id);
  return [
    {
      name,
      meaning: `1 where the theme “${title}” is present in the comment, else 0.`,
      type: 'boolean',
      value: (row) => codingsOf(row).some(({ present }) => present),
    },
    {
      name: `${name}_value`,
      meaning: `Values given for “${title}”: ${valueIds.join(', ')}; empty where no rule fired.`,
      type: 'list',
      value: (row) => distinct(withoutCues(codingsOf(row)).map(({ value }) => value)),
    },
    ...details.map(({ id: detailId, definition }) => ({
      name: `${name}_${detailId}`,
      meaning: `Said beside “${title}”: ${definition}`,
      type: 'list' as const,
      value: (row: Pick<CodedComment, 'coded'>) =>
        distinct(
          codingsOf(row)
            .flatMap((coding) => coding.details ?? [])
            .filter(({ detail }) => detail === detailId)
            .map(wordingOf),
        ),
    })),
  ];
}

/** The values of a list, each once; most cells hold none or one. */
export const distinct = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)];
