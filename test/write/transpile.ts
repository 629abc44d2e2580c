import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/** Puts JavaScript of the given source files and folders under `to`, so that another process can run it. */
export async function transpile(sources: readonly string[], to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await writeFile(path.join(to, 'package.json'), '{"type":"module"}');
  for (const source of sources) {
    const files = source.endsWith('.ts')
      ? [source]
      : (await readdir(source)).filter((name) => name.endsWith('.ts')).map((name) => path.join(source, name));
    for (const file of files) {
      const { outputText } = ts.transpileModule(await readFile(file, 'utf8'), {
        compilerOptions: {
          module: ts.ModuleKind.ES2022,
          target: ts.ScriptTarget.ES2022,
          rewriteRelativeImportExtensions: true,
        },
      });
      const script = path.join(to, file.replace(/\.ts$/, '.js'));
      await mkdir(path.dirname(script), { recursive: true });
      await writeFile(script, outputText);
    }
  }
}
