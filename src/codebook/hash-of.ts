import { createHash } from 'node:crypto';

/** What names exactly these texts of a codebook: sha256, 64 hex digits. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n${text}\n`);
  return hash.digest('hex');
}
