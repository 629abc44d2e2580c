import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of a country that describe: "French", "Iraqi", "Chinese", and not "Iraq". */
const ADJECTIVE = /(an|ish|ese|i|ch|ek|ic|ss|sh|us|u\.s\.)$/i;

/** Somebody of whom the adjective tells no more than the passport: "a French hiker", "an Irish woman". */
const PRIVATE_PEOPLE = list(
  'man woman men women boy boys girl girls child baby couple family teen teenager pensioner student tourist tourists traveller traveler hiker climber sailor mother mum mom father dad wife husband brother sister dad kid actor actress singer rapper musician artist author writer writers poet novelist comedian model chef player players athlete athletes footballer swimmer cyclist driver boxer golfer skier jockey fan fans aid',
);

/** After the adjective these tell that a language or a way of life is meant. */
const CULTURE = list(
  'language translation translations version version subtitles lessons accent dictionary grammar literature cuisine food restaurant wine beer pub movie movies film films',
);
const LANGUAGE_VERBS = list(
  'speak speaks spoke spoken speaking learn learns learning know knows understand understands teach write written translate translated',
);

/** Marks as nobody's the adjectives of countries that describe a private person or name a language. */
export const disownDescriptors = (found: readonly Candidate[], tokens: readonly Token[]): Candidate[] =>
  found.map((candidate) => (isDescriptor(candidate, tokens) ? { ...candidate, name: null } : candidate));

function isDescriptor({ name, type, from, to }: Candidate, tokens: readonly Token[]): boolean {
  const form = tokens[to - 1];
  if (
    type !== 'country' ||
    form === undefined ||
    form.norm === name?.toLowerCase() ||
    !ADJECTIVE.test(form.norm)
  )
    return false;
  const next = tokens[to];
  if (next !== undefined && (PRIVATE_PEOPLE.has(next.norm) || CULTURE.has(next.norm))) return true;
  const before = tokens[from - 1]?.norm ?? '';
  const ends = next === undefined || next.kind !== 'word' || next.norm === 'but' || next.norm === 'and';
  return ends && (before === 'in' || LANGUAGE_VERBS.has(before));
}
