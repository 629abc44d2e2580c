import { z } from 'zod';
import { codebookFile } from './sections.ts';

/** The JSON Schema of a codebook file: what an editor needs to complete keys and to mark mistakes while they are typed. */
export const codebookJsonSchema = (): object => {
  const { $schema, ...schema } = z.toJSONSchema(codebookFile, { io: 'input' });
  return { $schema, title: 'Codebook of below-the-line', ...schema };
};
