import { setFlagsFromString } from 'node:v8';

/** The first V8 that counts the calls of a function before it optimises it, and knows no budget of bytecode: Node 22. */
const COUNTS_CALLS = 12;

/** Has V8 compile as it pays for programs like this one, in all threads. It counts for what has not been compiled yet. */
export function setEngineFlags(): void {
  // Compiles each pattern once, for good: V8 would make bytecode of it first, and a page asks some hundreds of patterns.
  setFlagsFromString('--no-regexp-tier-up');
  // Optimises what has run four times as long as V8 asks by itself (67,584 bytes of bytecode): else a third of the time of
  // most jobs goes into hundreds of functions, each for a few pages or comments more. A flag that V8 does not know it
  // complains of to the user.
  if (Number.parseInt(process.versions.v8, 10) < COUNTS_CALLS)
    setFlagsFromString('--interrupt-budget=270000');
  // Puts a third as much into one function as V8 would (920): it gains nothing by more here, and compiles longer for it.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
  // Has the place of what is new grow to its full size at once: most of what a start makes stays, and would be copied at
  // each size on the way there.
  setFlagsFromString('--semi-space-growth-factor=16');
}
