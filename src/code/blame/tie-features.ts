import type { TargetSpan } from '../../model/target.ts';
import { companyFeatures, listedWith } from './company.ts';
import { grammarFeatures } from './grammar.ts';
import { testimonyFeatures } from './testimony.ts';
import type { TieContext } from './tie-context.ts';
import { steps, toneFeatures } from './tone.ts';

/** What speaks for a name wherever in the text it is mentioned. */
const ANYWHERE = /^(?:taken|inside|within 3|dark right after|subject true true)/;

/** From the harshest attitude on. */
const WORST = ['attitude -0.6', 'attitude -0.3', 'attitude -0.1'];
const QUOTES = new Set(['"', "'"]);
const SAME = ['same strong', 'same weak'];
const EVIDENCE = ['taken', 'inside', ...SAME];

/** For each mention, the names of what speaks for or against its being blamed; each stands for yes. */
export function tieFeatures(context: TieContext): Set<string>[] {
  const { mentions } = context;
  const naming = namingIn(context);
  const own = mentions.map((_, index) => new Set(featuresOf(index, context, naming)));
  const ofName = new Map<string, string[]>();
  mentions.forEach(({ name }, index) => {
    const here = [...(own[index] ?? [])].filter((feature) => ANYWHERE.test(feature));
    ofName.set(name, [...(ofName.get(name) ?? []), ...here.map((feature) => `anywhere ${feature}`)]);
  });
  return mentions.map(
    ({ name }, index) =>
      new Set([...(own[index] ?? []), ...(ofName.get(name) ?? []), ...besideOthers(index, own, context)]),
  );
}

/** How a mention stands against the others of its text, by what is seen of each of them. */
function besideOthers(index: number, own: readonly ReadonlySet<string>[], context: TieContext): string[] {
  const here = own[index] ?? new Set();
  const has = (feature: string) => own.some((features) => features.has(feature));
  const listed = listedWith(index, context).map((other) => own[other] ?? new Set());
  const worst = WORST.find(has);
  const features: readonly (readonly [string, boolean])[] = [
    ['listed taken', listed.some((other) => other.has('taken'))],
    ['listed subject', listed.some((other) => other.has('subject true true'))],
    ['worst', worst !== undefined && here.has(worst)],
    ['evidence elsewhere', !EVIDENCE.some((each) => here.has(each)) && SAME.some(has)],
    ['text takes other', !here.has('taken') && has('taken')],
  ];
  return features.flatMap(([name, holds]) => (holds ? [name] : []));
}

function featuresOf(index: number, context: TieContext, naming: Naming): string[] {
  const { document, mentions, weights } = context;
  const span = mentions[index] as TargetSpan;
  const range = document.rangeOf(span);
  const sentence = document.sentences[document.sentenceOf(range.from)] ?? { from: 0, to: weights.length };
  return [
    ...standingFeatures(span, context, naming),
    ...placeFeatures(span, context),
    ...companyFeatures(index, context),
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

/** Whom a text names, roles aside, and how often. */
interface Naming {
  readonly first: string | undefined;
  readonly names: number;
  readonly persons: number;
  /** Name -> its mentions, those as a role included. */
  readonly times: ReadonlyMap<string, number>;
  readonly most: number;
}

function namingIn({ mentions, roles }: TieContext): Naming {
  const named = mentions.filter((mention) => !roles.has(mention));
  const times = new Map<string, number>();
  for (const { name } of mentions) times.set(name, (times.get(name) ?? 0) + 1);
  return {
    first: named[0]?.name,
    names: new Set(named.map(({ name }) => name)).size,
    persons: named.filter(({ type }) => type === 'person').length,
    times,
    most: Math.max(0, ...named.map(({ name }) => times.get(name) ?? 0)),
  };
}

/** What kind of target it is, and how much the text is about it. */
function standingFeatures(
  span: TargetSpan,
  { document, roles, quotations, present }: TieContext,
  { first, names, persons, most, ...naming }: Naming,
): string[] {
  const isRole = roles.has(span);
  const times = naming.times.get(span.name) ?? 0;
  const features: readonly (readonly [string, boolean])[] = [
    [`type ${isRole ? 'role ' : ''}${span.type}`, true],
    ['we', span.name === 'we'],
    ['handle', span.form.startsWith('@')],
    ['quoted', quotations.some(({ start, end }) => start <= span.start && end >= span.end)],
    ['first', first === span.name],
    ['only', names === 1 && !isRole],
    ['most named', !isRole && times > 1 && times === most],
    [`persons ${Math.min(3, persons)}`, span.type === 'person' && !isRole],
    ['short', span.type === 'person' && !isRole && span.form !== span.name],
    [`role ${span.name}`, isRole],
    ...[...present].map((code) => [`code ${code}`, true] as const),
    ...steps('times', times, [2, 3]),
    ...steps('names', names, [1, 3, 5, 9]),
    ...steps('tokens', document.tokens.length, [15, 40, 80, 150]),
  ];
  return features.flatMap(([name, holds]) => (holds ? [name] : []));
}

/** Where in the text a mention stands, and how it is written. */
function placeFeatures(span: TargetSpan, { document, roles }: TieContext): string[] {
  const { from } = document.rangeOf(span);
  const sentence = document.sentenceOf(from);
  const features: readonly (readonly [string, boolean])[] = [
    [`sentence ${Math.min(3, sentence)}`, true],
    ['last sentence', sentence === document.sentences.length - 1],
    ['capital', roles.has(span) && /^\p{Lu}\p{Ll}/u.test(span.form)],
    ['shouted', /^[\p{Lu} ]{5,}$/u.test(span.form)],
    ['in quotes', QUOTES.has(document.tokens[from - 1]?.norm ?? '')],
  ];
  return features.flatMap(([name, holds]) => (holds ? [name] : []));
}
