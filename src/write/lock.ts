import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { OutputError } from '../errors.ts';
import { isMissing, reasonCode } from './disk-errors.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Locks that this very process holds: a process id alone comes again, above all in containers. */
const held = new Set<string>();

/**
 * Does some work while no other run may write the same folder. The lock is a file that names its holder; the lock of
 * a process that has died on this machine is taken over.
 *
 * @throws OutputError where another run holds the lock
 */
export async function withLock<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  await take(lock);
  held.add(lock);
  try {
    return await work();
  } finally {
    held.delete(lock);
    await rm(lock, { force: true });
  }
}

async function take(lock: string, again = true): Promise<void> {
  const own = JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder);
  try {
    await writeFile(lock, own, { flag: 'wx' });
  } catch (error) {
    if (reasonCode(error) !== 'EEXIST') throw error;
    const found = await readLock(lock);
    if (!again || (found !== null && found !== '' && isAlive(lock, holderOf(found)))) {
      throw new OutputError(
        `another run is writing this folder${found === null ? '' : told(holderOf(found))}; wait for it, or, if there is none, delete ${lock}`,
      );
    }
    if (found !== null) await discard(lock, found);
    await take(lock, false);
  }
}

/** How often, and how long apart in milliseconds, an empty lock is read again: its maker signs it at once or has died. */
const READINGS = 20;
const APART = 50;

/** What the lock says; null where it is gone, nothing where nobody signed it in time. */
async function readLock(lock: string): Promise<string | null> {
  for (let left = READINGS; ; left -= 1) {
    const found = await readFile(lock, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (found !== '' || left <= 1) return found;
    await setTimeout(APART);
  }
}

/** Removes a dead lock, but not one that somebody took in the meantime. */
async function discard(lock: string, dead: string): Promise<void> {
  const aside = `${lock}-${process.pid}`;
  await rename(lock, aside).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  const moved = await readFile(aside, 'utf8').catch(() => dead);
  if (moved !== dead) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

const told = (holder: Holder | null): string =>
  holder === null ? '' : ` (process ${holder.pid} on ${holder.host})`;

function holderOf(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value)) return null;
    return typeof value.pid === 'number' && typeof value.host === 'string'
      ? { pid: value.pid, host: value.host }
      : null;
  } catch {
    return null;
  }
}

/** Whether the holder may still be at work; of another machine nothing can be known, so it may. */
function isAlive(lock: string, holder: Holder | null): boolean {
  // Whoever left a lock that cannot be read must be given the benefit of the doubt.
  if (holder === null || holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return held.has(lock);
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return reasonCode(error) !== 'ESRCH';
  }
}
