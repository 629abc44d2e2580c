import { didYouMean } from '../codebook/nearest.ts';
import { UsageError } from '../errors.ts';
import { withAdjudication } from '../measure/agreement/adjudication.ts';
import { type AgreementOptions, agreementReport } from '../measure/agreement/agreement-report.ts';
import type { AgreementReport } from '../model/agreement.ts';
import { codedBy, type HandCodings, isAdjudicated } from '../model/hand-codings.ts';
import { readCodingSheets, type SheetOptions } from '../read/coding-sheets/read-coding-sheets.ts';
import { readCodebook } from '../read/read-codebook.ts';

export interface AgreeOptions extends SheetOptions, AgreementOptions {
  /** The codebook by which the units were coded; without it, the default one. */
  readonly codebook?: string | undefined;
  /** Coders to be compared; without them, all but what was adjudicated. */
  readonly coders?: readonly string[] | undefined;
}

/**
 * How far coders agree who coded the same units: sheets -> agreement.
 *
 * @throws UsageError where columns, coders or levels make no sense
 * @throws InputError where a sheet cannot be read, or holds what is no value of its code
 */
export async function agree(files: readonly string[], options: AgreeOptions): Promise<AgreementReport> {
  const { codes } = await readCodebook(options.codebook);
  const all = await readCodingSheets(files, codedBy(codes), options);
  const codings = chosen(all, options);
  if (options.against !== undefined) checkCoder('--against', options.against, codings);
  if (codings.coders.length < 2) {
    throw new UsageError(
      `agreement wants two coders at least; there is ${codings.coders.join(', ') || 'none'}. Give a sheet of each`,
    );
  }
  return withAdjudication(agreementReport(codings, options), all);
}

function chosen(
  codings: HandCodings,
  { coders: wanted, against }: Pick<AgreeOptions, 'coders' | 'against'>,
): HandCodings {
  for (const coder of wanted ?? []) checkCoder('--coders', coder, codings);
  // What was settled was not coded independently of the others.
  const isWanted = (coder: string): boolean =>
    wanted === undefined ? !isAdjudicated(coder) || coder === against : wanted.includes(coder);
  const kept = codings.coders.flatMap((coder, at) => (isWanted(coder) ? [at] : []));
  return {
    ...codings,
    coders: kept.map((at) => codings.coders[at] as string),
    units: codings.units.map((unit) => ({
      ...unit,
      answers: new Map(
        [...unit.answers].map(([code, answers]) => [code, kept.map((at) => answers[at] ?? null)]),
      ),
    })),
  };
}

function checkCoder(option: string, coder: string, { coders }: HandCodings): void {
  if (coders.includes(coder)) return;
  throw new UsageError(
    `${option}: no coder "${coder}"${didYouMean(coder, coders)}; the coders are ${coders.join(', ')}`,
  );
}
