// Mutates the code of each area, or of those that are named, and tells of each file how many mutants its tests notice.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { AREAS } from './areas.mjs';

/** The least share of mutants that tests have to notice in each file. */
const LEAST = 0.85;

const asked = process.argv.slice(2);
const areas = asked.length > 0 ? asked : Object.keys(AREAS);
const rows = areas.flatMap((area) => {
  const { status } = spawnSync('npx', ['stryker', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, BTL_AREA: area },
  });
  if (status !== 0) throw new Error(`${area}: the mutation run failed`);
  const { files } = JSON.parse(readFileSync(`coverage/mutation/${area}.json`, 'utf8'));
  return Object.entries(files).map(([file, { mutants }]) => {
    const all = mutants.filter((mutant) => !['Ignored', 'CompileError'].includes(mutant.status));
    const noticed = all.filter((mutant) => ['Killed', 'Timeout', 'RuntimeError'].includes(mutant.status));
    return { area, file, noticed: noticed.length, of: all.length };
  });
});
for (const { area, file, noticed, of } of rows)
  process.stdout.write(
    `| ${area} | \`${file.replace(/^src\//, '')}\` | ${noticed} of ${of} | ${Math.round((100 * noticed) / of)}% |\n`,
  );
process.exitCode = rows.every(({ noticed, of }) => noticed >= LEAST * of) ? 0 : 1;
