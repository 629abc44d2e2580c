import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /^import (?:type )?\{([^}]*)\} from '((?:\.\.?\/)+[^']+)';$/gm;
const EXPORT = /^export (?:type )?\{([^}]*)\} from '(\.\/[^']+)';$/gm;

const SRC = path.resolve('src');

/** What the import or export statements of a file name: the module, from src, and the name. */
function named(file: string, statements: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(statements)].flatMap(([, names = '', module = '']) => {
    const from = path.relative(SRC, path.resolve(path.dirname(file), module));
    return names
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== '')
      .map((name) => `${from}: ${name}`);
  });
}

const commands = readdirSync(path.join(SRC, 'cli'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const api = named(path.join(SRC, 'index.ts'), EXPORT);

test('what the command line can do, a library user can do too: it uses nothing that index.ts does not export', () => {
  const used = commands
    .flatMap((name) => named(path.join(SRC, 'cli', name), IMPORT))
    .filter((each) => !each.startsWith(`cli${path.sep}`));
  expect(used.length).toBeGreaterThan(60);
  expect(used.filter((each) => !api.includes(each))).toEqual([]);
});

test('index.ts exports nothing that it defines itself', () => {
  const code = readFileSync(path.join(SRC, 'index.ts'), 'utf8')
    .replace(EXPORT, '')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/^\/\/.*$/gm, '');
  expect(code.trim()).toBe('');
});
