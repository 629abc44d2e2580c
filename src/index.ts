/**
 * The public API. The command line uses nothing else, but takes it from the modules themselves, so that a command loads
 * only what it needs.
 */

// Pages and comments, taken apart and coded one at a time.

export { codePage } from './code/code-page.ts';
export { codeText, makeCoder } from './code/code-text.ts';
export type { CodedComment, CodedPage, CodedText } from './model/coded-page.ts';
export type { Comment } from './model/comment.ts';
export type { Page } from './model/page.ts';
export type { SeparatedPage } from './model/separated-page.ts';
export { type CommentText, readComments } from './read/read-comments.ts';
export { codingRow, separationRow } from './report/contract-rows.ts';
export { separate } from './separate/separate.ts';

// Codebooks.

export { countExamples, failedExamples } from './code/check-examples.ts';
export type { Code, Codebook, Rule } from './codebook/codebook.ts';
export { importDictionary } from './codebook/import/import-dictionary.ts';
export { lintCodebook } from './codebook/lint.ts';
export { parseCodebook } from './codebook/parse-codebook.ts';
export { placeOfExample } from './codebook/place-of-example.ts';
export { codebookJsonSchema } from './codebook/written/json-schema.ts';
export {
  defaultCodebookSource,
  languageReference,
  readCodebook,
  readWritten,
  starterSource,
} from './read/read-codebook.ts';
export { readDictionary } from './read/read-dictionary.ts';
export { codebookDiffCsv, codebookDiffRow, codebookDiffText } from './report/codebook-diff.ts';

// Whole runs.

export { type CsvDialect, SEPARATORS, type Separator } from './model/csv-dialect.ts';
export { type CorpusMeasures, UNSURE_BELOW } from './model/measures.ts';
export { isProblem, type Problem } from './model/problem.ts';
export { compareCodebooks, type RunOptions, run, separatePaths } from './pipeline.ts';
export { parseColumnMap } from './read/exports/column-map.ts';
export { type ColumnMap, FIELDS } from './read/exports/fields.ts';
export { keepKeyOut, readKey } from './read/read-key.ts';
export { FORMATS, type Format, parseFormats } from './report/report-options.ts';
export { writeKey } from './write/write-key.ts';

// Whole runs in shards, on many machines.

export { readPlan } from './read/shards/read-plan.ts';
export { type MergeOptions, mergeShards } from './recipes/shards/merge-shards.ts';
export { type PlanOptions, planRun } from './recipes/shards/plan-run.ts';
export { runShard, type ShardOptions } from './recipes/shards/run-shard.ts';
export { shardStates } from './recipes/shards/shard-states.ts';

// Hand codings: sheets, agreement, validation and trained coders.

export type { Scale } from './measure/agreement/agreement-report.ts';
export { parseScales } from './measure/agreement/parse-scales.ts';
export { type Sample, STRATIFIERS, type Stratifier } from './model/sample.ts';
export type { TrainedCoder } from './model/trained-coder.ts';
export { type AgreeOptions, agree } from './recipes/agree.ts';
export { type SampleOptions, type SampleResult, sampleReport } from './recipes/sample.ts';
export { type SuggestOptions, type SuggestResult, suggestComments } from './recipes/suggest.ts';
export { type TrainOptions, trainCoder } from './recipes/train-coder.ts';
export { type CodebookAndCoders, readCoders } from './recipes/trained-coders.ts';
export { type ValidateOptions, validate } from './recipes/validate.ts';
export { agreementCsv, agreementRow } from './report/agreement/agreement-tables.ts';
export { agreementText } from './report/agreement/agreement-text.ts';
export { disagreementsFile } from './report/agreement/disagreements-file.ts';
export { methodParagraph } from './report/agreement/method-paragraph.ts';
export { trainingText } from './report/training-text.ts';
export { validationText } from './report/validation/validation-text.ts';
export { trainedCoderJson } from './write/trained-coder-json.ts';

// Words of a report, in context and compared.

export type { Selection } from './measure/select-comments.ts';
export { KWIC_ORDERS, type KwicLine, type KwicOrder } from './model/kwic.ts';
export { compareReportWords, type KeynessOptions } from './recipes/keyness.ts';
export { findInReport, type KwicOptions } from './recipes/kwic.ts';
export { kwicCsv, kwicText } from './report/kwic-lines.ts';
export { wordComparisonCsv, wordComparisonRow, wordComparisonText } from './report/word-comparison.ts';

// What all of them need.

export { CodebookError, InputError, OutputError, UsageError } from './errors.ts';
export { fileError } from './read/bytes/read-bytes.ts';
export { keepHeapSmall } from './recipes/small-heap.ts';
export { QUICK_PAGE, type Stoppable } from './stoppable.ts';
export { jsonText } from './text/json-text.ts';
export { fitted, printable, printableLines } from './text/terminal.ts';
export { VERSION } from './version.ts';
export { writeNewFile } from './write/write-new-file.ts';
