// Preloaded into a run (`node --import`): notes each file of a folder that is opened, and kills the run at one of them.
import { appendFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** The folder, the file to note in, and the name of the file at whose opening the run is killed. */
const { folder, notes, killAt } = JSON.parse(process.env.BTL_COUNT_OPENED);
const { open } = fs;

fs.open = (file, ...more) => {
  if (String(file).startsWith(folder)) {
    appendFileSync(notes, `${file}\n`);
    if (String(file).endsWith(killAt)) process.kill(process.pid, 'SIGKILL');
  }
  return open(file, ...more);
};
syncBuiltinESMExports();
