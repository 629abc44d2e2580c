/**
 * The end of the build: the modules of the program, and those of the packages that most runs load, a thousand small files,
 * become a few large ones, which Node.js reads in half the time. The folders of modules stay, for whoever imports one.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'rolldown';

/** What wink-nlp's model brings for names, sentiment and lemmas, which the program does not ask it for. */
const UNASKED = /wink-eng-lite-web-model.dist.(?:languages.cur.models.eng-(?:ner|sa)-model\.json|wn-.*\.js)$/;
const CORE = /eng-core-web-model\.json$/;

/** Leaves out what is not asked for, and the words, which the build has stored as they are found fastest. */
const leanModel = {
  name: 'lean-model',
  load(file: string): string | undefined {
    if (UNASKED.test(file)) return file.endsWith('.json') ? '{}' : '';
    if (!CORE.test(file)) return undefined;
    const core = JSON.parse(readFileSync(file, 'utf8'));
    core.features.lexeme.list = [];
    return JSON.stringify({ ...core, lexicon: '' });
  },
};

/** Every start reads the source of what it runs: without comments and indents it is half as long, and its names stay. */
const SPARE = {
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  // A letter beyond ASCII would make all of a file take two bytes a letter, and be decoded at each start.
  charset: 'ascii',
} as const;

// Chunks of an earlier build, and what V8 had compiled of them, would be taken for this one's.
rmSync('dist/chunks', { recursive: true, force: true });

const OPTIONS: BuildOptions = {
  platform: 'node',
  plugins: [leanModel],
  // What draws charts would measure words with the package `canvas` where it is installed, and draw others then.
  resolve: {
    alias: { 'vega-canvas': path.resolve('node_modules/vega-canvas/build/vega-canvas.browser.js') },
  },
};

/** The library and the threads, with their lines: of an error that a script does not catch, Node.js prints the line. */
const modules = await build({
  ...OPTIONS,
  input: {
    'cli/main': 'dist/cli/main-compiled.js',
    index: 'dist/index.js',
    'chunks/code-worker': 'dist/recipes/jobs/code-worker.js',
  },
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    sourcemap: true,
  },
});

/** The command's own, which `src/cli/compiled.ts` loads. */
const scripts = await build({
  ...OPTIONS,
  input: { program: 'dist/cli/program.js' },
  // It is asked where there is no build.
  transform: { define: { 'import.meta.resolve': 'undefined' } },
  output: {
    dir: 'dist/chunks',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    banner: "(function (exports, require, module, __filename) { 'use strict';",
    footer: '})',
    ...SPARE,
  },
});

/** What tells languages, of which the build has stored the table. */
const eld = await build({
  input: {
    eld: path.join(
      path.dirname(fileURLToPath(import.meta.resolve('eld/extrasmall'))),
      '..',
      'languageDetector.js',
    ),
  },
  output: { dir: 'dist/chunks', format: 'cjs', entryFileNames: '[name].cjs', ...SPARE },
});

const beyondAscii = [scripts, eld]
  .flatMap(({ output }) => output)
  .find((file) => file.type === 'chunk' && /[\u0080-\uffff]/.test(file.code));
if (beyondAscii !== undefined) throw new Error(`${beyondAscii.fileName} has letters beyond ASCII`);

const chunks = [modules, scripts, eld].flatMap(({ output }) => output);
const packages = new Set(
  chunks.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])).flatMap(packageOf),
);
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
