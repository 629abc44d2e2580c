import type { Codebook } from './codebook.ts';
import { hashOf } from './hash-of.ts';
import type { SetLookup } from './patterns/parse-pattern.ts';
import { type Complaint, throwComplaints } from './written/complaints.ts';
import { extendSentiment, extendTargets } from './written/extend-lists.ts';
import { normaliseCodes, plainTitle } from './written/normalise-codes.ts';
import { checkTop, sectionsIn } from './written/sections.ts';
import { normaliseSentiment, PLAIN_SENTIMENT } from './written/sentiment-section.ts';
import { buildSets } from './written/sets.ts';
import { type CodebookSource, readSource, type Source } from './written/source.ts';
import { normaliseTargets, type RawTargets } from './written/targets-section.ts';
import { changeCodes, extendCodes, joinCodes, readCodes, type WrittenCode } from './written/written-codes.ts';
import { readSets } from './written/written-sets.ts';

/** A codebook beside what it was written as. */
export interface ParsedCodebook {
  readonly codebook: Codebook;
  /** The codes that hold, in the order of the codebook's. */
  readonly written: readonly WrittenCode[];
  readonly sets: SetLookup;
  /** The researcher's own files. */
  readonly own: readonly Source[];
  /** The default files behind them. */
  readonly defaults: readonly Source[];
}

/** Reads a codebook; see `parseWritten`. */
export const parseCodebook = (
  own: readonly CodebookSource[],
  defaults: readonly CodebookSource[] = [],
): Codebook => parseWritten(own, defaults).codebook;

/**
 * Reads a codebook. Files of a layer belong together: what they hold is joined in their order. Of each section the
 * researcher's own counts before the default one; where the own file extends the default, what both have is joined.
 * Shared sets are filled up one by one in any case, so that an own set stands beside the default ones or in the place
 * of one.
 *
 * @throws CodebookError with every mistake found, one a line: `file:line:column what is wrong, and the mend`
 */
export function parseWritten(
  own: readonly CodebookSource[],
  defaults: readonly CodebookSource[] = [],
): ParsedCodebook {
  const complaints: Complaint[] = [];
  const read = (files: readonly CodebookSource[]) => files.map((file) => readSource(file, complaints));
  const layers: Layers = { own: read(own), defaults: read(defaults) };
  const sources = [...layers.own, ...layers.defaults];
  for (const source of sources) checkTop(source);
  // A file that is no YAML has no sections: whatever were said of the rest would be beside the point.
  if (sources.some(({ value }) => value === undefined)) throwComplaints(complaints);

  sectionsIn(sources, 'codebook');
  const [title = 'Untitled codebook'] = sectionsIn(sources, 'title');
  const extending = sectionsIn(layers.own, 'extends').length > 0;
  const written = codesOf(layers, extending, complaints);
  const sets = buildSets(readSets(sources));
  const codes = normaliseCodes(written, sets);
  const targets = extendTargets(targetsOf(layers.own), targetsOf(layers.defaults), extending);
  const sentiment = extendSentiment(
    sectionsIn(layers.own, 'sentiment')[0],
    sectionsIn(layers.defaults, 'sentiment')[0],
    extending,
  );
  throwComplaints(complaints);

  return {
    codebook: {
      title: plainTitle(title),
      codes,
      targets: normaliseTargets(targets),
      sentiment: sentiment === undefined ? PLAIN_SENTIMENT : normaliseSentiment(sentiment),
      hash: hashOf([...own, ...defaults].map(({ text }) => text)),
    },
    written,
    sets,
    own: layers.own,
    defaults: layers.defaults,
  };
}

/** The targets of the files of one layer; undefined where none has any. */
function targetsOf(sources: readonly Source[]): RawTargets | undefined {
  const sections = sectionsIn(sources, 'targets');
  return sections.length === 0 ? undefined : sections.flat();
}

/** The files of a codebook: the researcher's, and the default ones behind them. */
interface Layers {
  readonly own: Source[];
  readonly defaults: Source[];
}

function codesOf({ own, defaults }: Layers, extending: boolean, complaints: Complaint[]): WrittenCode[] {
  const has = (sources: Source[]) => sources.some((source) => source.at(['codes']) !== undefined);
  const joined = (sources: Source[]) => joinCodes(sources.flatMap(readCodes));
  for (const source of own) {
    if (extending || source.at(['change']) === undefined) continue;
    source.complainOfKey(['change'], '"change" goes with "extends: default" only');
  }
  if (!extending && has(own)) return joined(own);
  if (!has(defaults)) {
    const path = [...own, ...defaults][0]?.path ?? 'codebook';
    complaints.push({ path, line: 1, column: 1, message: 'the section "codes" is missing' });
  }
  const codes = extendCodes(joined(defaults), joined(own));
  return own.reduce((changed, source) => changeCodes(changed, source), codes);
}
