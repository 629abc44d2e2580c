import { Command } from 'commander';
import { codebookJsonSchema } from '../../codebook/written/json-schema.ts';
import { print } from '../output.ts';

/** A schema as the text of a file. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** `btl codebook schema`. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .summary('the JSON Schema, for editors')
    .description(
      'Writes the JSON Schema of codebooks to stdout. An editor that knows YAML schemas then completes keys and marks ' +
        'mistakes; the first line that `btl codebook init` writes tells it where the schema is.',
    )
    .addHelpText('after', '\nExample:\n  btl codebook schema > codebook.schema.json')
    .action(() => print(schemaText(codebookJsonSchema())));
