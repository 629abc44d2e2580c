import {
  BEGINS,
  ENDS,
  type Gram,
  GramTable,
  type LanguageData,
  type StoredLanguages,
} from './language-grams.ts';

/**
 * What eld, the detector whose data these are, knows of languages.
 *
 * Its own table takes a third of a second and 150 MB to load. The build replaces this module by one that holds what
 * `languages` comes to, so only a run from the sources loads it.
 */
const eldFile = (file: string) => import(new URL(`../../node_modules/eld/src/${file}`, import.meta.url).href);

interface EldData {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

async function readEld(): Promise<LanguageData> {
  const { ngramsData } = (await eldFile('ngrams/small.js')) as { ngramsData: EldData };
  const { avgScore } = (await eldFile('avgScore.js')) as { avgScore: Record<string, number> };
  const { dictionary } = (await eldFile('dictionary.js')) as { dictionary: readonly string[] };
  return {
    languages: Object.values(ngramsData.languages).map((id) => ({ id, usual: avgScore[id] ?? 1 })),
    grams: Object.entries(ngramsData.ngrams).map(([written, weights]) => [
      gramOf(written, dictionary),
      Object.entries(weights).flatMap(([language, weight]) => [Number(language), weight]),
    ]),
  };
}

/** eld writes each byte of a run as a character of its own, and a space where the word begins or ends. */
function gramOf(written: string, dictionary: readonly string[]): Gram {
  let bytes = 0;
  for (const character of written.trim()) {
    const byte = /[a-z'`]/.test(character) ? character.charCodeAt(0) : dictionary.indexOf(character, 0x80);
    bytes = ((bytes << 8) | byte) >>> 0;
  }
  const place = (written.startsWith(' ') ? BEGINS : 0) | (written.endsWith(' ') ? ENDS : 0);
  return { bytes, place };
}

const { languages: known, grams } = await readEld();

export const languages: StoredLanguages = { languages: known, ...GramTable.of(grams).stored() };
