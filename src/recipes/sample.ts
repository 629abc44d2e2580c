import path from 'node:path';
import { UsageError } from '../errors.ts';
import { dealOut } from '../measure/sampling/deal-out.ts';
import { drawSample } from '../measure/sampling/draw-sample.ts';
import { ADJUDICATED, isCoderName } from '../model/hand-codings.ts';
import type { Sample, Stratifier } from '../model/sample.ts';
import type { SavedReport } from '../model/saved-report.ts';
import { readReport } from '../read/reports/read-report.ts';
import { readSample } from '../read/reports/read-sample.ts';
import { codingSheet } from '../report/coding-sheet/coding-sheet.ts';
import type { SheetUnit } from '../report/coding-sheet/coding-sheet-table.ts';
import { type Dealt, sampleJson } from '../report/coding-sheet/sample-json.ts';
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
  /** Names of coders, each of whom gets a sheet; without them, one sheet is made, to be copied for each. */
  readonly coders?: readonly string[] | undefined;
  /** How many comments each of them codes, the others being dealt out; without it, all. */
  readonly overlap?: number | undefined;
  /** Folder of an earlier, smaller sample of the same report, whose comments are coded already. */
  readonly extend?: string | undefined;
}

/** A sample that was drawn, and how many of its comments are on the new sheet. */
export interface SampleResult {
  readonly sample: Sample;
  readonly comments: number;
  readonly onSheet: number;
  /** The sheets, by the names of their files without an ending, and how many comments each holds. */
  readonly sheets: ReadonlyMap<string, number>;
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
  const ids = sample.units.map(({ commentId }) => commentId).filter((id) => !coded.has(id));
  const dealt = dealing(options, ids.length);
  const hands: Map<string | null, string[]> =
    dealt === undefined ? new Map([[null, ids]]) : dealOut(ids, dealt.coders, dealt.shared);
  await writeNewFolder(options.out, [
    ...[...hands].flatMap(([coder, own]) => codingSheet(sheetUnits(report, own), codes, coder)),
    { path: 'sample.json', content: sampleJson(sample, report.codebook.hash, VERSION, dealt) },
  ]);
  const sheets = new Map([...hands].map(([coder, own]) => [coder ?? 'coding-sheet', own.length]));
  return { sample, comments: report.comments.length, onSheet: ids.length, sheets };
}

/** How the comments on the sheets are dealt out; undefined where nobody said who codes. */
function dealing({ coders, overlap }: SampleOptions, comments: number): Dealt | undefined {
  if (coders === undefined) {
    if (overlap === undefined) return undefined;
    throw new UsageError('--overlap: who codes? Name the coders, as in --coders anna,ben');
  }
  const unfit = coders.find((name) => !isCoderName(name) || name === ADJUDICATED);
  if (unfit !== undefined) {
    throw new UsageError(
      `--coders: "${unfit}" will not do; letters, digits, dots and hyphens make a name, and ${ADJUDICATED} settles what others disagree on`,
    );
  }
  if (new Set(coders).size < coders.length) throw new UsageError('--coders: each name once');
  return { coders, shared: Math.min(overlap ?? comments, comments) };
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
