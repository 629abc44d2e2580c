import { findTies } from '../../../src/code/blame/find-ties.ts';
import { type SignWeights, weightsOf } from '../../../src/code/blame/tie-signs.ts';
import { wholePhrase } from '../../../src/code/blame/whole-phrase.ts';
import { overlaps, type Span } from '../../../src/model/span.ts';
import type { TargetSpan } from '../../../src/model/target.ts';
import type { LogisticModel } from './logistic-regression.ts';
import { type AskedText, placesOf } from './tie-texts.ts';

interface Part {
  readonly aside: readonly AskedText[];
  readonly model: LogisticModel;
}

/** What a model made of a text: whether it is coded, and every mention of a name that is blamed. */
interface Outcome extends AskedText {
  readonly coded: boolean;
  readonly blamed: readonly TargetSpan[];
}

/** The figures of models on texts that they were not fitted to. */
export function figuresOf(parts: readonly Part[]): [figure: string, value: number][] {
  const outcomes = parts.flatMap(({ aside, model }) => outcomesOf(aside, weightsOf(model)));
  const comments = outcomes.filter(({ marked }) => marked.agents === null);
  const messages = outcomes.filter(({ marked }) => (marked.agents ?? []).length > 0);
  return [...figuresOfComments(comments), ...(messages.length === 0 ? [] : figuresOfMessages(messages))];
}

const outcomesOf = (texts: readonly AskedText[], weights: SignWeights): Outcome[] =>
  texts.map((text) => outcomeOf(text, weights));

function outcomeOf(text: AskedText, weights: SignWeights): Outcome {
  const { question } = text;
  if (question === null) return { ...text, coded: false, blamed: [] };
  const ties = findTies(question, weights).filter(({ coding }) => coding.present);
  const names = new Set(ties.flatMap(({ coding }) => coding.target ?? []));
  return {
    ...text,
    coded: ties.length > 0,
    blamed: question.context.mentions.filter(({ name }) => names.has(name)),
  };
}

function figuresOfComments(outcomes: readonly Outcome[]): [string, number][] {
  const asked = outcomes.filter(({ marked }) => marked.blame !== null);
  const right = asked.filter(({ coded, marked }) => coded && marked.blame === 1).length;
  const wrong = asked.filter(({ coded, marked }) => coded !== (marked.blame === 1)).length;
  const found = outcomes.flatMap(({ marked, blamed }) =>
    marked.blamed.map((name) => {
      const places = placesOf({ ...marked, blamed: [name] });
      return blamed.some(
        (mention) => mention.name.toLowerCase() === name.toLowerCase() || touches(mention, places),
      );
    }),
  );
  const named = outcomes.flatMap(({ marked, blamed, question }) => {
    const words = new Set(blamed.flatMap((mention) => wordsFor(mention, question)));
    return marked.blamed.map((name) => words.has(name.toLowerCase()));
  });
  const names = outcomes.flatMap(({ blamed, marked }) => {
    const places = placesOf(marked);
    return [...new Set(blamed.map(({ name }) => name))].map(
      (name) =>
        marked.blamed.some((each) => each.toLowerCase() === name.toLowerCase()) ||
        blamed.some((mention) => mention.name === name && touches(mention, places)),
    );
  });
  const harmless = asked.filter(({ marked }) => marked.blame === 0);
  const falseNames = harmless.flatMap(({ blamed }) => [...new Set(blamed.map(({ name }) => name))]);
  return [
    ['comments: F1 of the code', (2 * right) / (2 * right + wrong)],
    ['comments: share of the blamed who are found', share(found)],
    ['comments: the same, named in the very words', share(named)],
    ['comments: share of the names that are blamed', share(names)],
    ['comments: names in one that blames nobody', falseNames.length / harmless.length],
  ];
}

/** The words by which a report names a blamed mention. */
function wordsFor(mention: TargetSpan, question: AskedText['question']): string[] {
  if (question === null) return [];
  const { document, mentions: spans, places, roles } = question.context;
  const isMany = roles.has(mention) || mention.type === 'group';
  const whole = isMany ? wholePhrase(document, mention, { spans, places }) : mention;
  return [mention.name.toLowerCase(), whole.form.toLowerCase()];
}

function figuresOfMessages(outcomes: readonly Outcome[]): [string, number][] {
  const precision = share(
    outcomes.flatMap(({ marked, blamed }) => blamed.map((mention) => touches(mention, placesOf(marked)))),
  );
  const recall = share(
    outcomes.flatMap(({ marked, blamed }) => placesOf(marked).map((place) => touches(place, blamed))),
  );
  return [['messages: overlap F1 of the places', (2 * precision * recall) / (precision + recall)]];
}

const touches = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => overlaps(span, other));

const share = (of: readonly boolean[]): number => of.filter(Boolean).length / of.length;
