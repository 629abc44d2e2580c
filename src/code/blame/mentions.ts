import type { Codebook } from '../../codebook/codebook.ts';
import { byStart, type Span } from '../../model/span.ts';
import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { PageNames } from '../targets/page-names.ts';
import type { TargetFinder } from '../targets.ts';
import { findAgents } from './agents.ts';
import { asksForBlame } from './mode-of.ts';
import { isVague } from './vague.ts';

/** The tokens of a mention, and the index of the sentence where it begins. */
export interface MentionPlace extends TokenRange {
  readonly sentence: number;
}

/** Everybody whom a text could blame. */
export interface Mentions {
  /** In reading order, none overlapping. */
  readonly spans: readonly TargetSpan[];
  /** Where each of them stands. */
  readonly places: readonly MentionPlace[];
  /** Those of them that are mere roles and collectives: they count as targets only where they are blamed. */
  readonly roles: ReadonlySet<TargetSpan>;
  /** Those of the roles that tell too little of whom they mean to be counted, and only help to see that a text blames. */
  readonly vague: ReadonlySet<TargetSpan>;
  /** The others save the caller's own: they are marked with their article or form of address. */
  readonly named: ReadonlySet<TargetSpan>;
}

/** Finds the targets of a text and, where the codebook asks about blame, the roles and collectives that no list holds. */
export function findMentions(
  document: Document,
  {
    codebook,
    targets,
  }: { readonly codebook: Pick<Codebook, 'codes' | 'targets'>; readonly targets: TargetFinder },
  { givenTargets = [], names }: { readonly givenTargets?: readonly Span[]; readonly names?: PageNames } = {},
): Mentions {
  const found = targets.find(document, givenTargets, names);
  const agents = asksForBlame(codebook) ? findAgents(document, found) : [];
  const unnamed = unnamedIn(codebook.targets);
  const roles = new Set<TargetSpan>();
  const named = new Set<TargetSpan>();
  for (const span of found) {
    if (givenTargets.some(({ start, end }) => start === span.start && end === span.end)) continue;
    (unnamed.has(span.name) ? roles : named).add(span);
  }
  for (const agent of agents) roles.add(agent);
  const spans = agents.length === 0 ? found : [...found, ...agents].sort(byStart);
  const vague = new Set<TargetSpan>();
  for (const role of roles) if (isVague(document, role)) vague.add(role);
  return { spans, places: placesOf(document, spans), roles, vague, named };
}

/** Where each of some mentions stands. */
export function placesOf(document: Document, mentions: readonly TargetSpan[]): MentionPlace[] {
  const places: MentionPlace[] = [];
  for (const mention of mentions) {
    const { from, to } = document.rangeOf(mention);
    places.push({ from, to, sentence: document.sentenceOf(from) });
  }
  return places;
}

const collectives = new WeakMap<Codebook['targets'], ReadonlySet<string>>();

/** Names of the targets that count only where they are blamed; worked out once for a codebook, which is long. */
function unnamedIn(targets: Codebook['targets']): ReadonlySet<string> {
  const known = collectives.get(targets);
  if (known !== undefined) return known;
  const found = new Set(targets.flatMap((entry) => (entry.onlyWhenBlamed === true ? [entry.name] : [])));
  collectives.set(targets, found);
  return found;
}
