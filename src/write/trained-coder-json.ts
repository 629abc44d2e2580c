import { FAMILIES } from '../model/feature.ts';
import { TOOL_NAME } from '../model/tool.ts';
import { MODEL_FORMAT, type TrainedCoder } from '../model/trained-coder.ts';

/**
 * A trained coder as its file holds it: what it is and how good it is first, then a feature a line, the most telling
 * first, as its name, in how many texts it stands, and a weight for each outcome.
 */
export function trainedCoderJson({ features, ...about }: TrainedCoder): string {
  const head = { btl_model: MODEL_FORMAT, tool: TOOL_NAME, privacy: PRIVACY, ...about };
  const families = FAMILIES.map((family) => {
    const lines = features[family].map(({ name, documents, weights }) =>
      JSON.stringify([name, documents, ...weights]),
    );
    return `    ${JSON.stringify(family)}: [\n${lines.join(',\n')}\n    ]`;
  });
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "features": {\n${families.join(',\n')}\n  }\n}\n`;
}

const PRIVACY =
  'Of the training texts this file holds single words, pairs of words and runs of letters that stand in three of them or more, and nothing else.';
