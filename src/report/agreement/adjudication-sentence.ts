import type { Adjudication, AgreementReport } from '../../model/agreement.ts';
import { listing } from '../markdown/wording.ts';

/** How many disagreements were settled, by whom, and with whom the decisions go. */
export function adjudicationSentence(
  { coders }: Pick<AgreementReport, 'coders'>,
  { by, disagreements, settled, asCoder, asNobody }: Adjudication,
): string {
  if (disagreements === 0) return 'The coders disagreed on no coding, so that nothing was to be adjudicated.';
  const who = by.length === 0 ? '' : ` by ${listing(by)}`;
  const open = disagreements - settled;
  const how = [
    ...coders.map((coder, at) => `${asCoder[at] ?? 0} as ${coder} had it`),
    ...(asNobody > 0 ? [`${asNobody} otherwise than any of them`] : []),
  ];
  return [
    `Of ${disagreements} codings on which the coders disagreed ${settled} ${settled === 1 ? 'was' : 'were'} adjudicated${who}`,
    settled === 0 ? '' : `, ${listing(how)}`,
    open === 0 ? '.' : `; ${open} ${open === 1 ? 'is' : 'are'} left open.`,
  ].join('');
}
