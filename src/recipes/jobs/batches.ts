import { isProblem, type Problem } from '../../model/problem.ts';
import type { Input } from '../../read/inputs/input.ts';
import { type ReadOptions, readTasks } from '../../read/read-pages.ts';
import type { Task } from './task.ts';

/** Tasks go to a thread together until they are about so many characters: some hundred comments. */
const BATCH = 100_000;

/** A file that nobody has read yet counts as so many. */
const UNREAD = 10_000;

/** What could not be used counts as so many, so that no batch holds any number of them. */
const A_PROBLEM = 100;

/** Some tasks in input order, and how many inputs end with them. */
export interface Batch {
  readonly tasks: Task[];
  inputs: number;
}

/** The inputs in batches. Files that hold many pages are read here; a file that is one page is read by who codes it. */
export async function* batches(
  inputs: readonly (Input | Problem)[],
  options: Omit<ReadOptions, 'onInput'>,
): AsyncGenerator<Batch> {
  let batch: Batch = { tasks: [], inputs: 0 };
  let size = 0;
  const onInput = () => {
    batch.inputs += 1;
  };
  for await (const met of readTasks(inputs, { ...options, onInput })) {
    batch.tasks.push(met);
    size += isProblem(met) ? A_PROBLEM : 'file' in met ? UNREAD : met.text.length;
    if (size < BATCH) continue;
    yield batch;
    batch = { tasks: [], inputs: 0 };
    size = 0;
  }
  yield batch;
}
