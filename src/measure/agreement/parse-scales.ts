import { didYouMean } from '../../codebook/nearest.ts';
import { UsageError } from '../../errors.ts';
import { LEVELS, type Level } from '../../model/agreement.ts';
import type { Scale } from './agreement-report.ts';

/**
 * Reads levels of measurement as users write them: `ordinal` for every code, or `trust=ordinal:low:middle:high` for one,
 * with the order of its values from least to most; several are separated by commas.
 *
 * @throws UsageError that names the part and what would be right
 */
export function parseScales(written: string): ReadonlyMap<string, Scale> {
  const scales = new Map<string, Scale>();
  for (const part of written.split(',')) {
    const equals = part.trim().indexOf('=');
    const [code, scale] = equals > 0 ? cutAt(part.trim(), equals) : ['*', part];
    const [level = '', ...order] = scale.split(':').map((each) => each.trim());
    if (!isLevel(level)) {
      throw new UsageError(
        `--level: no level "${level}"${didYouMean(level, LEVELS)}; the levels are ${LEVELS.join(', ')}`,
      );
    }
    scales.set(code, { level, order });
  }
  return scales;
}

const cutAt = (text: string, at: number): [before: string, behind: string] => [
  text.slice(0, at).trim(),
  text.slice(at + 1),
];

const isLevel = (word: string): word is Level => (LEVELS as readonly string[]).includes(word);
