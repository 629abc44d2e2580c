import { lstat, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The hidden names beside a report folder that writing needs; they lie on the same disk, so renames are atomic. */
export interface Siblings {
  readonly target: string;
  /** The new report while it is written. */
  readonly fresh: string;
  /** The old report while the new one takes its place. */
  readonly old: string;
  /** What the run sets aside while it works. */
  readonly scratch: string;
  readonly lock: string;
}

export function siblingsOf(target: string): Siblings {
  const hidden = (what: string) => path.join(path.dirname(target), `.${path.basename(target)}.btl-${what}`);
  return {
    target,
    fresh: hidden('new'),
    old: hidden('old'),
    scratch: hidden('scratch'),
    lock: hidden('lock'),
  };
}

/** Sets right what a run that was killed left behind. Only the holder of the lock may do this. */
export async function recover({ target, fresh, old, scratch, lock }: Siblings): Promise<void> {
  if (await exists(old)) {
    // Killed between the two renames: the old report is whole, so it goes back.
    if (await exists(target)) await rm(old, { recursive: true });
    else await rename(old, target);
  }
  const dir = path.dirname(lock);
  const attempts = (await readdir(dir)).filter((name) => name.startsWith(`${path.basename(lock)}-`));
  for (const left of [fresh, scratch, ...attempts.map((name) => path.join(dir, name))]) {
    await rm(left, { recursive: true, force: true });
  }
}

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );
