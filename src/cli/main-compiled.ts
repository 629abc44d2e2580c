#!/usr/bin/env node
// What the build puts in the place of main.ts: the same, of the program as V8 has compiled it before.
import { loadCompiled } from './compiled.ts';
import { setEngineFlags } from './engine-flags.ts';

setEngineFlags();
const { keepHeapSmallLater, runCommandLine } = loadCompiled('program.cjs') as typeof import('./program.ts');
keepHeapSmallLater();
await runCommandLine(process.argv.slice(2));
