import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { TieContext } from './tie-context.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const JOINTS = list(', and or & / nor plus');
const ARTICLES = list('the a an our your their his her its my this that those these');
/** Words that may part a role from the name before it and make the two no phrase. */
const PARTS = list(
  'is are was were be has have had do does did will would could should can may might must and or but of in on at to for from ' +
    "with by as about against into than who that which if when because so not n't never the a an",
);
const PERSONAL = list('he she him his her himself herself');
const PLURAL = list('they them their themselves');

/** Which words take a mention up again: those for one person, or those for many. */
const pronounsFor = ({ type }: TargetSpan): ReadonlySet<string> => (type === 'person' ? PERSONAL : PLURAL);

/**
 * What keeps a mention company: others in one list with it ("Freedonia, Sylvania and Ruritania"), the name that its role
 * is one phrase with ("the Freedonia lobby"), pronouns that take it up again.
 */
export function companyFeatures(index: number, { document, mentions, roles }: TieContext): string[] {
  const span = mentions[index] as TargetSpan;
  const [before, after] = [mentions[index - 1], mentions[index + 1]];
  const isRole = roles.has(span);
  const features: readonly (readonly [string, boolean])[] = [
    ['in a list', listedWith(index, { document, mentions }).length > 0],
    [
      `heads ${before !== undefined && roles.has(before) ? 'role' : 'name'}`,
      isRole && before !== undefined && isPhrase(document, before, span),
    ],
    ['beside role', after !== undefined && roles.has(after) && isPhrase(document, span, after)],
    [`taken up ${span.type === 'person' ? 'he' : 'they'}`, isTakenUp(index, { document, mentions })],
  ];
  return features.flatMap(([name, holds]) => (holds ? [name] : []));
}

/** The mentions right before and right after that stand in one list with a mention. */
export function listedWith(
  index: number,
  { document, mentions }: Pick<TieContext, 'document' | 'mentions'>,
): number[] {
  return [index - 1, index + 1].filter((other) => {
    const [first, second] = [mentions[Math.min(index, other)], mentions[Math.max(index, other)]];
    if (first === undefined || second === undefined) return false;
    const words = between(document, first, second);
    const joints = words.findIndex((word) => !JOINTS.has(word));
    const rest = joints < 0 ? [] : words.slice(joints);
    return joints !== 0 && words.length > 0 && rest.every((word) => ARTICLES.has(word)) && rest.length <= 1;
  });
}

/** Whether a role follows a name at once, or with one attribute between: "the Freedonia lobby", "Freedonia's old guard". */
function isPhrase(document: Document, name: TargetSpan, role: TargetSpan): boolean {
  const words = between(document, name, role);
  const [only = ''] = words;
  return words.length === 0 || (words.length === 1 && /^[\p{L}']/u.test(only) && !PARTS.has(only));
}

/** Whether a pronoun that fits follows before another mention that it could stand for. */
function isTakenUp(
  index: number,
  { document, mentions }: Pick<TieContext, 'document' | 'mentions'>,
): boolean {
  const span = mentions[index] as TargetSpan;
  const pronouns = pronounsFor(span);
  const next = mentions.find(
    (other) => other.start >= span.end && other.name !== span.name && pronounsFor(other) === pronouns,
  );
  const { to } = document.rangeOf(span);
  const end = next === undefined ? document.tokens.length : document.rangeOf(next).from;
  return document.tokens.slice(to, end).some(({ norm }) => pronouns.has(norm));
}

const between = (document: Document, first: TargetSpan, second: TargetSpan): string[] =>
  document.tokens.slice(document.rangeOf(first).to, document.rangeOf(second).from).map(({ norm }) => norm);
