import type { CsvDialect } from './csv-dialect.ts';
import type { Problem } from './problem.ts';

/** A file as it was when the plan was made. */
export interface PlannedInput {
  /** Where it lies, seen from the folder of the plan, `/` between folders: both may move together. */
  readonly file: string;
  /** Path as the user would recognise it. */
  readonly path: string;
  readonly bytes: number;
  /** Null where it could not be read then. */
  readonly sha256: string | null;
}

/** A stretch of the inputs that one task codes. */
export interface Shard {
  readonly bytes: number;
  readonly inputs: readonly (PlannedInput | Problem)[];
}

/** A run cut into shards, with everything frozen that its report depends on. */
export interface Plan {
  readonly tool: { readonly name: string; readonly version: string };
  /**
   * The researcher's file, seen from the folder of the plan; null for the default codebook. `reported` is the hash of the
   * file that holds what reports say of it.
   */
  readonly codebook: { readonly file: string | null; readonly hash: string; readonly reported: string };
  /** Trained coders: their files, seen from there, and their names and hashes. */
  readonly coders: { readonly files: readonly string[]; readonly record: string };
  readonly options: {
    /** Columns of exports that the user named: field and column. */
    readonly map: readonly (readonly [field: string, column: string])[];
    readonly maxBytes: number | null;
    readonly formats: readonly string[];
    readonly csv: CsvDialect;
    /** A word that only the key of the pseudonyms makes; null where names stay. */
    readonly pseudonyms: string | null;
  };
  /** In input order. */
  readonly shards: readonly Shard[];
}

/** What stands beside the coded pages of a shard when all of them are on the disk. */
export interface ShardMarker {
  /** Hash of the plan that the shard belongs to. */
  readonly plan: string;
  /** Its number, from 1. */
  readonly shard: number;
  readonly pages: number;
  readonly comments: number;
  /** Inputs, or parts of them, that should have been read and could not be. */
  readonly skipped: number;
  /** Size and hash of the file of coded pages. */
  readonly bytes: number;
  readonly sha256: string;
  /** The same of the file of finished pages, and where in it the last of them ends. */
  readonly finished: { readonly bytes: number; readonly sha256: string; readonly ending: number };
}

export const PLAN_FILE = 'plan.json';

/** What reports say of the codebook, so that a merge need not read it. */
export const CODEBOOK_FILE = 'codebook.json';

/** The files of a shard in the folder of its plan. */
export interface ShardFiles {
  /** Its coded pages: a line for each, and behind it one for each of its comments. */
  readonly pages: string;
  /** The same pages as the report will have them. */
  readonly finished: string;
  readonly marker: string;
}

export const shardFiles = (shard: number): ShardFiles => {
  const name = `shards/${String(shard).padStart(4, '0')}`;
  return { pages: `${name}.jsonl`, finished: `${name}.finished`, marker: `${name}.json` };
};
