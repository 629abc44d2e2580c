import type { Codebook } from '../codebook/codebook.ts';
import { byStart, byStartAndEnd, overlaps, type Span } from '../model/span.ts';
import type { TargetSpan } from '../model/target.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type Candidate, keepLongest } from './targets/candidate.ts';
import { isDescriptor } from './targets/descriptors.ts';
import { extendCountry, extendName, extendPlace } from './targets/extend.ts';
import { findHandles } from './targets/handles.ts';
import { compileTargets, findKnown, type KnownTargets } from './targets/known.ts';
import { TITLES } from './targets/name-cues.ts';
import { findNames } from './targets/names.ts';
import { joinNamesakes } from './targets/namesakes.ts';
import { NO_PAGE_NAMES, type PageNames, pageNames, settleTypes } from './targets/page-names.ts';
import { joinPeople } from './targets/peoples.ts';
import { joinShortNames } from './targets/short-names.ts';
import { findInTags } from './targets/tags.ts';

/** Finds who and what a text talks about. */
export interface TargetFinder {
  /**
   * @param given spans that the caller knows to be targets; each comes back, in place of whatever overlaps it
   * @param page what the page's articles tell about names
   * @returns mentions in reading order, none overlapping; the longest wins. A possessive `'s`, `#` and quotes stay outside
   */
  find(document: Document, given?: readonly Span[], page?: PageNames): TargetSpan[];
  /** Learns from a page's articles the full names and the types of whoever is named there. */
  learn(articles: readonly Document[]): PageNames;
}

/** Makes a finder from a codebook's targets; compiling takes a moment, so make one and keep it. */
export function makeTargetFinder(codebook: Pick<Codebook, 'targets'>): TargetFinder {
  const known = compileTargets(codebook);
  return {
    find(document, given = [], page = NO_PAGE_NAMES) {
      const settled = settleTypes(candidates(document, known), page);
      const named = joinShortNames(settled, document.tokens, page.shortNames);
      const found = joinNamesakes(named, document.tokens, page.namesakes);
      const spans: TargetSpan[] = [];
      for (const candidate of found) spans.push(spanOf(candidate, document));
      for (const span of findInTags(document, known)) spans.push(span);
      spans.sort(byStart);
      return given.length === 0 ? spans : withGiven(spans, given, document.text);
    },
    learn: (articles) => pageNames(articles.flatMap((article) => candidates(article, known))),
  };
}

function candidates(document: Document, known: KnownTargets): Candidate[] {
  const { tokens } = document;
  const listed: Candidate[] = [];
  // Written out, since a copy that gains a field is slow to make.
  const { keys, at } = document.phraseKeys;
  for (const each of findKnown(known, { keys, at, tokens })) listed.push(inPlace(each, tokens));
  const named = findNames(document, tokensOf(listed, tokens.length));
  const handles = findHandles(document);
  if (listed.length + named.length + handles.length === 0) return [];
  const found = keepLongest([...listed, ...handles, ...named]);
  return withoutTitles(found, document).map((each) => extendName(each, tokens));
}

/** A listed form as the words around it have it: "Syrian refugees" are no country, "northern Syria" is a place in one. */
function inPlace(listed: Candidate, tokens: readonly Token[]): Candidate {
  if (listed.name === null) return listed;
  if (listed.type === 'place') return extendPlace(listed, tokens);
  if (listed.type !== 'country') return listed;
  if (isDescriptor(listed, tokens)) return { ...listed, name: null };
  const people = joinPeople(listed, tokens);
  return people === listed ? extendCountry(listed, tokens) : people;
}

/** A test of whether a token belongs to one of some mentions. */
function tokensOf(mentions: readonly Candidate[], count: number): (token: number) => boolean {
  if (mentions.length === 0) return () => false;
  const taken = new Uint8Array(count);
  for (const { from, to } of mentions) taken.fill(1, from, to);
  return (token) => taken[token] === 1;
}

/** In "President Putin" the first word is a title, and no second target. */
function withoutTitles(found: readonly Candidate[], { tokens }: Document): Candidate[] {
  return found.filter(({ from, to }, at) => {
    const next = found[at + 1];
    const isTitle = to - from === 1 && TITLES.has(tokens[from]?.norm ?? '');
    return !(isTitle && next?.from === to && next.type === 'person');
  });
}

function spanOf({ from, to, name, type }: Candidate, document: Document): TargetSpan {
  const { start, end } = document.spanOf({ from, to });
  const bare = document.text[start] === '#' ? start + 1 : start;
  return { start: bare, end, name: name ?? '', type, form: document.text.slice(bare, end) };
}

/** The given spans, each with the name that was found there, and the others that none of them touches. */
function withGiven(found: readonly TargetSpan[], given: readonly Span[], text: string): TargetSpan[] {
  const own = given.map(({ start, end }): TargetSpan => {
    const inside = found.find((span) => overlaps(span, { start, end }));
    const form = text.slice(start, end);
    return { start, end, form, name: inside?.name ?? form, type: inside?.type ?? 'person' };
  });
  const others = found.filter((span) => !given.some((each) => overlaps(span, each)));
  return [...own, ...others].sort(byStartAndEnd);
}
