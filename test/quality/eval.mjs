/** `npm run eval [MEASURE …]`: scores the built program on the gold that lies beside the repository, if it does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SCORER = '../shared/eval/score.py';

if (existsSync(SCORER)) {
  const args = [SCORER, '--btl', 'node dist/cli/main.js', ...process.argv.slice(2)];
  process.exitCode = spawnSync('python3', args, { stdio: 'inherit' }).status ?? 1;
} else {
  process.stdout.write(
    `There is no gold here to score against (${SCORER} is absent). The floors in test/quality need none: npm test\n`,
  );
}
