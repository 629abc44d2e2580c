import type { Adjudication, AgreementReport } from '../../model/agreement.ts';

/** How many disagreements were settled, by whom, and with whom the decisions go. */
export function adjudicationSentence(
  { coders }: Pick<AgreementReport, 'coders'>,
  { by, disagreements, settled, asCoder, asNobody }: Adjudication,
): string {
  if (disagreements === 0) return 'The coders disagreed on no coding, so that nothing was to be adjudicated.';
  const who = by.length === 0 ? '' : ` by ${listed(by)}`;
  const open = disagreements - settled;
  const how = [
    ...coders.map((coder, at) => `${asCoder[at] ?? 0} as ${coder} had it`),
    ...(asNobody > 0 ? [`${asNobody} otherwise than any of them`] : []),
  ];
  return [
    `Of ${disagreements} codings on which the coders disagreed ${settled} ${settled === 1 ? 'was' : 'were'} adjudicated${who}`,
    settled === 0 ? '' : `, ${listed(how)}`,
    open === 0 ? '.' : `; ${open} ${open === 1 ? 'is' : 'are'} left open.`,
  ].join('');
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
