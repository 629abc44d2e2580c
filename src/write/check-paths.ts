import { OutputError } from '../errors.ts';

/** Makes sure that every file lies inside the folder, and that no two are one file, on any file system. */
export function checkPaths(files: readonly { readonly path: string }[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const parts = path.split('/');
    if (
      path.includes('\\') ||
      path.includes('\0') ||
      parts.some((part) => part === '' || part === '.' || part === '..')
    ) {
      throw new OutputError(`${JSON.stringify(path)} is no path inside a report folder`);
    }
    const folded = path.toLowerCase();
    if (seen.has(folded)) throw new OutputError(`${path} would be written twice`);
    seen.add(folded);
  }
}
