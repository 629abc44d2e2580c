import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readWritten } from '../../src/read/read-codebook.ts';
import { CODEBOOK } from '../faults/small-run.ts';

test('a codebook that no person wrote is refused, and what is no file is not waited for', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'btl-codebook-'));
  try {
    const file = path.join(folder, 'large.yml');
    await writeFile(file, `${CODEBOOK}${'# more\n'.repeat(1_200_000)}`);
    await expect(readWritten(file)).rejects.toThrow(`${file}: It is larger than 8 MB, and no codebook is.`);
    await expect(readWritten(folder)).rejects.toThrow(`${folder}: It is not a regular file.`);
    await expect(readWritten(path.join(folder, 'none.yml'))).rejects.toThrow('There is no such file.');
  } finally {
    await rm(folder, { recursive: true });
  }
});
