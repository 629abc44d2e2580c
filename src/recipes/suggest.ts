import { makeCoder } from '../code/code-text.ts';
import { doubtOf } from '../code/trained/doubt.ts';
import { visitGrams } from '../code/trained/grams.ts';
import { tellFeatures } from '../code/trained/tell-features.ts';
import { UsageError } from '../errors.ts';
import { ruleDoubt } from '../measure/rule-doubt.ts';
import { codedBy } from '../model/hand-codings.ts';
import type { SavedComment, SavedReport } from '../model/saved-report.ts';
import { readCodingSheets } from '../read/coding-sheets/read-coding-sheets.ts';
import { readReport } from '../read/reports/read-report.ts';
import { codingSheet } from '../report/coding-sheet/coding-sheet.ts';
import { sheetCodes } from '../report/coding-sheet/sheet-codes.ts';
import { tokenise } from '../text/tokens.ts';
import { chooseDiverse } from '../train/choose-diverse.ts';
import { makeMatrix } from '../train/make-matrix.ts';
import { drawVocabulary } from '../train/vocabulary.ts';
import { FeatureTable } from '../vectors/feature-table.ts';
import { writeNewFolder } from '../write/write-new-folder.ts';
import { sheetUnits } from './sample.ts';
import { readCoders } from './trained-coders.ts';

export interface SuggestOptions {
  /** Output folder, which must be new or empty. */
  readonly out: string;
  readonly n: number;
  /** Trained coders, whose doubts are asked; without them, those of the rules. */
  readonly coders: readonly string[];
  readonly codebook?: string | undefined;
  /** Sheets with comments that are coded already. */
  readonly coded: readonly string[];
  /** Codes that are to be coded; without them, those of the trained coders, or else all. */
  readonly codes?: readonly string[] | undefined;
}

export interface SuggestResult {
  readonly suggested: number;
  /** Comments of the report that are coded already. */
  readonly coded: number;
  readonly comments: number;
}

/**
 * Suggests which comments to code next, so that a trained coder learns most: those that it is unsure of, unlike each other
 * and unlike those that are coded already; as a coding sheet.
 *
 * @throws UsageError where the report, the coders or the sheets will not do, or where nothing is left to code
 */
export async function suggestComments(folder: string, options: SuggestOptions): Promise<SuggestResult> {
  const report = await readReport(folder);
  const known = await codedAlready(report, options.coded);
  const { doubts, codes } = await doubtsOf(report.comments, report, options);
  const chosen = chooseDiverse(wordsOf(report.comments), doubts, known, options.n);
  if (chosen.length === 0) throw new UsageError(`${folder}: every comment of it is coded already`);
  const ids = chosen.map((at) => (report.comments[at] as SavedComment).commentId);
  const sheet = codingSheet(sheetUnits(report, ids), sheetCodes(report.codebook.codes, codes));
  await writeNewFolder(options.out, sheet);
  return { suggested: chosen.length, coded: known.length, comments: report.comments.length };
}

/** The places of comments to which some coder has given an answer. */
async function codedAlready(
  { comments, codebook }: SavedReport,
  sheets: readonly string[],
): Promise<number[]> {
  if (sheets.length === 0) return [];
  const { units } = await readCodingSheets(sheets, codedBy(codebook.codes));
  const coded = new Set(
    units
      .filter(({ answers }) => [...answers.values()].flat().some((answer) => answer !== null))
      .map(({ unit }) => unit),
  );
  return comments.flatMap(({ commentId }, at) => (coded.has(commentId) ? [at] : []));
}

interface Doubts {
  readonly doubts: readonly number[];
  readonly codes: readonly string[] | undefined;
}

async function doubtsOf(
  comments: readonly SavedComment[],
  { codebook: saved }: SavedReport,
  { coders, codebook: file, codes }: SuggestOptions,
): Promise<Doubts> {
  if (coders.length === 0) {
    const asked = codes ?? saved.codes.map(({ id }) => id);
    return { doubts: comments.map((comment) => ruleDoubt(comment, asked)), codes };
  }
  const { codebook, trained } = await readCoders(file, coders);
  const attitude = trained.find(({ task }) => task === 'attitude');
  if (attitude !== undefined) {
    throw new UsageError(
      `--coder: ${attitude.name} reads attitudes toward targets, which a sheet of comments cannot ask for`,
    );
  }
  const rules = makeCoder(codebook);
  const own = makeCoder(codebook, trained).trained;
  const doubts = comments.map(({ text }) => {
    const tell = tellFeatures(text, null, rules);
    return Math.max(...own.map((coder) => doubtOf(coder, tell)));
  });
  const learned = trained.map(({ code }) => code);
  const known = learned.filter((code) => saved.codes.some(({ id }) => id === code));
  if (codes === undefined && known.length < learned.length) {
    throw new UsageError(
      `the report does not know the code ${learned.find((code) => !known.includes(code))}; make it anew: btl run PATHS --coder MODEL.json`,
    );
  }
  return { doubts, codes: codes ?? known };
}

/** The comments by their words, a row a comment. */
function wordsOf(comments: readonly SavedComment[]) {
  const table = new FeatureTable();
  for (const { text } of comments) {
    const tokens = tokenise(text);
    table.add((visit) =>
      visitGrams(tokens, 0, tokens.length, (family, ...feature) => {
        if (family === 'words') visit(family, ...feature);
      }),
    );
  }
  const all = comments.map((_, at) => at);
  return makeMatrix(table, all, drawVocabulary(table, all));
}
