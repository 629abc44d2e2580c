import { createHash } from 'node:crypto';
import type { FilePiece } from '../../src/model/file-piece.ts';

/** A small report folder whose every file says the same word. */
export function report(word: string): FilePiece[] {
  const content = `${word} é\n`;
  const files = ['summary.md', 'pages/a.md'].map((path) => ({ path, content }));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const run = { tool: { name: 'below-the-line' }, files: files.map(({ path }) => ({ path, sha256 })) };
  return [...files, { path: 'run.json', content: JSON.stringify(run) }];
}
