import type { Adjudication, AgreementReport, Disagreement } from '../../model/agreement.ts';
import { adjudicatorOf, type HandCodings, isAdjudicated } from '../../model/hand-codings.ts';
import { facetsOf, wholeOf } from './facets.ts';

/**
 * A report of agreement with what was settled: that is no longer among the disagreements, and it is told how it was
 * settled.
 *
 * @param all the codings, those of whoever adjudicated among them; he takes no part in the agreement
 */
export function withAdjudication(report: AgreementReport, all: HandCodings): AgreementReport {
  if (!all.coders.some(isAdjudicated)) return report;
  const settled = settledValues(all);
  const settledAs = ({ unit, code }: Disagreement): string | undefined => settled.get(keyOf(unit, code));
  const open = report.disagreements.filter((each) => settledAs(each) === undefined);
  return { ...report, disagreements: open, adjudication: adjudicationOf(report, all, settledAs) };
}

function adjudicationOf(
  { coders, disagreements }: AgreementReport,
  all: HandCodings,
  settledAs: (disagreement: Disagreement) => string | undefined,
): Adjudication {
  const settled = disagreements.filter((each) => settledAs(each) !== undefined);
  const isAs = (each: Disagreement, coder: number): boolean => each.answers[coder] === settledAs(each);
  return {
    by: all.coders.filter(isAdjudicated).flatMap((coder) => adjudicatorOf(coder) ?? []),
    disagreements: disagreements.length,
    settled: settled.length,
    asCoder: coders.map((_, coder) => settled.filter((each) => isAs(each, coder)).length),
    asNobody: settled.filter((each) => !each.answers.includes(settledAs(each) as string)).length,
  };
}

/** What was settled, in the values in which coders are compared, by unit and code. */
function settledValues(all: HandCodings): ReadonlyMap<string, string> {
  const judges = all.coders.flatMap((coder, at) => (isAdjudicated(coder) ? [at] : []));
  const settled = new Map<string, string>();
  for (const code of all.codes) {
    const ratings = wholeOf(facetsOf(all, code, 'nominal', []))?.ratings ?? [];
    for (const [at, { unit }] of all.units.entries()) {
      const said = new Set(judges.flatMap((judge) => ratings[at]?.[judge] ?? []));
      const [value] = said;
      // Two who settle it each in their own way have not settled it.
      if (value !== undefined && said.size === 1) settled.set(keyOf(unit, code.id), value);
    }
  }
  return settled;
}

const keyOf = (unit: string, code: string): string => JSON.stringify([unit, code]);
