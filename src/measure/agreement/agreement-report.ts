import { UsageError } from '../../errors.ts';
import type {
  Agreement,
  AgreementReport,
  Confusion,
  Disagreement,
  Level,
  PairAgreement,
} from '../../model/agreement.ts';
import type { CodedBy, HandCodings } from '../../model/hand-codings.ts';
import { SENTIMENT } from '../../model/hand-codings.ts';
import { seededRandom } from '../statistics/random.ts';
import { bootstrap } from './bootstrap.ts';
import { type FacetRatings, facetsOf, joinedAnswer, wholeOf } from './facets.ts';
import { agreementOfCounts, cohenKappa, fleissOfCounts } from './kappa.ts';
import { alphaOfCounts, distances } from './krippendorff.ts';
import { countsByUnit, type Ratings, sum } from './ratings.ts';

/** How the values of a code are measured: the level, and for names their order from least to most. */
export interface Scale {
  readonly level: Level;
  readonly order: readonly string[];
}

export interface AgreementOptions {
  /** By code, or `*` for all others; without one, nominal, and ordinal for sentiment and for numbers above two values. */
  readonly scales?: ReadonlyMap<string, Scale>;
  readonly seed: number;
  /** Draws of the bootstrap. */
  readonly draws: number;
  /** Pairs of coders are those with this one; without it, all, where the coders are a few. */
  readonly against?: string | undefined;
}

/** Of more coders than so many, pairs are only shown against one of them. */
const MOST_PAIRED = 6;

/** Measures how far coders agree on every code that they coded, and where they do not. */
export function agreementReport(codings: HandCodings, options: AgreementOptions): AgreementReport {
  const byCode = codings.codes.map((code) => {
    const { level, order } = scaleOf(code, codings, options);
    return { code, facets: facetsOf(codings, code, level, order) };
  });
  const wholes = byCode.flatMap(({ code, facets }) => {
    const whole = wholeOf(facets);
    return whole === undefined ? [] : [{ code, whole }];
  });
  return {
    coders: codings.coders,
    units: codings.units.filter(({ answers }) =>
      [...answers.values()].flat().some((answer) => answer !== null),
    ).length,
    draws: options.draws,
    seed: options.seed,
    codes: codings.codes,
    rows: byCode.flatMap(({ code, facets }) => facets.map((facet) => agreementOn(code.id, facet, options))),
    pairs: wholes.flatMap(({ code, whole }) => pairsOf(code.id, whole, codings.coders, options.against)),
    confusions: wholes.map(({ code, whole }) => confusionOf(code.id, whole)),
    disagreements: wholes.flatMap(({ code, whole }) => disagreementsOf(code.id, whole, codings)),
    adjudication: null,
    notes: codings.notes,
    neverAbsent: codings.codes.filter((code) => isNeverAbsent(code, codings)).map(({ id }) => id),
  };
}

function scaleOf(code: CodedBy, { units }: HandCodings, { scales }: AgreementOptions): Scale {
  const answers = units.flatMap((unit) => unit.answers.get(code.id) ?? []);
  const given = new Set(answers.flatMap((answer) => (answer === null ? [] : [joinedAnswer(answer)])));
  const numeric = [...given].every((value) => value.trim() !== '' && Number.isFinite(Number(value)));
  const asked = scales?.get(code.id) ?? scales?.get('*');
  const order = asked?.order ?? [];
  const names = code.id === SENTIMENT.id ? SENTIMENT.values.map(({ id }) => id) : order;
  const level =
    asked?.level ?? (code.id === SENTIMENT.id || (numeric && given.size > 2) ? 'ordinal' : 'nominal');
  const isOrdered = numeric || [...given].every((value) => names.includes(value));
  if (level === 'nominal' || (isOrdered && (level === 'ordinal' || numeric))) return { level, order: names };
  if (asked !== undefined && scales?.has(code.id) !== true) return { level: 'nominal', order: [] };
  throw new UsageError(
    level === 'interval'
      ? `--level: ${code.id} cannot be interval, since its values are no numbers: ${[...given].join(', ')}`
      : `--level: say the order of the values of ${code.id} from least to most, as --level ${code.id}=ordinal:${[...given].sort().join(':')}`,
  );
}

