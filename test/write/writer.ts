import { writeFolder } from '../../src/write/write-folder.ts';
import { report } from './report.ts';

/** Writes reports into the folder given, one after another, until it is killed; tells its parent after each. */
const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('give a folder');
for (let n = 0; n < 1000; n += 1) {
  await writeFolder(out, report(n % 2 === 0 ? 'even' : 'odd'));
  process.send?.(n);
}
