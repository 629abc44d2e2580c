import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import { TOOL_NAME } from '../model/tool.ts';
import { jsonText } from '../text/json-text.ts';

/** What makes a run repeatable: the same record with the same inputs gives the same report, byte for byte. */
export interface RunRecord {
  readonly tool: { readonly name: string; readonly version: string };
  /** The options that shape the report, by their long names. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly codebook: { readonly title: string; readonly hash: string };
}

/** What goes into run.json beside the lists of inputs and files. No clock and no path of the machine is in it. */
export const runRecord = (
  codebook: Pick<ReportedCodebook, 'title' | 'hash'>,
  options: RunRecord['options'],
  version: string,
): RunRecord => ({
  tool: { name: TOOL_NAME, version },
  options,
  codebook: { title: codebook.title, hash: codebook.hash },
});

/** run.json in pieces: the record, the hash of every input, and that of every other file of the report. */
export function* runJson(
  record: RunRecord,
  inputs: Iterable<object>,
  files: Iterable<object>,
): Generator<string> {
  yield jsonText(record, 2).slice(0, -'\n}'.length);
  yield* list('inputs', inputs);
  yield* list('files', files);
  yield '\n}\n';
}

/** A list as `JSON.stringify` writes it within an object, with two spaces a level. */
function* list(name: string, values: Iterable<object>): Generator<string> {
  yield `,\n  "${name}": [`;
  let first = true;
  for (const value of values) {
    yield `${first ? '' : ','}\n    ${jsonText(value, 2).replaceAll('\n', '\n    ')}`;
    first = false;
  }
  yield first ? ']' : '\n  ]';
}
