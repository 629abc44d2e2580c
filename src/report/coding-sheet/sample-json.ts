import { type Sample, weightOf } from '../../model/sample.ts';
import { TOOL_NAME } from '../../model/tool.ts';
import { jsonText } from '../../text/json-text.ts';

/** How a sample was dealt out to coders. */
export interface Dealt {
  readonly coders: readonly string[];
  /** Comments that all of them code. */
  readonly shared: number;
}

/**
 * sample.json: how a sample was drawn, and how many comments of the corpus each of its comments stands for. Coders
 * must not see it: the strata tell what the program thinks.
 */
export const sampleJson = (sample: Sample, codebookHash: string, version: string, dealt?: Dealt): string =>
  `${jsonText(
    {
      tool: { name: TOOL_NAME, version },
      note: 'Not for coders: the strata tell what the program thinks.',
      codebook: codebookHash,
      seed: sample.seed,
      by: sample.by,
      ...dealt,
      comments: sample.strata.reduce((sum, { size }) => sum + size, 0),
      drawn: sample.units.length,
      strata: sample.strata.map((stratum) => ({
        ...stratum,
        probability: stratum.drawn / stratum.size,
        weight: weightOf(stratum),
      })),
      units: sample.units.map(({ commentId, stratum }) => ({ comment_id: commentId, stratum })),
    },
    2,
  )}\n`;
