import { overlaps } from '../../model/span.ts';
import type { TargetSpan, TargetType } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { AGENT_PLURAL, BODIES, COLLECTIVES, NOT_AGENTS, OPEN_HEADS, PERSON_ROLES } from './agent-nouns.ts';

/** What must follow a word such as "people" or "those" for it to tell who is meant. */
const OPENERS = new Set(['who', 'that', 'in', 'at', 'behind', 'running', 'with', 'like', 'responsible']);

/** Words before a singular role that make it somebody: "the mayor", "our school board". */
const PERSON_BEFORE = new Set(
  "the this that our my your his her its their a an some every any same 's one another former corrupt".split(
    ' ',
  ),
);

/**
 * Finds roles, bodies and collectives that no list of targets holds: "the dentist", "elected officials", "people who
 * sold it". Each is its noun alone; `wholePhrase` gives its full words.
 *
 * @param known mentions that are found already; no agent overlaps one
 */
export function findAgents(document: Document, known: readonly TargetSpan[]): TargetSpan[] {
  const { tokens } = document;
  return tokens.flatMap((token, at): TargetSpan[] => {
    const type = typeOf(tokens, at);
    if (type === null || known.some((span) => overlaps(span, token))) return [];
    return [{ start: token.start, end: token.end, name: token.norm, type, form: token.form }];
  });
}

function typeOf(tokens: readonly Token[], at: number): TargetType | null {
  const { norm, kind } = tokens[at] as Token;
  if (kind !== 'word') return null;
  if (OPEN_HEADS.has(norm)) return OPENERS.has(tokens[at + 1]?.norm ?? '') ? 'group' : null;
  if (COLLECTIVES.has(norm)) return 'group';
  if (BODIES.has(norm)) return isNamed(tokens, at) ? 'organisation' : null;
  if (PERSON_ROLES.has(norm)) return isNamed(tokens, at) ? 'person' : null;
  return norm.length > 6 && AGENT_PLURAL.test(norm) && !NOT_AGENTS.has(norm) ? 'group' : null;
}

/** Whether a singular noun has a determiner, at most two words before it. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => PERSON_BEFORE.has(tokens[at - back]?.norm ?? '')) ||
  /^\p{Lu}/u.test(tokens[at]?.form ?? '');
