import { createHash } from 'node:crypto';
import { UsageError } from '../errors.ts';
import { goldOf } from '../measure/validation/gold.ts';
import { type ValidationOptions, validateCodings } from '../measure/validation/validate-codings.ts';
import { codedBy } from '../model/hand-codings.ts';
import { TOOL_NAME } from '../model/tool.ts';
import type { ValidationReport } from '../model/validation.ts';
import { readCodingSheets, type SheetOptions } from '../read/coding-sheets/read-coding-sheets.ts';
import { readReport } from '../read/reports/read-report.ts';
import { csv } from '../report/csv.ts';
import { validationMarkdown } from '../report/validation/validation-markdown.ts';
import { validationTables } from '../report/validation/validation-tables.ts';
import { VERSION } from '../version.ts';
import { checkFolder, writeFolder } from '../write/write-folder.ts';
import { sampleBeside } from './sample-beside.ts';

export interface ValidateOptions extends SheetOptions, ValidationOptions {
  /** Output folder; an earlier validation in it is replaced. */
  readonly out: string;
  /** sample.json of the sample that was coded; without it, the one beside the sheets, where there is one. */
  readonly sample?: string | undefined;
}

/**
 * Holds a report against what people coded: report + sheets -> validation.
 *
 * @throws UsageError where the report, the sheets or the sample do not belong together
 * @throws InputError where a sheet cannot be read
 * @throws OutputError where the validation could not be written
 */
export async function validate(
  folder: string,
  sheets: readonly string[],
  options: ValidateOptions,
): Promise<ValidationReport> {
  await checkFolder(options.out);
  const report = await readReport(folder);
  const codings = await readCodingSheets(sheets, codedBy(report.codebook.codes), options);
  const gold = goldOf(codings, report, await sampleBeside(sheets, options.sample));
  if (gold.units.length === 0) {
    throw new UsageError(
      `none of the coded units is a comment of ${folder} that counts. ${gold.notes.join(' ')}`,
    );
  }
  const validation = validateCodings(report.comments, gold, { seed: options.seed, draws: options.draws });
  await writeFolder(options.out, () => filesOf(validation, report.codebook.hash));
  return validation;
}

/** With a record by which a later validation knows what it may replace. */
function filesOf(validation: ValidationReport, codebookHash: string) {
  const files = [
    { path: 'validation.md', content: validationMarkdown(validation) },
    ...validationTables(validation).map((table) => ({ path: `${table.name}.csv`, content: csv(table) })),
  ];
  const { seed, draws, estimator } = validation;
  const record = {
    tool: { name: TOOL_NAME, version: VERSION },
    options: { seed, draws, estimator },
    codebook: { hash: codebookHash },
    files: files.map((file) => ({
      path: file.path,
      sha256: createHash('sha256').update(file.content).digest('hex'),
    })),
  };
  return [...files, { path: 'run.json', content: `${JSON.stringify(record, null, 2)}\n` }];
}
