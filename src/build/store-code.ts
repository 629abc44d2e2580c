/**
 * The last step of the build: a small corpus is coded by the command, and what V8 has compiled for that is stored beside
 * the command's modules, so that the next run begins with it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadCompiled, storeCompiled } from '../cli/compiled.ts';
import { setEngineFlags } from '../cli/engine-flags.ts';

/** A page with some of all that pages have. */
const PAGE = `<!doctype html><html><head><title>Council closes the bridge | The Courier</title></head><body>
<article><h1>Council closes the bridge</h1><p class="byline">By Anna Miller</p><time datetime="2016-05-04">4 May 2016</time>
<p>The council closed the old bridge on Tuesday after engineers had found cracks in two of its piers.</p>
<p>“Nobody could have known,” said Mayor John Harper. The repair is to take eight months.</p></article>
<section id="comments"><h2>2 comments</h2><ol>
<li class="comment"><b class="author">Tom</b> <time datetime="2016-05-04T10:00">May 4, 10:00</time>
<p>This is the mayor’s fault. He knew of the cracks and did nothing for years, what a disgrace!</p></li>
<li class="comment"><b class="author">Ruth</b> <time datetime="2016-05-04T11:30">May 4, 11:30</time>
<p>@Tom No coincidence that his brother owns the ferry. Who benefits? Harper and the Courier are in it together.</p></li>
</ol></section></body></html>`;

const folder = mkdtempSync(path.join(tmpdir(), 'btl-build-'));
try {
  const page = path.join(folder, 'page.html');
  writeFileSync(page, PAGE);
  setEngineFlags();
  // Else V8 forgets the code of what has not run for a while, which is most of what a start needs.
  setFlagsFromString('--no-flush-bytecode');
  const { runCommandLine } = loadCompiled('program.cjs') as typeof import('../cli/program.ts');
  await runCommandLine(['run', 'seeds', page, '-o', path.join(folder, 'report'), '--quiet']);
  setFlagsFromString('--flush-bytecode');
  storeCompiled();
} finally {
  rmSync(folder, { recursive: true });
}
