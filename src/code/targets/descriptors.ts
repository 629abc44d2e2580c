import { isFunctionWord } from '../../text/function-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { list, PLACE_KINDS } from './name-cues.ts';

/** Endings of the forms of a country that describe: "French", "Iraqi", "Chinese", and not "Iraq". */
const ADJECTIVE = /(an|ish|ese|i|ch|ek|ic|ss|sh|us|u\.s\.)$/i;
/** Such forms begin as the country's name does, which tells them from its capital ("Tehran"); these do not. */
const UNLIKE_NAME = list(
  'american british dutch burmese emirati korean macedonian salvadoran swazi timorese',
);

/** Somebody of whom the adjective tells no more than the passport: "a French hiker", "an Irish woman". */
const PRIVATE_PEOPLE = list(
  `man woman men women boy boys girl girls child baby couple family teen teenager pensioner student tourist tourists
  traveller traveler hiker climber sailor mother mum mom father dad wife husband brother sister dad kid actor actress
  singer rapper musician artist author writer writers poet novelist comedian model chef player players athlete athletes
  footballer swimmer cyclist driver boxer golfer skier jockey fan fans aid citizen national resident passenger passengers
  lawyer businessman businesswoman scientist journalist photographer king queen prince princess`,
);

/** What comes from a country without being its doing: a language, a way of life, its money, its clock, its airlines. */
const CULTURE = list(
  `language translation translations version version subtitles lessons accent dictionary grammar literature cuisine food
  restaurant wine beer pub movie movies film films time dollar dollars dinar dinars pound pounds peso pesos franc francs
  rouble roubles ruble rubles rupee rupees flight flights airliner airline airlines`,
);
const LANGUAGE_VERBS = list(
  'speak speaks spoke spoken speaking learn learns learning know knows understand understands teach write written translate translated',
);
/** What a hyphen ties to the adjective where it describes: "Chinese-language media", "French-born". */
const TIED = list('language speaking born style made');

/** Whether a mention is the adjective of a country that describes a private person, a town, or names a language. */
export function isDescriptor({ name, type, from, to }: Candidate, tokens: readonly Token[]): boolean {
  const form = tokens[to - 1];
  if (type !== 'country' || form === undefined || !describes(form.norm, name?.toLowerCase() ?? ''))
    return false;
  const next = tokens[to];
  if (next !== undefined && (PRIVATE_PEOPLE.has(next.norm) || CULTURE.has(next.norm))) return true;
  if (next?.norm === '-' && TIED.has(tokens[to + 1]?.norm ?? '')) return true;
  // "the Bulgarian city of Varna" speaks of Varna.
  if (PLACE_KINDS.has(next?.norm ?? '') && tokens[to + 1]?.norm === 'of') return true;
  const before = tokens[from - 1];
  if (before === undefined || !(next === undefined || next.kind !== 'word' || isFunctionWord(next.norm)))
    return false;
  // "I heard an American on the radio": whoever it was.
  if (/^(a|an|another)$/.test(before.norm)) return true;
  const ends = next === undefined || next.kind !== 'word' || next.norm === 'but' || next.norm === 'and';
  // "154 Dutch, 1 Canadian": people were counted.
  return ends && (before.kind === 'number' || before.norm === 'in' || LANGUAGE_VERBS.has(before.norm));
}

/** Whether a form of a country is its adjective. */
const describes = (form: string, name: string): boolean =>
  form !== name && ADJECTIVE.test(form) && (form[0] === name[0] || UNLIKE_NAME.has(form));
