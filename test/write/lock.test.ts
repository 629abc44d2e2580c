import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fs, { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OutputError } from '../../src/errors.ts';
import { withLock } from '../../src/write/lock.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const spied = {
    link: vi.fn(real.link),
    readFile: vi.fn(real.readFile),
    rename: vi.fn(real.rename),
    writeFile: vi.fn(real.writeFile),
  };
  return { ...real, ...spied, default: { ...real, ...spied } };
});

const real = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');

let home = '';
let target = '';
let lock = '';
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'btl-lock-'));
  target = path.join(home, 'reports');
  lock = path.join(home, '.reports.btl-lock');
});
afterEach(async () => {
  vi.mocked(fs.link).mockReset().mockImplementation(real.link);
  vi.mocked(fs.readFile).mockReset().mockImplementation(real.readFile);
  vi.mocked(fs.rename).mockReset().mockImplementation(real.rename);
  vi.mocked(fs.writeFile).mockReset().mockImplementation(real.writeFile);
  await rm(home, { recursive: true });
});

const DEAD = 2 ** 30;
const signed = (pid: unknown, host: unknown = hostname()): string => JSON.stringify({ pid, host });
const systemError = (code: string) => Object.assign(new Error(code), { code });

/** What is done under the lock; says what stands in the folder meanwhile. */
const during = () => withLock({ target, lock }, async () => readdir(home));

/** The words with which the lock is refused. */
const refused = async (): Promise<string> => {
  const error = await during().then(
    () => null,
    (why: unknown) => why,
  );
  expect(error).toBeInstanceOf(OutputError);
  return (error as OutputError).message;
};

const refusal = (who = ''): string =>
  `another run is writing ${target}${who}; wait for it, or, if there is none, delete ${lock}`;

describe('a lock', () => {
  test('stands while the work is done, signed, and is gone with it', async () => {
    const done = await withLock({ target, lock }, async () => {
      const { pid, host } = JSON.parse(readFileSync(lock, 'utf8')) as Record<string, unknown>;
      return { pid, host, beside: await readdir(home) };
    });
    expect(fs.link).toHaveBeenCalledTimes(1);
    expect(done).toEqual({ pid: process.pid, host: hostname(), beside: [path.basename(lock)] });
    expect(await readdir(home)).toEqual([]);
  });

  test('is gone after work that failed, whose reason is handed on, and can be taken again', async () => {
    const work = () => Promise.reject(new Error('the work broke'));
    await expect(withLock({ target, lock }, work)).rejects.toThrow('the work broke');
    expect(await readdir(home)).toEqual([]);
    expect(await during()).toEqual([path.basename(lock)]);
  });

  test('is not taken by the process that holds it, who is named', async () => {
    await withLock({ target, lock }, async () => {
      expect(await refused()).toBe(refusal(` (process ${process.pid} on ${hostname()})`));
      expect(await readdir(home)).toEqual([path.basename(lock)]);
    });
  });

  test('of somebody else, in its place meanwhile, is left to them', async () => {
    await withLock({ target, lock }, async () => writeFileSync(lock, signed(1)));
    expect(readFileSync(lock, 'utf8')).toBe(signed(1));
  });

  test('that somebody deleted meanwhile is no failure', async () => {
    await expect(withLock({ target, lock }, () => rm(lock))).resolves.toBeUndefined();
  });

  test('that somebody deletes at its very end is none either', async () => {
    await withLock({ target, lock }, async () => {
      vi.mocked(fs.readFile).mockImplementationOnce((async (...given: Parameters<typeof real.readFile>) => {
        const found = await real.readFile(...given);
        await rm(lock);
        return found;
      }) as typeof real.readFile);
    });
    expect(await readdir(home)).toEqual([]);
  });

  test('cannot be made in a folder that is not there, or where the disk fails', async () => {
    await expect(
      withLock({ target, lock: path.join(home, 'gone', 'lock') }, async () => null),
    ).rejects.toMatchObject({ code: 'ENOENT' });
    vi.mocked(fs.readFile).mockRejectedValue(systemError('EIO'));
    writeFileSync(lock, signed(DEAD));
    await expect(during()).rejects.toMatchObject({ code: 'EIO' });
  });
});

