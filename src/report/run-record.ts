import type { Codebook } from '../codebook/codebook.ts';
import type { Corpus } from '../model/corpus.ts';
import { TOOL_NAME } from '../model/tool.ts';

/** What makes a run repeatable: the same record with the same inputs gives the same report, byte for byte. */
export interface RunRecord {
  readonly tool: { readonly name: string; readonly version: string };
  /** The options that shape the report, by their long names. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly codebook: { readonly title: string; readonly hash: string };
  readonly inputs: readonly { readonly path: string; readonly sha256: string; readonly bytes?: number }[];
  /** Packages whose version can change a figure. */
  readonly packages?: Readonly<Record<string, string>>;
}

/** The record of a run over a corpus. No clock and no path of the machine goes into it. */
export const runRecord = (
  corpus: Pick<Corpus, 'pages'>,
  codebook: Pick<Codebook, 'title' | 'hash'>,
  options: RunRecord['options'],
  version: string,
  packages?: RunRecord['packages'],
): RunRecord => ({
  tool: { name: TOOL_NAME, version },
  options,
  codebook: { title: codebook.title, hash: codebook.hash },
  inputs: corpus.pages.map(({ page }) => ({ path: page.path, sha256: page.sha256 })),
  ...(packages !== undefined && { packages }),
});
