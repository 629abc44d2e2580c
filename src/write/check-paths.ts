import { OutputError } from '../errors.ts';

/** Makes sure that every file lies inside the folder, and that no two are one file, on any file system. */
export class PathCheck {
  readonly #seen = new Set<string>();

  /** @throws OutputError where a file may not be called so */
  add(path: string): void {
    const parts = path.split('/');
    if (
      path.includes('\\') ||
      path.includes('\0') ||
      parts.some((part) => part === '' || part === '.' || part === '..')
    ) {
      throw new OutputError(`${JSON.stringify(path)} is no path inside a report folder`);
    }
    const folded = path.toLowerCase();
    if (this.#seen.has(folded)) throw new OutputError(`${path} would be written twice`);
    this.#seen.add(folded);
  }
}
