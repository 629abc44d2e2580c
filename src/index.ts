/**
 * The public API. The command line uses nothing else, but takes it from the modules themselves, so that a command loads
 * only what it needs.
 */
export { countExamples, failedExamples } from './code/check-examples.ts';
export { codePage } from './code/code-page.ts';
export { codeText, makeCoder } from './code/code-text.ts';
export type { Code, Codebook, Rule } from './codebook/codebook.ts';
export { importDictionary } from './codebook/import/import-dictionary.ts';
export { codebookJsonSchema } from './codebook/json-schema.ts';
export { lintCodebook } from './codebook/lint.ts';
export { parseCodebook } from './codebook/parse-codebook.ts';
export { placeOfExample } from './codebook/place-of-example.ts';
export { CodebookError, InputError, OutputError, UsageError } from './errors.ts';
export type { Scale } from './measure/agreement/agreement-report.ts';
export { parseScales } from './measure/agreement/parse-scales.ts';
export type { Selection } from './measure/select-comments.ts';
export type { CodedComment, CodedPage, CodedText } from './model/coded-page.ts';
export type { Comment } from './model/comment.ts';
export { type CsvDialect, SEPARATORS, type Separator } from './model/csv-dialect.ts';
export { KWIC_ORDERS, type KwicLine, type KwicOrder } from './model/kwic.ts';
export { type CorpusMeasures, UNSURE_BELOW } from './model/measures.ts';
export type { Page } from './model/page.ts';
export { isProblem, type Problem } from './model/problem.ts';
export { type Sample, STRATIFIERS, type Stratifier } from './model/sample.ts';
export type { SeparatedPage } from './model/separated-page.ts';
export type { TrainedCoder } from './model/trained-coder.ts';
export { compareCodebooks, type RunOptions, run, separatePaths } from './pipeline.ts';
export { parseColumnMap } from './read/exports/column-map.ts';
export { type ColumnMap, FIELDS } from './read/exports/fields.ts';
export { fileError } from './read/read-bytes.ts';
export {
  defaultCodebookSource,
  languageReference,
  readCodebook,
  readWritten,
  starterSource,
} from './read/read-codebook.ts';
export { type CommentText, readComments } from './read/read-comments.ts';
export { readDictionary } from './read/read-dictionary.ts';
export { keepKeyOut, readKey } from './read/read-key.ts';
export { readPlan } from './read/shards/read-plan.ts';
export { type AgreeOptions, agree } from './recipes/agree.ts';
export { compareReportWords, type KeynessOptions } from './recipes/keyness.ts';
export { findInReport, type KwicOptions } from './recipes/kwic.ts';
export { type SampleOptions, type SampleResult, sampleReport } from './recipes/sample.ts';
export { type MergeOptions, mergeShards } from './recipes/shards/merge-shards.ts';
export { type PlanOptions, planRun } from './recipes/shards/plan-run.ts';
export { runShard, type ShardOptions } from './recipes/shards/run-shard.ts';
export { shardStates } from './recipes/shards/shard-states.ts';
export { keepHeapSmall } from './recipes/small-heap.ts';
export { type SuggestOptions, type SuggestResult, suggestComments } from './recipes/suggest.ts';
export { type TrainOptions, trainCoder } from './recipes/train-coder.ts';
export { type CodebookAndCoders, readCoders } from './recipes/trained-coders.ts';
export { type ValidateOptions, validate } from './recipes/validate.ts';
export { agreementCsv, agreementRow } from './report/agreement/agreement-tables.ts';
export { agreementText } from './report/agreement/agreement-text.ts';
export { disagreementsFile } from './report/agreement/disagreements-file.ts';
export { methodParagraph } from './report/agreement/method-paragraph.ts';
export { codebookDiffCsv, codebookDiffRow, codebookDiffText } from './report/codebook-diff.ts';
export { codingRow, separationRow } from './report/contract-rows.ts';
export { kwicCsv, kwicText } from './report/kwic-lines.ts';
export { FORMATS, type Format, parseFormats } from './report/report-options.ts';
export { trainingText } from './report/training-text.ts';
export { validationText } from './report/validation/validation-text.ts';
export { wordComparisonCsv, wordComparisonRow, wordComparisonText } from './report/word-comparison.ts';
export { separate } from './separate/separate.ts';
export { QUICK_PAGE, type Stoppable } from './stoppable.ts';
export { jsonText } from './text/json-text.ts';
export { fitted, printable, printableLines } from './text/terminal.ts';
export { VERSION } from './version.ts';
export { trainedCoderJson } from './write/trained-coder-json.ts';
export { writeKey } from './write/write-key.ts';
export { writeNewFile } from './write/write-new-file.ts';
