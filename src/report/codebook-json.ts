import type { ReportedCode, ReportedCodebook } from '../codebook/reported-codebook.ts';
import type { CodeExample } from '../model/described-code.ts';
import { jsonText } from '../text/json-text.ts';

/**
 * codebook.json: what the codes mean, for coding sheets and for whoever joins hand codings with the report. The rules
 * are left out: they are the researcher's file, and its hash stands here.
 */
export const codebookJson = ({
  title,
  hash,
  codes,
}: Pick<ReportedCodebook, 'title' | 'hash' | 'codes'>): string =>
  `${jsonText({ title, hash, codes: codes.map(codeEntry) }, 2)}\n`;

const codeEntry = (code: ReportedCode) => ({
  id: code.id,
  title: code.title,
  definition: code.definition,
  use_when: code.useWhen,
  not_when: code.notWhen,
  one_value: code.oneValue,
  values: code.values.map(({ id, definition, present }) => ({ id, definition, present })),
  examples: code.examples.map(exampleEntry),
  counter_examples: code.counterExamples.map(exampleEntry),
});

const exampleEntry = ({ text, value }: CodeExample) => ({ text, value });
