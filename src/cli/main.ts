#!/usr/bin/env node
import { setEngineFlags } from './engine-flags.ts';
import { keepHeapSmallLater, runCommandLine } from './program.ts';

setEngineFlags();
keepHeapSmallLater();
await runCommandLine(process.argv.slice(2));
