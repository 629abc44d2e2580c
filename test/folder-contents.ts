import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file of a folder by its path there: its text, or its hash where it is none that a failure could show. */
export async function folderContents(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    files.set(
      path.relative(folder, file),
      isUtf8(bytes) ? bytes.toString('utf8') : createHash('sha256').update(bytes).digest('hex'),
    );
  }
  return files;
}
