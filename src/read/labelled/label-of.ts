import { type Answer, type CodedBy, PRESENT } from '../../model/hand-codings.ts';
import { ABSENT } from '../../model/labelled-row.ts';
import { NO_WORDS, writtenIn, YES_WORDS } from '../coding-sheets/written-in.ts';

const ATTITUDES = new Map([
  ...['neg', 'negative', '-1'].map((word) => [word, 'neg'] as const),
  ...['neu', 'neutral', '0'].map((word) => [word, 'neu'] as const),
  ...['pos', 'positive', '1'].map((word) => [word, 'pos'] as const),
]);

/** How a label is to be understood. */
export interface LabelReading {
  /** The code as the codebook knows it; of any other code, each label is an answer of its own. */
  readonly code: CodedBy;
  /** Learn each value of the codebook's code by itself, and not only whether the code is present. */
  readonly byValue: boolean;
}

/** The label that an answer comes to; null where nothing was answered. */
export function labelOfAnswer(answer: Answer, { code, byValue }: LabelReading): string | null {
  if (answer === null) return null;
  if (code.values.length === 0 || !code.isTheme) return plainLabel(answer[0] ?? '0');
  const [first] = answer;
  if (byValue) return first ?? ABSENT;
  const isPresent = (id: string): boolean =>
    id === PRESENT || code.values.some((value) => value.id === id && value.present);
  return answer.some(isPresent) ? PRESENT : ABSENT;
}

const plainLabel = (written: string): string => {
  const word = written.trim().toLowerCase();
  if (NO_WORDS.has(word)) return ABSENT;
  return YES_WORDS.has(word) ? PRESENT : written.trim();
};

/** neg, neu or pos, in the ways that people write them; undefined for anything else. */
export const attitudeOf = (written: string): string | undefined =>
  ATTITUDES.get(writtenIn(written).toLowerCase());

/** What most coders say; null where nobody says anything, or two answers have as many coders. */
export function majority(labels: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
