import path from 'node:path';
import { UsageError } from '../errors.ts';
import type { Sample } from '../model/sample.ts';
import { readSample } from '../read/reports/read-sample.ts';

/**
 * The sample that coding sheets were made from: the one that was named, or the largest beside the sheets, since one that
 * was extended holds the earlier ones.
 *
 * @throws UsageError where the named one is missing, or a file is none
 */
export async function sampleBeside(
  sheets: readonly string[],
  named?: string | undefined,
): Promise<Sample | undefined> {
  const folders = new Set(sheets.map((sheet) => path.dirname(sheet)));
  const files = named === undefined ? [...folders].map((dir) => path.join(dir, 'sample.json')) : [named];
  const found: Sample[] = [];
  for (const file of files) {
    const sample = await readSample(file);
    if (sample !== undefined) found.push(sample);
    else if (named !== undefined) throw new UsageError(`--sample: ${named}: there is no such file`);
  }
  return found.sort((a, b) => b.units.length - a.units.length)[0];
}
