import type { Estimate, Level } from '../../model/agreement.ts';
import { groupBy } from '../../model/group-by.ts';
import { type CodedBy, PRESENT, SENTIMENT } from '../../model/hand-codings.ts';
import type { SavedComment } from '../../model/saved-report.ts';
import type {
  Miscoding,
  ValidatedCategory,
  ValidatedCode,
  ValidationReport,
} from '../../model/validation.ts';
import { bootstrap } from '../agreement/bootstrap.ts';
import { isPresent, joinedAnswer } from '../agreement/facets.ts';
import { alphaOfCounts, distances } from '../agreement/krippendorff.ts';
import { seededRandom } from '../statistics/random.ts';
import { doubleSampling, roganGladen } from './corrected-prevalence.ts';
import type { Gold } from './gold.ts';
import { effectiveSize, type Weighted, weightedShare, weightOf } from './weighted-share.ts';

export interface ValidationOptions {
  readonly seed: number;
  /** Draws of the bootstrap. */
  readonly draws: number;
}

/** A comment that people and the program coded by one code. */
interface Pair extends Weighted {
  readonly comment: SavedComment;
  readonly stratum: string;
  readonly people: readonly string[];
  readonly program: readonly string[];
}

/** The same, for one category. */
interface Verdict extends Weighted {
  readonly stratum: string;
  readonly people: boolean;
  readonly program: boolean;
}

/** Holds what the program made of a report's comments against what people say of them. */
export function validateCodings(
  comments: readonly SavedComment[],
  gold: Gold,
  options: ValidationOptions,
): ValidationReport {
  const codes = gold.codes
    .map((code) => ({ code, pairs: pairsOf(code, gold) }))
    .filter(({ pairs }) => pairs.length > 0);
  return {
    ...options,
    estimator: gold.estimator,
    comments: comments.length,
    coded: gold.units.length,
    codes: codes.flatMap(({ code, pairs }) => codeOf(code, pairs, options)),
    categories: codes.flatMap(({ code, pairs }) =>
      categoriesOf(code, pairs).map(([value, has]) =>
        categoryOf(
          code.id,
          value,
          pairs.map((pair) => verdictOn(pair, has)),
          shareOf(comments, code, has),
          options,
        ),
      ),
    ),
    miscodings: codes.flatMap(({ code, pairs }) => pairs.flatMap((pair) => miscodingOf(code, pair))),
    notes: gold.notes,
  };
}

/** The coded comments, each with how many of the report's it stands for: those of its stratum by those coded of it. */
function pairsOf(code: CodedBy, { units, sizes, estimator }: Gold): Pair[] {
  const coded = units.flatMap(({ comment, stratum, answers }) => {
    const people = answers.get(code.id);
    return people === undefined ? [] : [{ comment, stratum, people, program: programAnswer(comment, code) }];
  });
  const counts = groupBy(coded, ({ stratum }) => stratum);
  return coded.map((pair) => {
    const size = sizes.get(pair.stratum) ?? 0;
    return { ...pair, weight: estimator === 'weighted' ? size / (counts.get(pair.stratum) ?? []).length : 1 };
  });
}

function programAnswer({ codings, sentimentLabel }: SavedComment, { id, values }: CodedBy): string[] {
  if (id === SENTIMENT.id && values === SENTIMENT.values) return [sentimentLabel];
  const given = new Set(codings.filter(({ code, cue }) => code === id && !cue).map(({ value }) => value));
  return values.map((value) => value.id).filter((value) => given.has(value));
}

type Has = (answer: readonly string[]) => boolean;

/** A theme's presence, and each value; values are left out where people only said that it is present. */
function categoriesOf(code: CodedBy, pairs: readonly Pair[]): (readonly [value: string | null, has: Has])[] {
  const values = code.values.map(
    ({ id }) => [id, (answer: readonly string[]) => answer.includes(id)] as const,
  );
  if (!code.isTheme) return values;
  const presence = [null, (answer: readonly string[]) => isPresent(answer, code)] as const;
  const onlyPresence = pairs.some(({ people }) => people.includes(PRESENT));
  return onlyPresence || values.length === 1 ? [presence] : [presence, ...values];
}

const verdictOn = ({ weight, stratum, people, program }: Pair, has: Has): Verdict => ({
  weight,
  stratum,
  people: has(people),
  program: has(program),
});

interface InReport {
  readonly positive: number;
  readonly all: number;
}

const shareOf = (comments: readonly SavedComment[], code: CodedBy, has: Has): InReport => ({
  positive: comments.filter((comment) => has(programAnswer(comment, code))).length,
  all: comments.length,
});

