/**
 * The end of the build: the modules of the program, and those of the packages that most runs load, a thousand small files,
 * become a few large ones, which Node.js reads in half the time. The folders of modules stay, for whoever imports one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';

/** A package that is a table more than code, in a few large files already. */
const APART = ['wink-eng-lite-web-model'];

/** Every thread keeps the source of what it runs: without comments and indents it is half as long, and its names stay. */
const SPARE = { compress: false, mangle: false, codegen: { removeWhitespace: true } } as const;

const { output } = await build({
  input: {
    'cli/main': 'dist/cli/main.js',
    index: 'dist/index.js',
    'chunks/code-worker': 'dist/recipes/jobs/code-worker.js',
  },
  platform: 'node',
  external: APART,
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    sourcemap: true,
    minify: SPARE,
  },
});

const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
const packages = new Set(modules.flatMap(packageOf));
writeFileSync('dist/LICENCES.txt', [...packages].sort().map(licenceOf).join('\n---\n\n'));

/** The folder of the package that a module belongs to; none for the program's own, and for what the bundler adds. */
function packageOf(module: string): string[] {
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(module)?.[0];
  return folder !== undefined && existsSync(folder) ? [folder] : [];
}

/** The licence of a package, which goes where its code goes. */
function licenceOf(folder: string): string {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text =
    file === undefined
      ? `The package has no file of it; its source: ${repository}`
      : readFileSync(path.join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