function agreementOn(
  code: string,
  { facet, level, values, ratings }: FacetRatings,
  options: AgreementOptions,
): Agreement {
  const shared = ratings.filter((unit) => unit.filter((value) => value !== null).length > 1);
  const counts = countsByUnit(shared, values);
  const apart = distances(level, values);
  const estimate = <Unit>(units: readonly Unit[], measure: (units: readonly Unit[]) => number) =>
    bootstrap(units, measure, seededRandom(options.seed), options.draws);
  const complete = shared.filter((unit) => unit.every((value) => value !== null));
  return {
    code,
    facet,
    level,
    units: shared.length,
    prevalence:
      facet.kind === 'values' ? Number.NaN : sum(counts.map((unit) => unit[1] ?? 0)) / sum(counts.flat()),
    agreement: estimate(counts, agreementOfCounts),
    kappa:
      ratings[0]?.length === 2
        ? estimate(complete, cohenKappa)
        : estimate(countsByUnit(complete, values), fleissOfCounts),
    alpha: estimate(counts, (units) => alphaOfCounts(units, apart)),
  };
}

function pairsOf(
  code: string,
  { level, values, ratings }: FacetRatings,
  coders: readonly string[],
  against: string | undefined,
): PairAgreement[] {
  if (coders.length === 2 || (against === undefined && coders.length > MOST_PAIRED)) return [];
  const all = coders.flatMap((_, a) => coders.slice(a + 1).map((__, b) => [a, a + 1 + b] as const));
  return all.flatMap(([a, b]) => {
    const [one, other] = [coders[a] as string, coders[b] as string];
    if (against !== undefined && one !== against && other !== against) return [];
    const pair: Ratings = ratings.map((unit) => [unit[a] ?? null, unit[b] ?? null]);
    const both = countsByUnit(
      pair.filter((unit) => !unit.includes(null)),
      values,
    );
    if (both.length === 0) return [];
    const alpha = alphaOfCounts(both, distances(level, values));
    return [{ code, coders: [one, other], units: both.length, agreement: agreementOfCounts(both), alpha }];
  });
}

function confusionOf(code: string, { values, ratings }: FacetRatings): Confusion {
  const counts = values.map(() => values.map(() => 0));
  for (const unit of ratings) {
    const given = unit.flatMap((value) => (value === null ? [] : [values.indexOf(value)]));
    given.forEach((a, at) => {
      for (const b of given.slice(at + 1)) {
        const [row, column] = unit.length === 2 ? [a, b] : [Math.min(a, b), Math.max(a, b)];
        const cells = counts[row] as number[];
        cells[column] = (cells[column] ?? 0) + 1;
      }
    });
  }
  // Values that no compared pair holds would only be empty rows.
  const met = values.flatMap((_, at) => (counts.some((row, of) => row[at] || counts[at]?.[of]) ? [at] : []));
  return {
    code,
    values: met.map((at) => values[at] as string),
    counts: met.map((row) => met.map((column) => counts[row]?.[column] ?? 0)),
  };
}

const disagreementsOf = (code: string, { ratings }: FacetRatings, { units }: HandCodings): Disagreement[] =>
  units.flatMap(({ unit, text }, at) => {
    const answers = ratings[at] ?? [];
    const given = new Set(answers.filter((value) => value !== null));
    return given.size > 1 ? [{ unit, code, text, answers }] : [];
  });

/** Whether a theme has empty cells, and not one that says that it is absent: then empty most likely means absent. */
function isNeverAbsent({ id, isTheme }: CodedBy, { units }: HandCodings): boolean {
  const answers = units.flatMap((unit) => unit.answers.get(id) ?? []);
  return isTheme && answers.includes(null) && !answers.some((answer) => answer?.length === 0);
}