function categoryOf(
  code: string,
  value: string | null,
  cases: readonly Verdict[],
  report: InReport,
  options: ValidationOptions,
): ValidatedCategory {
  const count = (people: boolean, program: boolean) =>
    cases.filter((each) => each.people === people && each.program === program).length;
  return {
    code,
    value,
    units: cases.length,
    counts: {
      truePositives: count(true, true),
      falsePositives: count(false, true),
      falseNegatives: count(true, false),
      trueNegatives: count(false, false),
    },
    precision: seenAmong(cases.filter(({ program }) => program)),
    recall: foundAmong(cases.filter(({ people }) => people)),
    f1: estimate(cases, f1, options),
    alpha: estimate(cases, alphaOfVerdicts, options),
    prevalence: prevalenceOf(cases, report),
  };
}

const seenAmong = (cases: readonly Verdict[]): Estimate => weightedShare(cases, ({ people }) => people);
const foundAmong = (cases: readonly Verdict[]): Estimate => weightedShare(cases, ({ program }) => program);

function prevalenceOf(cases: readonly Verdict[], report: InReport): ValidatedCategory['prevalence'] {
  const apparent = report.positive / report.all;
  const found = cases.filter(({ program }) => program);
  const notFound = cases.filter(({ program }) => !program);
  const positive = cases.filter(({ people }) => people);
  const negative = cases.filter(({ people }) => !people);
  const specificity = weightedShare(negative, ({ program }) => !program);
  return {
    apparent,
    corrected: doubleSampling([
      { share: apparent, positive: seenAmong(found), fraction: found.length / report.positive },
      {
        share: 1 - apparent,
        positive: seenAmong(notFound),
        fraction: notFound.length / (report.all - report.positive),
      },
    ]),
    roganGladen: roganGladen(
      { value: apparent, n: report.all },
      { value: foundAmong(positive).value, n: effectiveSize(positive) },
      { value: specificity.value, n: effectiveSize(negative) },
    ),
  };
}

const estimate = <Case extends Verdict | Pair>(
  cases: readonly Case[],
  measure: (cases: readonly Case[]) => number,
  { seed, draws }: ValidationOptions,
): Estimate => bootstrap(cases, measure, seededRandom(seed), draws, ({ stratum }) => stratum);

/** `2 TP / (2 TP + FP + FN)`; NaN where neither people nor the program see anything. */
function f1(cases: readonly Verdict[]): number {
  const both = weightOf(cases.filter(({ people, program }) => people && program));
  const one = weightOf(cases.filter(({ people, program }) => people !== program));
  return (2 * both) / (2 * both + one);
}

const NOMINAL = distances('nominal', ['0', '1']);

const alphaOfVerdicts = (cases: readonly Verdict[]): number =>
  alphaOfCounts(
    cases.map(({ people, program }) => {
      const yes = Number(people) + Number(program);
      return [2 - yes, yes];
    }),
    NOMINAL,
    meanOne(cases),
  );

function meanOne(cases: readonly Weighted[]): number[] {
  const mean = weightOf(cases) / cases.length;
  return cases.map(({ weight }) => weight / mean);
}

/** Alpha over all values at once; of a theme whose presence alone people coded there is none. */
function codeOf(code: CodedBy, pairs: readonly Pair[], options: ValidationOptions): ValidatedCode[] {
  if (pairs.some(({ people }) => people.includes(PRESENT))) return [];
  const order = code.values.map(({ id }) => id);
  const given = new Set(
    pairs.flatMap(({ people, program }) => [joinedAnswer(people), joinedAnswer(program)]),
  );
  const values = code.isTheme ? [...given] : order;
  const level: Level = code.id === SENTIMENT.id ? 'ordinal' : 'nominal';
  const apart = distances(level, values);
  const place = new Map(values.map((value, at) => [value, at]));
  const alpha = (cases: readonly Pair[]): number =>
    alphaOfCounts(
      cases.map(({ people, program }) => {
        const counts = values.map(() => 0);
        for (const answer of [people, program]) {
          const at = place.get(joinedAnswer(answer)) ?? 0;
          counts[at] = (counts[at] ?? 0) + 1;
        }
        return counts;
      }),
      apart,
      meanOne(cases),
    );
  return [{ code: code.id, level, units: pairs.length, alpha: estimate(pairs, alpha, options) }];
}

function miscodingOf(code: CodedBy, { comment, people, program }: Pair): Miscoding[] {
  const [byPeople, byProgram] = [joinedAnswer(people), joinedAnswer(program)];
  const [seen, found] = [isPresent(people, code), isPresent(program, code)];
  if (byPeople === byProgram || (seen && found && people.includes(PRESENT))) return [];
  const kind = !code.isTheme || seen === found ? 'other value' : found ? 'false positive' : 'false negative';
  const codings = comment.codings.filter((coding) => coding.code === code.id);
  return [
    { kind, code: code.id, commentId: comment.commentId, text: comment.text, byPeople, byProgram, codings },
  ];
}
