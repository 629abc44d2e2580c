import { makeCoder } from '../code/code-text.ts';
import { tellFeatures } from '../code/trained/tell-features.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { InputError, UsageError } from '../errors.ts';
import type { Judgement } from '../measure/classifier/judgement.ts';
import { outcomeFigures } from '../measure/classifier/outcome-figures.ts';
import { weightsBySample } from '../measure/sampling/weights-by-sample.ts';
import { RULES_CODER } from '../model/coding.ts';
import { codedBy, isCoderName } from '../model/hand-codings.ts';
import { ABSENT, type LabelledRow } from '../model/labelled-row.ts';
import { POLARITIES } from '../model/sentiment.ts';
import type { Outcome, OutcomeFigures, TrainedCoder } from '../model/trained-coder.ts';
import type { Blank } from '../read/coding-sheets/read-answer.ts';
import { readLabelled } from '../read/labelled/read-labelled.ts';
import { readCodebook } from '../read/read-codebook.ts';
import type { LabelledTexts } from '../train/labelled-texts.ts';
import { biasOf, learnedFeatures, shortened } from '../train/learned-features.ts';
import { type Trained, trainLinear } from '../train/train-linear.ts';
import { FeatureTable } from '../vectors/feature-table.ts';
import { VERSION } from '../version.ts';
import { sampleBeside } from './sample-beside.ts';

