import type { CodedPage } from '../../model/coded-page.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import type { Input } from '../../read/find-inputs.ts';
import { type ReadOptions, readTasks } from '../../read/read-pages.ts';
import type { Task } from './task.ts';

/** Tasks go to a thread together until they are about so many characters: some hundred comments. */
const BATCH = 100_000;

/** A file that nobody has read yet counts as so many. */
const UNREAD = 10_000;

/** Some tasks in input order, with the problems met among them, and the inputs that end with them. */
export interface Batch {
  readonly tasks: Task[];
  /** Null where a task stands, whose result is to come. */
  readonly met: (Problem | null)[];
  inputs: number;
}

/** The inputs in batches. Files that hold many pages are read here; a file that is one page is read by who codes it. */
export async function* batches(
  inputs: readonly (Input | Problem)[],
  options: Omit<ReadOptions, 'onInput'>,
): AsyncGenerator<Batch> {
  let batch: Batch = { tasks: [], met: [], inputs: 0 };
  let size = 0;
  const onInput = () => {
    batch.inputs += 1;
  };
  for await (const met of readTasks(inputs, { ...options, onInput })) {
    if (isProblem(met)) {
      batch.met.push(met);
      continue;
    }
    batch.met.push(null);
    batch.tasks.push(met);
    size += 'file' in met ? UNREAD : met.text.length;
    if (size < BATCH) continue;
    yield batch;
    batch = { tasks: [], met: [], inputs: 0 };
    size = 0;
  }
  yield batch;
}

/** What a batch gives, in its order. */
export function inOrder({ met }: Batch, results: readonly (CodedPage | Problem)[]): (CodedPage | Problem)[] {
  let next = 0;
  return met.map((problem) => {
    const result = problem ?? results[next++];
    if (result === undefined) throw new Error('a thread that codes gave too few results');
    return result;
  });
}
