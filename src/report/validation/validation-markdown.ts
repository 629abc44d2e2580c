import type { Estimate } from '../../model/agreement.ts';
import type {
  Estimator,
  Miscoding,
  ValidatedCategory,
  ValidatedCode,
  ValidationReport,
} from '../../model/validation.ts';
import { coefficient, range, wholePercent } from '../figures.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import {
  type Block,
  blockquote,
  bullets,
  heading,
  type Phrase,
  paragraph,
  table,
} from '../markdown/nodes.ts';
import { quotedComment } from '../markdown/quoted-comment.ts';
import { render } from '../markdown/render.ts';
import { count } from '../markdown/wording.ts';

/** What the figures rest on, in a sentence. */
export const ESTIMATORS: Readonly<Record<Estimator, string>> = {
  census:
    'Every comment of the report was coded by hand, so the shares are counts of this corpus; intervals tell of comments like these.',
  weighted:
    'Each comment counts by the inverse of the probability with which it was drawn, among the coded ones of its stratum; the figures are estimates for all comments of the report.',
  unweighted:
    'Nothing tells how the coded comments were drawn, so they are taken for a simple random sample. Where they were chosen otherwise, the figures hold for them alone.',
};

/** validation.md: how far the program can be trusted, code by code, and each comment that it codes otherwise than people do. */
export function validationMarkdown(report: ValidationReport): string {
  const { comments, coded, estimator, notes, miscodings, codes, categories, draws, seed } = report;
  const themes = categories.filter(({ value }) => value === null);
  const values = categories.filter(({ value }) => value !== null);
  return render([
    heading(1, 'The program against people'),
    paragraph(`People coded ${coded} of ${count(comments, 'comment')}. ${ESTIMATORS[estimator]}`),
    ...(notes.length > 0 ? [bullets(notes.map(foreignText))] : []),
    ...(themes.length > 0 ? [heading(2, 'Themes'), figures(themes)] : []),
    ...(codes.length > 0 ? [heading(2, 'All values of a code at once'), wholeCodes(codes)] : []),
    ...(values.length > 0 ? [heading(2, 'Values'), figures(values)] : []),
    heading(2, 'How frequent it is'),
    paragraph(
      'By the program, and as it would be if people had coded every comment. The first correction takes what people find ' +
        'among the comments that the program codes, and among those that it does not, by the sizes of the two (Tenenbein ' +
        '1970); quote this one where the coded comments are a random sample of the report. The second goes by sensitivity ' +
        'and specificity alone (Rogan and Gladen 1978, interval by Lang and Reiczigel 2014).',
    ),
    frequencies(categories),
    heading(2, 'How the figures were made'),
    bullets([
      'Precision is the share of what the program finds that people see too; recall the share of what people see that the program finds; F1 their harmonic mean. TP, FP, FN are comments, not weighted.',
      'Intervals of precision and recall: Wilson (1927), for the effective number of comments (Kish 1965) where they are weighted.',
      `Intervals of F1 and alpha: bias-corrected and accelerated bootstrap (Efron 1987), ${draws} draws within strata, seed ${seed}. There is none where nothing varies.`,
      'Alpha is Krippendorff’s (2019): from .800 firm, from .667 tentative. People are one coder here; how far they agree among themselves is told by btl agree.',
    ]),
    ...(['false positive', 'false negative', 'other value'] as const).flatMap((kind) =>
      miscodingBlocks(kind, miscodings),
    ),
  ]);
}

const name = ({ code: id, value }: Pick<ValidatedCategory, 'code' | 'value'>): Phrase =>
  value === null ? code(id) : code(`${id} = ${value}`);

const figures = (categories: readonly ValidatedCategory[]): Block =>
  table(
    ['Category', '#TP', '#FP', '#FN', '#Precision', '#Recall', '#F1', '#Alpha'],
    categories.map(({ counts, precision, recall, f1, alpha, ...category }) => [
      name(category),
      String(counts.truePositives),
      String(counts.falsePositives),
      String(counts.falseNegatives),
      ...[precision, recall, f1, alpha].map(withRange),
    ]),
  );

const wholeCodes = (codes: readonly ValidatedCode[]): Block =>
  table(
    ['Code', 'Level', '#Comments', '#Alpha', '95% interval'],
    codes.map(({ code: id, level, units, alpha }) => [
      code(id),
      level,
      String(units),
      coefficient(alpha.value),
      range(alpha),
    ]),
  );

const frequencies = (categories: readonly ValidatedCategory[]): Block =>
  table(
    ['Category', '#Program', '#Corrected', '95% interval', '#Rogan and Gladen', '95% interval '],
    categories.map(({ prevalence: { apparent, corrected, roganGladen }, ...category }) => [
      name(category),
      wholePercent(apparent),
      wholePercent(corrected.value),
      shares(corrected),
      wholePercent(roganGladen.value),
      shares(roganGladen),
    ]),
  );

const withRange = (estimate: Estimate): string =>
  range(estimate) === ''
    ? coefficient(estimate.value)
    : `${coefficient(estimate.value)} (${range(estimate)})`;

const shares = ({ value, low, high }: Estimate): string =>
  Number.isNaN(value) ? '' : `${wholePercent(low)} to ${wholePercent(high)}`;

const TITLES: Readonly<Record<Miscoding['kind'], string>> = {
  'false positive': 'Found by the program alone',
  'false negative': 'Seen by people alone',
  'other value': 'Seen by both, as something else',
};

function miscodingBlocks(kind: Miscoding['kind'], miscodings: readonly Miscoding[]): Block[] {
  const own = miscodings.filter((miscoding) => miscoding.kind === kind);
  if (own.length === 0) return [];
  return [
    heading(2, `${TITLES[kind]} (${own.length})`),
    ...own.flatMap(({ commentId, code: id, byPeople, byProgram, text, codings }) => [
      paragraph(
        code(commentId),
        ' ',
        code(id),
        ': people say ',
        code(byPeople),
        ', the program ',
        code(byProgram),
        '.',
      ),
      blockquote(quotedComment(text, codings)),
      ...(codings.length === 0
        ? []
        : [
            bullets(
              codings.map(
                ({ rule, value, cue, evidence }): Phrase => [
                  code(rule),
                  ` (${cue ? 'cue for ' : ''}${value}): “`,
                  foreignText(evidence),
                  '”',
                ],
              ),
            ),
          ]),
    ]),
  ];
}
