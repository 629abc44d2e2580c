import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** A module as the bundler writes it: a function of what a module is given. */
type Wrapped = (
  exports: unknown,
  require: (id: string) => unknown,
  module: { exports: unknown },
  filename: string,
) => void;

interface Loaded {
  readonly module: { exports: unknown };
  readonly script: Script;
}

const load = createRequire(import.meta.url);
const loaded = new Map<string, Loaded>();

const pathOf = (name: string): string => fileURLToPath(new URL(`../chunks/${name}`, import.meta.url));
const storeOf = (name: string): string => `${pathOf(name)}.v8`;

/**
 * Loads a module of the bundled program with what V8 made of it when it was built, in three quarters of the time. V8 knows
 * what another version of it has made, or other flags, and compiles the module itself then.
 *
 * @param name file name among the chunks
 */
export function loadCompiled(name: string): unknown {
  const before = loaded.get(name);
  if (before !== undefined) return before.module.exports;
  const filename = pathOf(name);
  const cachedData = stored(name);
  // The bundler writes nothing beyond ASCII, and V8 takes that as it is.
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  loaded.set(name, { module, script });
  const require = (id: string): unknown => (id.startsWith('./') ? loadCompiled(id.slice(2)) : load(id));
  (script.runInThisContext() as Wrapped)(module.exports, require, module, filename);
  return module.exports;
}

function stored(name: string): Buffer | undefined {
  try {
    return readFileSync(storeOf(name));
  } catch {
    return undefined;
  }
}

/** Stores what V8 has compiled by now of all modules that were loaded. */
export function storeCompiled(): void {
  for (const [name, { script }] of loaded) writeFileSync(storeOf(name), script.createCachedData());
}
