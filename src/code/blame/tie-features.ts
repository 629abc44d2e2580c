import type { TargetSpan } from '../../model/target.ts';
import { grammarFeatures } from './grammar.ts';
import { testimonyFeatures } from './testimony.ts';
import type { TieContext } from './tie-context.ts';
import { steps, toneFeatures } from './tone.ts';

/** What speaks for a name wherever in the text it is mentioned. */
const ANYWHERE = /^(?:taken|inside|within 3|dark right after|subject true true)/;

/** For each mention, the names of what speaks for or against its being blamed; each stands for yes. */
export function tieFeatures(context: TieContext): Set<string>[] {
  const own = context.mentions.map((_, index) => featuresOf(index, context));
  const ofName = new Map<string, string[]>();
  context.mentions.forEach(({ name }, index) => {
    const here = (own[index] ?? []).filter((feature) => ANYWHERE.test(feature));
    ofName.set(name, [...(ofName.get(name) ?? []), ...here.map((feature) => `anywhere ${feature}`)]);
  });
  return context.mentions.map(
    ({ name }, index) => new Set([...(own[index] ?? []), ...(ofName.get(name) ?? [])]),
  );
}

function featuresOf(index: number, context: TieContext): string[] {
  const { document, mentions, weights } = context;
  const span = mentions[index] as TargetSpan;
  const range = document.rangeOf(span);
  const sentence = document.sentences[document.sentenceOf(range.from)] ?? { from: 0, to: weights.length };
  return [
    ...standingFeatures(span, context),
    ...attitudeFeatures(context.attitudes[index] ?? 0),
    ...grammarFeatures(document, range),
    ...toneFeatures(weights, range, sentence),
    ...testimonyFeatures(index, range, context),
  ];
}

/** The attitude toward the mention, in steps. */
const attitudeFeatures = (score: number): string[] =>
  [-0.6, -0.3, -0.1]
    .filter((step) => score <= step)
    .map((step) => `attitude ${step}`)
    .concat(score >= 0.1 ? ['attitude good'] : []);

/** What kind of target it is, and how much the text is about it. */
function standingFeatures(
  span: TargetSpan,
  { document, mentions, roles, quotations, present }: TieContext,
): string[] {
  const named = mentions.filter((mention) => !roles.has(mention));
  const names = new Set(named.map(({ name }) => name)).size;
  const isRole = roles.has(span);
  const times = mentions.filter(({ name }) => name === span.name).length;
  const features: readonly (readonly [string, boolean])[] = [
    [`type ${isRole ? 'role ' : ''}${span.type}`, true],
    ['we', span.name === 'we'],
    ['handle', span.form.startsWith('@')],
    ['quoted', quotations.some(({ start, end }) => start <= span.start && end >= span.end)],
    ['first', named[0]?.name === span.name],
    ['only', names === 1 && !isRole],
    [`role ${span.name}`, isRole],
    ...[...present].map((code) => [`code ${code}`, true] as const),
    ...steps('times', times, [2, 3]),
    ...steps('names', names, [1, 3, 5, 9]),
    ...steps('tokens', document.tokens.length, [15, 40, 80, 150]),
  ];
  return features.flatMap(([name, holds]) => (holds ? [name] : []));
}
