import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { OutputError } from '../errors.ts';
import { isMissing, reasonCode } from './disk-errors.ts';
import type { Siblings } from './siblings.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** A folder or a file that one run at a time may write, and the lock beside it. */
type Locked = Pick<Siblings, 'target' | 'lock'>;

/** Locks that this very process holds: a process id alone comes again, above all in containers. */
const held = new Set<string>();

/**
 * Does some work while no other run may write the same folder. The lock is a file that names its holder; the lock of
 * a process that has died on this machine is taken over, by one of those that find it.
 *
 * @throws OutputError where another run holds the lock
 */
export async function withLock<Result>(locked: Locked, work: () => Promise<Result>): Promise<Result> {
  const { lock } = locked;
  const id = randomUUID();
  const own = JSON.stringify({ pid: process.pid, host: hostname(), id });
  await take(locked, own, `${lock}-${id}`);
  held.add(lock);
  try {
    return await work();
  } finally {
    held.delete(lock);
    if ((await readFile(lock, 'utf8').catch(() => null)) === own) await rm(lock, { force: true });
  }
}

/** @param signed a name of its own beside the lock */
async function take(locked: Locked, own: string, signed: string): Promise<void> {
  const { target, lock } = locked;
  if (await isMade(lock, own, signed)) return;
  const found = await readLock(lock);
  if (found === null) {
    if (await isMade(lock, own, signed)) return;
    throw refusal(locked, null);
  }
  const holder = holderOf(found);
  if (found !== '' && isAlive(lock, holder)) throw refusal(locked, holder);
  // Many may find the dead lock, and none of them may take what another has made in its place.
  await withLock({ target, lock: `${lock}-dead` }, async () => {
    if ((await readLock(lock)) !== found) throw refusal(locked, null);
    await writeFile(signed, own);
    await rename(signed, lock);
  }).catch((error: unknown) => {
    throw error instanceof OutputError ? refusal(locked, null) : error;
  });
}

const refusal = ({ target, lock }: Locked, holder: Holder | null): OutputError =>
  new OutputError(
    `another run is writing ${target}${told(holder)}; wait for it, or, if there is none, delete ${lock}`,
  );

/** Makes the lock, signed from the start, where there is none; whether it did. */
async function isMade(lock: string, own: string, signed: string): Promise<boolean> {
  try {
    await writeFile(signed, own);
    return await isLinked(signed, lock, own);
  } finally {
    await rm(signed, { force: true });
  }
}

async function isLinked(signed: string, lock: string, own: string): Promise<boolean> {
  try {
    await link(signed, lock);
    return true;
  } catch (error) {
    // Whoever holds the lock clears such files away.
    if (reasonCode(error) === 'EEXIST' || isMissing(error)) return false;
    return await isMadeUnsigned(lock, own);
  }
}

/** The same where the file system knows no links: for an instant nobody has signed the lock. */
async function isMadeUnsigned(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (reasonCode(error) === 'EEXIST') return false;
    throw error;
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

const told = (holder: Holder | null): string =>
  holder === null ? '' : ` (process ${holder.pid} on ${holder.host})`;

function holderOf(text: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
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
