import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const MAIN = path.resolve('dist/cli/main.js');

/** Runs the built command and waits for it. */
export function btl(
  args: readonly string[],
  options: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run the tests by `npm test`, which builds first');
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  });
  return { status, stdout, stderr };
}
