/**
 * The end of the build: the modules of the program, and those of the packages that most runs load, a thousand small files,
 * become a few large ones, which Node.js reads in half the time. The folders of modules stay, for whoever imports one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';

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

/** Every thread keeps the source of what it runs: without comments and indents it is half as long, and its names stay. */
const SPARE = { compress: false, mangle: false, codegen: { removeWhitespace: true } } as const;

const { output } = await build({
  input: {
    'cli/main': 'dist/cli/main.js',
    index: 'dist/index.js',
    'chunks/code-worker': 'dist/recipes/jobs/code-worker.js',
  },
  platform: 'node',
  plugins: [leanModel],
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
