/**
 * Fits the weights by which it is told who is blamed, and writes src/code/blame/tie-weights.ts. To be run after a change of
 * the blame rules, of the targets or of the signs: `npx tsx test/quality/tie-weights/fit-ties.ts`, with --dry only to print the figures.
 *
 * The texts it learns from may not be passed on; without them it says so and changes nothing. The same texts and the same
 * program give the same file, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { tieFeatures } from '../../../src/code/blame/tie-features.ts';
import { makeCoder } from '../../../src/code/code-text.ts';
import { readCodebook } from '../../../src/read/read-codebook.ts';
import { readPool } from '../pool-texts.ts';
import { type Case, fitLogistic, type LogisticModel } from './logistic-regression.ts';
import { figuresOf } from './tie-figures.ts';
import { type AskedText, askOf, markedMentions, readMarked } from './tie-texts.ts';
import { weightsFile } from './tie-weights-file.ts';

const GOLD = new URL('../../../../shared/eval/', import.meta.url);
/** Messages marked by others, for harm and not for blame, count less than comments coded by the project's definitions. */
const MESSAGE_WEIGHT = 0.7;
const PENALTY = 4;
const LEAST_MENTIONS = 20;
const FOLDS = 4;

const coder = makeCoder(await readCodebook());
const ask = (path: string, folder: string | URL = GOLD) =>
  readMarked(new URL(path, folder)).map((marked) => askOf(marked, coder));
const learnt = [...ask('comments/train.visible.jsonl'), ...ask('sets/pan24_en_test.visible.jsonl')];
/** Invented comments on wars and everyday matters; the rules were written with them in view, so no figure is taken on them. */
const invented = [
  'blame',
  'conspiracy',
  'dev',
  'check',
  'no-fly-zone',
  'writers-b',
  'writers-c',
  'writers-d',
  'writers-e',
  'writers-f',
]
  .flatMap((name) => ask(`../${name}.jsonl`, import.meta.url))
  .filter(({ marked }) => marked.blame === 0 || marked.blamed.length > 0);
if (learnt.length === 0) {
  process.stderr.write(`No marked texts at ${GOLD.pathname}: the weights stay as they are.\n`);
} else {
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    aside: learnt.filter((_text, number) => number % FOLDS === fold),
    model: fitted(learnt.filter((_text, number) => number % FOLDS !== fold)),
  }));
  print('left out of the fit', folds);
  const model = fitted(learnt);
  for (const name of ['real', 'pages'])
    print(name, [{ aside: ask(`comments/${name}.visible.jsonl`), model }]);
  print('pool', [{ aside: readPool().map((marked) => askOf({ ...marked, agents: null }, coder)), model }]);
  print('invented, on everyday topics', [{ aside: ask('../ties.jsonl', import.meta.url), model }]);
  if (!process.argv.includes('--dry')) {
    const file = new URL('../../../src/code/blame/tie-weights.ts', import.meta.url);
    writeFileSync(file, weightsFile(model));
  }
}

function fitted(texts: readonly AskedText[]): LogisticModel {
  const cases = [...texts, ...invented].flatMap(({ marked, question }): Case[] => {
    if (question === null) return [];
    const holds = markedMentions(marked, question.context);
    const weight = marked.agents === null ? 1 : MESSAGE_WEIGHT;
    return tieFeatures(question.context).map((signs, at) => ({ signs, holds: holds[at] === true, weight }));
  });
  return fitLogistic(cases, PENALTY, LEAST_MENTIONS);
}

function print(title: string, parts: readonly { aside: readonly AskedText[]; model: LogisticModel }[]): void {
  const lines = figuresOf(parts).map(([figure, value]) => `  ${figure.padEnd(44)} ${value.toFixed(3)}\n`);
  process.stdout.write(`${title}\n${lines.join('')}`);
}
