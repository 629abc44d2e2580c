import { CODEBOOK_FILE, PLAN_FILE, type Plan } from '../../model/plan.ts';
import { writeNewFolder } from '../write-new-folder.ts';

/**
 * Writes a plan into a folder that must be new or empty: shards that are done belong to the plan they were made by.
 *
 * @param reported what reports say of its codebook, as JSON
 * @throws OutputError with the reason and the mend
 */
export const writePlan = (dir: string, plan: Plan, reported: string): Promise<void> =>
  writeNewFolder(dir, [
    { path: PLAN_FILE, content: planJson(plan) },
    { path: CODEBOOK_FILE, content: reported },
  ]);

/** One input a line, so that a person can look something up in it. */
function planJson({ shards, ...about }: Plan): string {
  const head = JSON.stringify(about, null, 2).slice(0, -'\n}'.length);
  const lists = shards.map(({ bytes, inputs }) => {
    const lines = inputs.map((input) => `        ${JSON.stringify(input)}`);
    return `    {\n      "bytes": ${bytes},\n      "inputs": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n      `}]\n    }`;
  });
  return `${head},\n  "shards": [\n${lists.join(',\n')}\n  ]\n}\n`;
}