export interface TrainOptions {
  /** Id of the code, of the codebook or a new one; undefined for an attitude toward targets. */
  readonly code?: string | undefined;
  /** How the coder is to be called; without it, like the code. */
  readonly name?: string | undefined;
  /** The column of the labels; without it, the one called like the code, or else `label`. */
  readonly column?: string | undefined;
  readonly codebook?: string | undefined;
  /** Learn each value of the code by itself, and not only whether it is present. */
  readonly byValue?: boolean | undefined;
  /** What an empty cell means; without it, that the row is not coded. */
  readonly blank?: Blank | undefined;
  /** Told after each row how many are coded by the rules. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What an attitude toward a target is called where codes are. */
const ATTITUDE = 'attitude';
/** Fewer rows, or fewer of one answer, than this teach nothing that would hold for the next text. */
const FEWEST_ROWS = 20;
const FEWEST_CASES = 5;
/** More answers than this are no codes. */
const MOST_ANSWERS = 12;

/**
 * Trains a coder from hand codings: rows -> rules -> features -> model, and by nested cross-validation how good it is.
 *
 * @throws UsageError where options or columns will not do
 * @throws InputError where the rows are too few or all alike
 */
export async function trainCoder(files: readonly string[], options: TrainOptions): Promise<TrainedCoder> {
  const codebook = await readCodebook(options.codebook);
  const code = options.code ?? ATTITUDE;
  const name = coderName(options.name ?? code);
  const read = await readLabelled(files, wantedLabels(codebook, code, options));
  const rows = inOrder(read.filter(({ label, text }) => label !== null && text.trim() !== ''));
  const answers = answersIn(rows, {
    file: files.join(', '),
    code,
    isAttitude: options.code === undefined,
    leftOut: read.length - rows.length,
  });
  const sample = await sampleBeside(files);
  const texts: LabelledTexts = {
    table: tableOf(rows, codebook, options.onProgress),
    groups: rows.map(({ text }) => text.toLowerCase().replace(/\s+/g, ' ').trim()),
    labels: rows.map(({ label }) => answers.indexOf(label ?? '')),
    weights: weightsBySample(rows, sample),
    outcomes: answers.length,
  };
  const trained = trainLinear(texts);
  const { model, folds } = trained;
  const outcomes = answers.map((answer, at) => outcomeFigures(answer, judgements(trained, texts, at)));
  return {
    name,
    task: options.code === undefined ? 'attitude' : 'code',
    code,
    codebook: { title: codebook.title, hash: codebook.hash },
    version: VERSION,
    texts: rows.length,
    outcomes: answers.map((answer, at) => outcomeOf(answer, at, trained, codebook, code)),
    threshold: model.threshold === null ? null : shortened(model.threshold),
    features: learnedFeatures(model, texts.table),
    training: {
      rows: rows.length,
      leftOut: read.length - rows.length,
      enriched: sample?.by.includes('theme') ?? false,
      folds,
      strength: model.strength,
      macroF1: meanF1(outcomes),
      outcomes,
    },
  };
}

function coderName(name: string): string {
  if (isCoderName(name) && name !== RULES_CODER) return name;
  throw new UsageError(
    `--name: "${name}" will not do; letters, digits, dots and hyphens make a name, and btl is taken`,
  );
}

function wantedLabels(codebook: Codebook, code: string, options: TrainOptions) {
  const isAttitude = options.code === undefined;
  const known = codedBy(codebook.codes).find(({ id }) => id === code);
  if (options.byValue === true && known === undefined) {
    throw new UsageError(
      `--by-value: the codebook has no code "${code}", so each label is learned by itself anyway`,
    );
  }
  return {
    isAttitude,
    code: known ?? { id: code, values: [], isTheme: true },
    byValue: options.byValue ?? false,
    column: options.column,
    blank: options.blank,
  };
}

/** By id, place and text, so that the order of the file decides nothing. */
const inOrder = (rows: readonly LabelledRow[]): LabelledRow[] =>
  [...rows].sort(
    (a, b) => byText(a.id, b.id) || (a.target?.start ?? 0) - (b.target?.start ?? 0) || byText(a.text, b.text),
  );

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Asked {
  readonly file: string;
  readonly code: string;
  readonly isAttitude: boolean;
  /** Rows without a label. */
  readonly leftOut: number;
}

/** The answers that are told apart: one where it is yes or no, else all that were given. */
function answersIn(rows: readonly LabelledRow[], { file, code, isAttitude, leftOut }: Asked): string[] {
  const counts = new Map<string, number>();
  for (const { label } of rows) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const said = [...counts].map(([label, count]) => `${label} ${count}`).join(', ');
  const mend = 'code more of them by hand: btl sample draws some, btl suggest those that help most';
  if (rows.length < FEWEST_ROWS) {
    const empty = leftOut === 0 || isAttitude ? '' : `; ${emptyCells(leftOut)}`;
    throw new InputError(
      `${file}: ${rows.length} coded rows; at least ${FEWEST_ROWS} are needed${empty}; ${mend}`,
    );
  }
  if (counts.size === 1) {
    throw new InputError(
      `${file}: every row says ${said}; a coder is trained by rows that differ; ${
        leftOut > 0 && !isAttitude ? emptyCells(leftOut) : 'draw comments by theme: btl sample --by theme'
      }`,
    );
  }
  if (counts.size > MOST_ANSWERS) {
    throw new InputError(
      `${file}: ${counts.size} different labels for ${code}; is that the column of the labels?`,
    );
  }
  const rare = [...counts].find(([, count]) => count < FEWEST_CASES);
  if (rare !== undefined) {
    throw new InputError(
      `${file}: only ${rare[1]} rows say ${rare[0]} (${said}); at least ${FEWEST_CASES} are needed; ${mend}`,
    );
  }
  const labels = isAttitude ? POLARITIES.filter((each) => counts.has(each)) : [...counts.keys()].sort();
  const given = labels.filter((label) => label !== ABSENT);
  return given.length === 1 ? given : labels;
}

const emptyCells = (rows: number): string =>
  `${rows} rows have no label; if an empty cell means that the code is absent, say so: --blank absent`;

function tableOf(
  rows: readonly LabelledRow[],
  codebook: Codebook,
  onProgress: TrainOptions['onProgress'],
): FeatureTable {
  const coder = makeCoder(codebook);
  const table = new FeatureTable();
  for (const { text, target } of rows) {
    table.add(tellFeatures(text, target, coder));
    onProgress?.(table.size, rows.length);
  }
  return table;
}

const judgements = (
  { unseen }: Trained,
  { labels, weights }: Pick<LabelledTexts, 'labels' | 'weights'>,
  outcome: number,
): Judgement[] =>
  unseen.map(({ given, probabilities }, text) => ({
    isCase: labels[text] === outcome,
    isGiven: given === outcome,
    probability: probabilities[outcome] ?? 0,
    weight: weights[text] ?? 1,
  }));

function outcomeOf(
  value: string,
  at: number,
  { model }: Trained,
  { codes }: Codebook,
  code: string,
): Outcome {
  const known = codes.find(({ id }) => id === code)?.values.find(({ id }) => id === value);
  const { slope, intercept } = model.calibrations[at] ?? { slope: 1, intercept: 0 };
  return {
    value,
    present: known?.present ?? value !== ABSENT,
    bias: biasOf(model, at),
    calibration: { slope: shortened(slope), intercept: shortened(intercept) },
  };
}

const meanF1 = (outcomes: readonly OutcomeFigures[]): number =>
  shortened(outcomes.reduce((sum, { f1 }) => sum + (f1.value ?? 0), 0) / outcomes.length);
