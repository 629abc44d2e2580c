import { didYouMean } from '../codebook/nearest.ts';
import { UsageError } from '../errors.ts';
import type { SavedComment, SavedReport } from '../model/saved-report.ts';
import { isPresent } from './corpus/theme-frequencies.ts';

/** Which comments are meant: those that meet everything that is given. */
export interface Selection {
  /** Id of a code: comments in which the theme is present. */
  readonly theme?: string | undefined;
  /** Canonical name of a target, in any case: comments that name it. */
  readonly target?: string | undefined;
  /** Page id, path or name of the file; else pages whose path holds it. */
  readonly page?: string | undefined;
}

/**
 * A test for the comments that a selection means.
 *
 * @throws UsageError that names the nearest theme, target or page where there is none of that name
 */
export function selectComments(
  { theme, target, page }: Selection,
  { comments, codebook }: SavedReport,
): (comment: SavedComment) => boolean {
  const tests: ((comment: SavedComment) => boolean)[] = [];
  if (theme !== undefined) {
    need(
      '--theme',
      theme,
      codebook.codes.map(({ id }) => id),
    );
    tests.push(({ codings }) => isPresent(codings, theme));
  }
  if (target !== undefined) {
    const isMeant = (name: string) => isSameName(name, target);
    const names = new Set(comments.flatMap(({ targets }) => targets.map(({ name }) => name)));
    need('--target', [...names].find(isMeant) ?? target, names);
    tests.push(({ targets }) => targets.some(({ name }) => isMeant(name)));
  }
  if (page !== undefined) {
    const meant = pagesCalled(page, comments);
    tests.push(({ pageId }) => meant.has(pageId));
  }
  return (comment) => tests.every((test) => test(comment));
}

/** Whether two names of a target are the same, however they are capitalised. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function need(option: string, name: string, names: Iterable<string>): void {
  const known = new Set(names);
  if (known.has(name)) return;
  throw new UsageError(
    `${option}: the report has no "${name}"${didYouMean(name, known, whatItHas(name, known))}`,
  );
}

/** So many names can be read through. */
const A_FEW = 12;

/** Names that hold the one which was not found, or else all; nothing where there are too many to read. */
function whatItHas(name: string, known: ReadonlySet<string>): string {
  const holding = [...known].filter((each) => each.toLowerCase().includes(name.toLowerCase()));
  const told = holding.length > 0 ? holding : [...known];
  return told.length === 0 || told.length > A_FEW ? '' : `; it has ${told.join(', ')}`;
}

/** Ids of the pages that a name means. */
function pagesCalled(name: string, comments: readonly SavedComment[]): ReadonlySet<string> {
  const paths = new Map(comments.map(({ pageId, path }) => [pageId, path]));
  const exact = [...paths].filter(([id, path]) => [id, path, fileName(path), stem(path)].includes(name));
  const found = exact.length > 0 ? exact : [...paths].filter(([, path]) => path.includes(name));
  if (found.length === 0) need('--page', name, [...paths.values()].map(stem));
  return new Set(found.map(([id]) => id));
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const stem = (path: string): string => fileName(path).replace(/\.[^.]*$/, '');
