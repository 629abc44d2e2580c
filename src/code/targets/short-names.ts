import type { TargetType } from '../../model/target.ts';
import { isVocabulary } from '../../text/common-words.ts';
import { foldWord } from '../../text/normalise.ts';
import type { Token } from '../../text/tokens.ts';
import { type Candidate, isListed } from './candidate.ts';
import { startsClause } from './clause.ts';
import { FIRST_NAMES } from './name-cues.ts';
import { hasCapital } from './writing.ts';

/** Whom a short form stands for. */
interface FullName {
  readonly name: string;
  readonly type: TargetType;
}

type Mention = Pick<Candidate, 'name' | 'type'>;

/** Short form, folded and in lower case -> the full name that it stands for. */
export type ShortNames = ReadonlyMap<string, FullName>;

/** A short form of fewer letters is looked for in capitals only. */
const SHORTEST_SMALL = 5;
/** A name of fewer words has no initials that a reader would know it by. */
const FEWEST_INITIALS = 3;

/**
 * What some names may be called by later, so that what one comment or the article names in full can be known to the next:
 * a person's surname, an organisation's initials, and the first word of its name where that is no English word.
 */
export function shortNamesOf(mentions: readonly Mention[]): ShortNames {
  let full: Map<string, FullName> | undefined;
  for (const { name, type } of mentions) {
    if (name === null || !name.includes(' ')) continue;
    full ??= new Map();
    for (const short of shortForms(name.split(' '), type)) {
      const key = foldWord(short.toLowerCase());
      if (!full.has(key)) full.set(key, { name, type });
    }
  }
  return full ?? NONE;
}

const NONE: ShortNames = new Map();

function shortForms(words: readonly string[], type: TargetType): string[] {
  const [first = ''] = words;
  if (type === 'person') return [words.at(-1) ?? ''];
  if (type !== 'organisation') return [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map(([letter]) => letter);
  return [
    ...(initials.length >= FEWEST_INITIALS ? [initials.join('')] : []),
    ...(first.length >= SHORTEST_SMALL && !isVocabulary(first.toLowerCase()) ? [first] : []),
  ];
}

/** Gives a short form that stands alone the full name that the same text, or the page, uses, and finds the ones overlooked. */
export function joinShortNames(
  found: readonly Candidate[],
  tokens: readonly Token[],
  page: ShortNames,
): readonly Candidate[] {
  if (page.size === 0 && found.every(isListed)) return found;
  const own = shortNamesOf(found.filter(({ source }) => source === 'found'));
  const given = givenNamesOf(found, tokens);
  if (own.size === 0 && page.size === 0 && given.size === 0) return found;
  const fullName = ({ word }: Token) => own.get(word.key) ?? page.get(word.key);
  const joined = found.map((candidate): Candidate => {
    if (candidate.source !== 'found' || candidate.to - candidate.from > 1) return candidate;
    const token = tokens[candidate.from] as Token;
    const full = fullName(token) ?? given.get(token.word.key);
    const fits = candidate.typeEvidence < 2 || full?.type === candidate.type;
    return full !== undefined && fits ? { ...candidate, ...full } : candidate;
  });
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  for (let at = 0; at < tokens.length; at += 1) {
    const full = taken[at] === 1 ? undefined : fullName(tokens[at] as Token);
    if (full !== undefined && maybeShortName(tokens, at))
      joined.push({ from: at, to: at + 1, ...full, source: 'found', typeEvidence: 2 });
  }
  return joined.sort((a, b) => a.from - b.from);
}

/** Given names that stand alone, each with the one person of the text who bears it: "Alice" beside "Alice Bramwell". */
function givenNamesOf(found: readonly Candidate[], tokens: readonly Token[]): ShortNames {
  const isAlone = ({ source, type, from, to }: Candidate): boolean =>
    source === 'found' && type === 'person' && to - from === 1 && FIRST_NAMES.has(tokens[from]?.norm ?? '');
  if (!found.some(isAlone)) return NONE;
  const bearers = new Map<string, FullName>();
  const shared = new Set<string>();
  for (const { name, type } of found) {
    const words = name?.split(' ') ?? [];
    if (name === null || type !== 'person' || words.length < 2) continue;
    const key = foldWord(words[0]?.toLowerCase() ?? '');
    if ((bearers.get(key)?.name ?? name) !== name) shared.add(key);
    bearers.set(key, { name, type });
  }
  for (const key of shared) bearers.delete(key);
  return bearers;
}

/** Whether a word may be a name at all: written with a capital that is not due, or no English word. */
function maybeShortName(tokens: readonly Token[], at: number): boolean {
  const { kind, form, norm, word } = tokens[at] as Token;
  if (kind !== 'word') return false;
  if (!hasCapital(word)) return form.length >= SHORTEST_SMALL && !isVocabulary(norm);
  return !startsClause(tokens, at) || !isVocabulary(norm);
}
