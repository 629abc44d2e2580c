import type { Codebook } from '../codebook/codebook.ts';
import { withTrainedCodes } from '../codebook/with-trained-codes.ts';
import { UsageError } from '../errors.ts';
import type { TrainedCoder } from '../model/trained-coder.ts';
import { readCodebook } from '../read/read-codebook.ts';

/** A codebook and the coders that were trained with it. */
export interface CodebookAndCoders {
  /** Knows the codes of the trained coders too. */
  readonly codebook: Codebook;
  readonly trained: readonly TrainedCoder[];
  /** Names and hashes of the coders, for the record of a run; empty where there are none. */
  readonly record: string;
}

/**
 * Reads a codebook and coders that were trained with it.
 *
 * @throws UsageError where a coder does not fit the codebook, or two coders answer the same question
 */
export async function readCoders(
  codebookFile: string | undefined,
  files: readonly string[],
): Promise<CodebookAndCoders> {
  const codebook = await readCodebook(codebookFile);
  const trained: TrainedCoder[] = [];
  const hashes: string[] = [];
  for (const file of files) {
    const { readTrainedCoder } = await import('../read/read-trained-coder.ts');
    const { coder, sha256 } = await readTrainedCoder(file, codebook);
    const other = trained.find(({ task, code }) => task === coder.task && code === coder.code);
    if (other !== undefined) {
      throw new UsageError(
        `--coder: ${other.name} and ${coder.name} both code ${coder.code}; give one of them`,
      );
    }
    trained.push(coder);
    hashes.push(`${coder.name} sha256:${sha256}`);
  }
  return { codebook: withTrainedCodes(codebook, trained), trained, record: hashes.join(', ') };
}
