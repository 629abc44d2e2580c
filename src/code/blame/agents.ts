import { anyOverlaps } from '../../model/span.ts';
import type { TargetSpan, TargetType } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import { isEnglishWord } from '../../text/nlp.ts';
import type { Token } from '../../text/tokens.ts';
import { flagPerWord, oncePerWord } from '../../text/words.ts';
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
 * @param known mentions that are found already, in reading order and none overlapping; no agent overlaps one
 */
export function findAgents(document: Document, known: readonly TargetSpan[]): TargetSpan[] {
  const { tokens } = document;
  const agents: TargetSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!isAgentNoun(token.word) || token.kind !== 'word') continue;
    const noun = nounOf(token.word);
    if (noun === null || !fits(noun, tokens, at) || anyOverlaps(known, token)) continue;
    agents.push({ start: token.start, end: token.end, name: token.norm, type: noun.type, form: token.form });
  }
  return agents;
}

/** A noun that may name an agent. */
interface AgentNoun {
  readonly type: TargetType;
  /** What must stand around it; null where it names one by itself. */
  readonly needs: 'opener' | 'determiner' | null;
}

const LISTED: ReadonlyMap<string, AgentNoun> = new Map(
  (
    [
      [PERSON_ROLES, { type: 'person', needs: 'determiner' }],
      [BODIES, { type: 'organisation', needs: 'determiner' }],
      [COLLECTIVES, { type: 'group', needs: null }],
      [OPEN_HEADS, { type: 'group', needs: 'opener' }],
    ] satisfies [ReadonlySet<string>, AgentNoun][]
  ).flatMap(([nouns, agent]) => [...nouns].map((noun): [string, AgentNoun] => [noun, agent])),
);

const nounOf = oncePerWord(({ norm }): AgentNoun | null => {
  const listed = LISTED.get(norm);
  if (listed !== undefined) return listed;
  const isPlural = norm.length > 6 && /[sn]$/.test(norm) && AGENT_PLURAL.test(norm) && !NOT_AGENTS.has(norm);
  return isPlural && !isDeed(norm) ? { type: 'group', needs: null } : null;
});

/** Whether a word in -ers is a deed, as verb or noun: whoever does what "murders" says has an -er of their own, "murderer". */
const isDeed = (norm: string): boolean => norm.endsWith('ers') && isEnglishWord(`${norm.slice(0, -1)}er`);

const isAgentNoun = flagPerWord((word) => nounOf(word) !== null);

const fits = ({ needs }: AgentNoun, tokens: readonly Token[], at: number): boolean =>
  needs === null || (needs === 'opener' ? OPENERS.has(tokens[at + 1]?.norm ?? '') : isNamed(tokens, at));

/** Whether a singular noun has a determiner, at most two words before it. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => PERSON_BEFORE.has(tokens[at - back]?.norm ?? '')) ||
  /^\p{Lu}/u.test(tokens[at]?.form ?? '');
