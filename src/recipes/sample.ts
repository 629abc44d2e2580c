import path from 'node:path';
import { UsageError } from '../errors.ts';
import { drawSample } from '../measure/sampling/draw-sample.ts';
import type { Sample, Stratifier } from '../model/sample.ts';
import type { SavedReport } from '../model/saved-report.ts';
import { readReport } from '../read/read-report.ts';
import { readSample } from '../read/read-sample.ts';
import { codingSheet } from '../report/coding-sheet/coding-sheet.ts';
import type { SheetUnit } from '../report/coding-sheet/coding-sheet-table.ts';
import { sampleJson } from '../report/coding-sheet/sample-json.ts';
import { sheetCodes } from '../report/coding-sheet/sheet-codes.ts';
import { VERSION } from '../version.ts';
import { writeNewFolder } from '../write/write-new-folder.ts';

export interface SampleOptions {
  /** Output folder, which must be new or empty. */
  readonly out: string;
  /** How many comments. */
  readonly n: number;
  /** Empty for a simple random sample. */
  readonly by: readonly Stratifier[];
  /** Any whole number; the same one draws the same comments. */
  readonly seed: number;
  /** Codes that are to be coded; without them, all of the codebook, and sentiment. */
  readonly codes?: readonly string[] | undefined;
  /** Folder of an earlier, smaller sample of the same report, whose comments are coded already. */
  readonly extend?: string | undefined;
}

/** A sample that was drawn, and how many of its comments are on the new sheet. */
export interface SampleResult {
  readonly sample: Sample;
  readonly comments: number;
  readonly onSheet: number;
}

/**
 * Draws a sample of a report's comments to be coded by hand: report -> sample -> coding sheet.
 *
 * @throws UsageError where the report, the options or the earlier sample will not do
 * @throws OutputError where the sheet could not be written
 */
export async function sampleReport(folder: string, options: SampleOptions): Promise<SampleResult> {
  const report = await readReport(folder);
  const codes = sheetCodes(report.codebook.codes, options.codes);
  const earlier =
    options.extend === undefined ? undefined : await readEarlier(options.extend, report, options.n);
  const sample = draw(report, options, earlier);
  const coded = new Set(earlier?.units.map(({ commentId }) => commentId));
  const units = sheetUnits(
    report,
    sample.units.map(({ commentId }) => commentId).filter((id) => !coded.has(id)),
  );
  await writeNewFolder(options.out, [
    ...codingSheet(units, codes),
    { path: 'sample.json', content: sampleJson(sample, report.codebook.hash, VERSION) },
  ]);
  return { sample, comments: report.comments.length, onSheet: units.length };
}

function draw(report: SavedReport, { n, by, seed }: SampleOptions, earlier: Sample | undefined): Sample {
  try {
    const design = earlier === undefined ? { n, by, seed } : { n, by: earlier.by, seed: earlier.seed };
    return drawSample(report.comments, design, earlier);
  } catch (error) {
    if (error instanceof RangeError)
      throw new UsageError(`-n ${n} is too few: ${error.message}`, { cause: error });
    throw error;
  }
}

/** The earlier sample, if the new one can hold it. */
async function readEarlier(folder: string, { comments }: SavedReport, n: number): Promise<Sample> {
  const file = path.join(folder, 'sample.json');
  const earlier = await readSample(file);
  if (earlier === undefined) throw new UsageError(`--extend: ${file}: there is no such file`);
  const ids = new Set(comments.map(({ commentId }) => commentId));
  const size = earlier.strata.reduce((sum, stratum) => sum + stratum.size, 0);
  if (size !== comments.length || earlier.units.some(({ commentId }) => !ids.has(commentId))) {
    throw new UsageError(
      `--extend: ${folder} was drawn from another report; draw a new sample, and weight the two by themselves`,
    );
  }
  if (n <= earlier.units.length) {
    throw new UsageError(
      `--extend: ${folder} holds ${earlier.units.length} comments already; -n is how many there are to be in all`,
    );
  }
  return earlier;
}

/** The comments of a sheet, in the order of their ids as given. */
export function sheetUnits({ comments }: SavedReport, ids: readonly string[]): SheetUnit[] {
  const byId = new Map(comments.map((comment) => [comment.commentId, comment]));
  return ids.flatMap((id, at) => {
    const comment = byId.get(id);
    return comment === undefined
      ? []
      : [{ no: at + 1, comment, parent: byId.get(comment.replyTo ?? '') ?? null }];
  });
}
