import { RESERVED } from '../written/source.ts';

/** Longer ids make columns that nobody can read. */
const LONGEST = 60;

/**
 * An id for every category, made of its path: `Affect > Positive` is `affect_positive`. Where two would be the same, the
 * later ones are numbered, as is what cannot be a key of a codebook; where nothing of a title can stand in an id, the category's place counts.
 */
export function codeIds(paths: readonly (readonly string[])[]): string[] {
  const taken = new Set<string>();
  return paths.map((path, index) => {
    const plain = path.map(plainly).filter(Boolean).join('_').slice(0, LONGEST).replace(/_+$/, '');
    const base = plain === '' ? `category_${index + 1}` : /^[0-9]/.test(plain) ? `c_${plain}` : plain;
    let id = base;
    for (let number = 2; taken.has(id) || RESERVED.has(id); number += 1) id = `${base}_${number}`;
    taken.add(id);
    return id;
  });
}

const plainly = (title: string): string =>
  title
    // "posemo (Positive Emotions)": the explanation is for people, the name before it for columns.
    .replace(/(?<=\S)\s*\([^()]*\)\s*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
