// Preloaded into a run (`node --import`): kills it with SIGKILL at one of its steps from the swap of the report on.
// From outside nobody could: the two renames of a swap lie a fraction of a millisecond apart.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** The folder that is swapped, how many steps after the first rename, and for how many microseconds the step runs. */
const { target, step, micros } = JSON.parse(process.env.BTL_KILL_AT_SWAP);
let steps = -1;

for (const name of ['rename', 'open', 'rm', 'lstat', 'readFile']) {
  const real = fs[name];
  fs[name] = (...given) => {
    if (steps >= 0 || (name === 'rename' && given[0] === target)) steps += 1;
    if (steps !== step) return real(...given);
    // The system works on another thread, so that the signal strikes before, within or after its work.
    const working = micros > 0 ? real(...given) : null;
    const begun = performance.now();
    while (performance.now() - begun < micros / 1000);
    process.kill(process.pid, 'SIGKILL');
    return working;
  };
}
syncBuiltinESMExports();
