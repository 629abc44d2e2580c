import type { Article } from '../model/article.ts';
import type { Comment } from '../model/comment.ts';
import { renamePage } from '../model/rename-page.ts';
import type { SegmentKind } from '../model/segment.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { byStart, type Span } from '../model/span.ts';
import { hideInPath } from './hide-in-path.ts';
import { type Edit, NameFinder, type Place } from './name-finder.ts';
import { nameForms } from './name-forms.ts';
import { pageEvidence } from './page-evidence.ts';
import { normaliseName, type Pseudonyms } from './pseudonyms.ts';
import { rewrite } from './rewrite.ts';

/** What pages are pseudonymised with. */
export interface Disguise {
  readonly pseudonyms: Pseudonyms;
  /** Names of those that the codebook is about, see `publicNamesOf`. */
  readonly publicNames: ReadonlySet<string>;
}

/**
 * Replaces the names of a page's commenters by pseudonyms: as authors, in author lines, in what readers write, in
 * articles where the name is no word and no single name, in path, address and id of the page. All offsets point to
 * the same words as before. The markup and the records of an export, which hold names and have done their work, go.
 *
 * What comes out depends on the page, the key and the codebook alone.
 */
export function pseudonymisePage(separated: SeparatedPage, disguise: Disguise): SeparatedPage {
  const { pseudonyms } = disguise;
  const { page, segments, articles, comments } = separated;
  const authors = comments.flatMap(({ author }) => author ?? []);
  const opener = page.records?.opener ?? null;
  const named = opener === null ? authors : [...authors, opener];
  if (named.length === 0) return separated;

  const forms = nameForms(named, pageEvidence(separated, disguise.publicNames), pseudonyms);
  const finder = new NameFinder(forms);
  const edits = pieces(separated).flatMap(({ place, ...span }) => finder.find(page.text, span, place));
  const { text, shift } = rewrite(page.text, withBylines(separated, edits, named, pseudonyms));
  const moved = <T extends Span>(spanned: T): T => ({
    ...spanned,
    start: shift(spanned.start),
    end: shift(spanned.end),
  });
  const reworded = (words: string | null, place: Place): string | null =>
    words === null ? null : rewrite(words, finder.find(words, { start: 0, end: words.length }, place)).text;

  const { markup: _markup, records: _records, url, ...kept } = page;
  const path = hideInPath(page.path, forms);
  const disguised = {
    ...separated,
    page: { ...kept, path, text, ...(url !== undefined && { url: hideInPath(url, forms) }) },
    segments: segments.map(moved),
    articles: articles.map(
      (article): Article => ({
        ...article,
        headline: reworded(article.headline, 'article'),
        byline: bylineOf(article.byline, named, pseudonyms) ?? reworded(article.byline, 'article'),
        dateline: reworded(article.dateline, 'article'),
        spans: article.spans.map(moved),
      }),
    ),
    comments: comments.map(moved).map(
      (comment): Comment => ({
        ...comment,
        text: text.slice(comment.start, comment.end),
        author: comment.author === null ? null : pseudonyms.of(comment.author),
        publishedRaw: reworded(comment.publishedRaw, 'meta'),
      }),
    ),
  };
  const pageId = path === page.path ? page.pageId : withoutSlug(page.pageId, page.path, pseudonyms);
  return renamePage(disguised, pageId);
}

const PLACES: Readonly<Record<SegmentKind, Place>> = {
  headline: 'article',
  byline: 'article',
  dateline: 'article',
  body: 'article',
  comment_meta: 'meta',
  comment: 'readers',
  boilerplate: 'readers',
};

/** The text cut wherever anything begins or ends, so that no edit reaches over a border. */
function pieces({ segments, articles, comments }: SeparatedPage): (Span & { readonly place: Place })[] {
  const borders = [...comments, ...articles.flatMap(({ spans }) => spans)]
    .flatMap(({ start, end }) => [start, end])
    .sort((a, b) => a - b);
  const cut: (Span & { place: Place })[] = [];
  let next = 0;
  for (const { kind, start, end } of segments) {
    let from = start;
    for (; next < borders.length && (borders[next] as number) < end; next += 1) {
      const border = borders[next] as number;
      if (border <= from) continue;
      cut.push({ start: from, end: border, place: PLACES[kind] });
      from = border;
    }
    cut.push({ start: from, end, place: PLACES[kind] });
  }
  return cut;
}

const BY = /^\s*(?:(?:posted|written|submitted)\s+)?(?:by\s+)?(.*?)\s*$/is;

/** The pseudonym where a byline names a commenter and nobody else; null otherwise. */
function bylineOf(byline: string | null, named: readonly string[], pseudonyms: Pseudonyms): string | null {
  const name = BY.exec(byline ?? '')?.[1] ?? '';
  const isCommenter = named.some((author) => normaliseName(author) === normaliseName(name));
  return name !== '' && isCommenter ? pseudonyms.of(name) : null;
}

/** Adds the bylines that are a commenter's name, whole. */
function withBylines(
  { page, segments }: SeparatedPage,
  edits: readonly Edit[],
  named: readonly string[],
  pseudonyms: Pseudonyms,
): Edit[] {
  const bylines = segments.flatMap(({ kind, start, end }): Edit[] => {
    const words = kind === 'byline' ? bylineOf(page.text.slice(start, end), named, pseudonyms) : null;
    return words === null ? [] : [{ start, end, words }];
  });
  if (bylines.length === 0) return [...edits];
  const others = edits.filter(
    (edit) => !bylines.some(({ start, end }) => edit.start >= start && edit.end <= end),
  );
  return [...others, ...bylines].sort(byStart);
}

/** An id says the name of its file; of a file that bears a commenter's name it says a word of the key instead. */
const withoutSlug = (pageId: string, path: string, pseudonyms: Pseudonyms): string =>
  `p-${pseudonyms.ofPath(path)}${/-[0-9a-f]{8}(?:-\d+)?$/.exec(pageId)?.[0] ?? ''}`;
