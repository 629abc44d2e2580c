import { codeByRules, makeCoder } from '../../../src/code/code-text.ts';
import {
  addMeasures,
  addWords,
  balanceOf,
  openingOf,
  ToneSum,
} from '../../../src/code/sentiment/evidence.ts';
import { countSigns } from '../../../src/code/sentiment/signs.ts';
import { compileLayer, weighTokens } from '../../../src/code/sentiment/weigh.ts';
import type { Codebook, Odds, ToneEvidence } from '../../../src/codebook/codebook.ts';
import { MEASURE_NAMES } from '../../../src/codebook/signs.ts';
import type { Document } from '../../../src/text/document.ts';

export const SECTIONS = ['measures', 'signs', 'codings', 'groups', 'words'] as const;
export type Section = (typeof SECTIONS)[number];

/** Something that may speak for a tone. */
export interface Sign {
  readonly section: Section;
  readonly name: string;
}

/** How much of each sign stands in a text. */
export type Seen = ReadonlyMap<Sign, number>;

/** Keeps what a sum of evidence is made of. */
class Parts extends ToneSum {
  readonly shares = new Map<Odds, number>();

  override add(odds: Odds, share: number): void {
    if (share !== 0) this.shares.set(odds, share);
  }
}

/**
 * Makes a reader that tells what the program would sum for the tone of a text: it is asked for evidence in which every
 * sign has odds of its own, so that no formula is written down twice.
 *
 * @param codebook its evidence names the signs and codings that are asked for
 * @param words every word that may be evidence by itself, if it is in no group
 */
export function makeSignReader(codebook: Codebook, words: Iterable<string>): (document: Document) => Seen {
  const signs = new Map<Odds, Sign>();
  const table = <Name extends string>(section: Section, names: Iterable<Name>): Map<Name, Odds> => {
    const own = new Map<Name, Odds>();
    for (const name of names) {
      const odds: Odds = [0, 0];
      own.set(name, odds);
      signs.set(odds, { section, name });
    }
    return own;
  };
  const { sentiment } = codebook;
  const grouped = new Set([...sentiment.groups.values()].flat());
  const evidence: ToneEvidence = {
    measures: table('measures', MEASURE_NAMES),
    signs: table('signs', sentiment.evidence?.signs.keys() ?? []),
    codings: table('codings', sentiment.evidence?.codings.keys() ?? []),
    groups: table('groups', sentiment.groups.keys()),
    words: table(
      'words',
      [...words].filter((word) => !grouped.has(word)),
    ),
  };
  const lexicon = compileLayer({ ...sentiment, evidence });
  const coder = makeCoder(codebook);
  return (document) => {
    const parts = new Parts();
    const { scored, coded } = codeByRules(document, coder);
    const weighed = weighTokens(document, lexicon);
    const times = countSigns(document, weighed.tones);
    addWords(parts, document, weighed, times, evidence);
    const present = coded.codings.filter((coding) => coding.present);
    for (const code of new Set(present.flatMap(({ code, value }) => [code, `${code}/${value}`])))
      parts.add(evidence.codings.get(code) ?? [0, 0], 1);
    const { weights } = scored;
    const measured = { ...balanceOf(weights), opening: openingOf(weights), words: document.wordCount };
    addMeasures(parts, measured, evidence);
    return new Map(
      [...parts.shares].flatMap(([odds, share]) => {
        const sign = signs.get(odds);
        return sign === undefined ? [] : [[sign, share] as const];
      }),
    );
  };
}