describe('a lock that is there', () => {
  test.each([
    ['of a process that lives', signed(process.ppid), ` (process ${process.ppid} on ${hostname()})`],
    ['of another machine, dead or not', signed(DEAD, 'elsewhere'), ` (process ${DEAD} on elsewhere)`],
    [
      'of this process’s number on another machine',
      signed(process.pid, 'other'),
      ` (process ${process.pid} on other)`,
    ],
    ['that is no JSON', 'pid 7', ''],
    ['that is no object', '7', ''],
    ['that is null', 'null', ''],
    ['that names no host', '{"pid":1073741824}', ''],
    ['that names no process', `{"host":${JSON.stringify(hostname())}}`, ''],
    ['whose process is no number', signed('1073741824'), ''],
    ['whose host is no name', signed(DEAD, 7), ''],
  ])('%s is respected', async (_, content, who) => {
    writeFileSync(lock, content);
    expect(await refused()).toBe(refusal(who));
    expect(readFileSync(lock, 'utf8')).toBe(content);
    expect(await readdir(home)).toEqual([path.basename(lock)]);
  });

  test('of a process that may not be asked is respected', async () => {
    writeFileSync(lock, signed(DEAD));
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw systemError('EPERM');
    });
    try {
      expect(await refused()).toBe(refusal(` (process ${DEAD} on ${hostname()})`));
      expect(kill).toHaveBeenCalledWith(DEAD, 0);
    } finally {
      kill.mockRestore();
    }
  });

  test.each([
    ['a process that died', signed(DEAD)],
    ['a process that died, whose number is this one’s', signed(process.pid)],
    ['a process that died before it signed', ''],
  ])('of %s is taken over', async (_, content) => {
    writeFileSync(lock, content);
    const own = await withLock({ target, lock }, async () => readFileSync(lock, 'utf8'));
    expect(JSON.parse(own)).toMatchObject({ pid: process.pid, host: hostname() });
    expect(await readdir(home)).toEqual([]);
    // Read by whoever finds it and again by whoever takes it over, twenty times where nobody signs; then at both ends.
    expect(fs.readFile).toHaveBeenCalledTimes((content === '' ? 40 : 2) + 2);
  });

  test('unsigned, of a process that signs it after a while, is theirs', async () => {
    writeFileSync(lock, '');
    let readings = 0;
    vi.mocked(fs.readFile).mockImplementation(((...given: Parameters<typeof real.readFile>) => {
      readings += 1;
      if (readings === 5) writeFileSync(lock, signed(process.ppid));
      return real.readFile(...given);
    }) as typeof real.readFile);
    expect(await refused()).toBe(refusal(` (process ${process.ppid} on ${hostname()})`));
    expect(readings).toBe(5);
  });

  test('and is gone when it is read is made anew', async () => {
    writeFileSync(lock, signed(1));
    vi.mocked(fs.readFile).mockImplementationOnce(async () => {
      await rm(lock);
      throw systemError('ENOENT');
    });
    expect(await during()).toEqual([path.basename(lock)]);
  });

  test('and is gone when it is to be made is made at the second attempt', async () => {
    vi.mocked(fs.link).mockRejectedValueOnce(systemError('EEXIST'));
    expect(await during()).toEqual([path.basename(lock)]);
    expect(fs.link).toHaveBeenCalledTimes(2);
  });

  test('and is another’s each time is left alone', async () => {
    writeFileSync(lock, signed(1));
    vi.mocked(fs.readFile).mockRejectedValueOnce(systemError('ENOENT'));
    expect(await refused()).toBe(refusal());
  });
});

describe('the lock of a dead process', () => {
  test('which another is taking over is left to them', async () => {
    writeFileSync(lock, signed(DEAD));
    writeFileSync(`${lock}-dead`, signed(process.ppid));
    expect(await refused()).toBe(refusal());
    expect(readFileSync(lock, 'utf8')).toBe(signed(DEAD));
    expect((await readdir(home)).sort()).toEqual([path.basename(lock), `${path.basename(lock)}-dead`]);
  });

  test('which another has taken over in between is theirs', async () => {
    writeFileSync(lock, signed(DEAD));
    // Whoever reads it for the second time does so under the lock beside it.
    vi.mocked(fs.readFile).mockImplementationOnce(((...given: Parameters<typeof real.readFile>) => {
      const found = real.readFile(...given);
      return found.then((text) => {
        writeFileSync(lock, signed(process.ppid));
        return text;
      });
    }) as typeof real.readFile);
    expect(await refused()).toBe(refusal());
    expect(readFileSync(lock, 'utf8')).toBe(signed(process.ppid));
  });

  test('that cannot be replaced tells why', async () => {
    writeFileSync(lock, signed(DEAD));
    vi.mocked(fs.rename).mockRejectedValueOnce(systemError('EROFS'));
    await expect(during()).rejects.toMatchObject({ code: 'EROFS' });
    expect(existsSync(`${lock}-dead`)).toBe(false);
  });
});

describe('a file system without links', () => {
  beforeEach(() => {
    vi.mocked(fs.link).mockRejectedValue(systemError('EPERM'));
  });

  test('has a lock all the same', async () => {
    await withLock({ target, lock }, async () => {
      expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
      expect(await readdir(home)).toEqual([path.basename(lock)]);
      expect(await refused()).toBe(refusal(` (process ${process.pid} on ${hostname()})`));
    });
    expect(await readdir(home)).toEqual([]);
  });

  test('that fails tells why', async () => {
    vi.mocked(fs.writeFile).mockImplementation(((...given: Parameters<typeof real.writeFile>) =>
      given[0] === lock
        ? Promise.reject(systemError('EIO'))
        : real.writeFile(...given)) as typeof real.writeFile);
    await expect(during()).rejects.toMatchObject({ code: 'EIO' });
    expect(await readdir(home)).toEqual([]);
  });
});

test('a name that whoever holds the lock has cleared away is no failure of the disk', async () => {
  writeFileSync(lock, signed(process.ppid));
  vi.mocked(fs.link).mockImplementation(async (signature) => {
    await rm(signature);
    throw systemError('ENOENT');
  });
  expect(await refused()).toBe(refusal(` (process ${process.ppid} on ${hostname()})`));
});
