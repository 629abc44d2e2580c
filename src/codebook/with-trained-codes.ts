import { ABSENT } from '../model/labelled-row.ts';
import type { CoderCard, TrainedCoder } from '../model/trained-coder.ts';
import type { Code, Codebook, CodeValue } from './codebook.ts';

/**
 * A codebook that also knows its trained coders and what they code: codes that it has not, and values that its codes have
 * not.
 */
export function withTrainedCodes(codebook: Codebook, coders: readonly TrainedCoder[]): Codebook {
  let codes = codebook.codes;
  for (const coder of coders.filter(({ task }) => task === 'code')) {
    const known = codes.find(({ id }) => id === coder.code);
    codes =
      known === undefined
        ? [...codes, newCode(coder)]
        : codes.map((code) => (code === known ? withValues(code, coder) : code));
  }
  return coders.length === 0 ? codebook : { ...codebook, codes, trained: coders.map(cardOf) };
}

const cardOf = ({ features: _, ...card }: TrainedCoder): CoderCard => card;

const withValues = (code: Code, coder: TrainedCoder): Code => ({
  ...code,
  values: [
    ...code.values,
    ...valuesOf(coder).filter((value) => code.values.every(({ id }) => id !== value.id)),
  ],
});

const valuesOf = ({ name, outcomes }: TrainedCoder): CodeValue[] =>
  outcomes
    .filter(({ value }) => value !== ABSENT)
    .map(({ value, present }) => ({ id: value, definition: `Coded by the trained coder ${name}.`, present }));

const newCode = (coder: TrainedCoder): Code => ({
  id: coder.code,
  title: coder.code,
  definition: `What people coded by hand as ${coder.code}; the trained coder ${coder.name} learned it from ${coder.training.rows} rows.`,
  useWhen: '',
  notWhen: '',
  values: valuesOf(coder),
  oneValue: true,
  threshold: 1,
  examples: [],
  counterExamples: [],
  rules: [],
});
