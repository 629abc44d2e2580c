import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import { readCodebook } from '../../src/read/read-codebook.ts';

interface Row {
  readonly text: string;
  readonly conspiracy: 0 | 1;
  readonly blame: 0 | 1;
  readonly nfz: string;
  readonly polarity: string;
  /** Of check.jsonl alone: which half of it a row belongs to, and what is said beside the stance. */
  readonly half?: 'a' | 'b';
  readonly who?: string;
  readonly where?: string;
  readonly condition?: string;
}

const coder = makeCoder(await readCodebook());
interface CodedRow {
  readonly gold: Row;
  readonly coded: ReturnType<typeof codeText>;
}

const rowsOf = (file: string): CodedRow[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const gold: Row = JSON.parse(line);
      return { gold, coded: codeText(gold.text, coder) };
    });

const rows = rowsOf('held.jsonl');
const check = rowsOf('check.jsonl');
const fresh = rowsOf('fresh.jsonl');
/** By writers who knew the definitions alone: two files that nobody who writes rules reads, and what is in view. */
const writersA = rowsOf('writers-a.jsonl');
const writersG = rowsOf('writers-g.jsonl');
const writersB = rowsOf('writers-b.jsonl');
const writersCToF = ['c', 'd', 'e', 'f'].flatMap((writer) => rowsOf(`writers-${writer}.jsonl`));
const freshBlame = fresh.filter(({ gold }) => gold.blame !== undefined);
const unseen = check.filter(({ gold }) => gold.half === 'b');

/** F1 of one label: 2 tp / (2 tp + fp + fn). */
function f1(pairs: readonly (readonly [gold: string, found: string])[], label: string): number {
  const both = pairs.filter(([gold, found]) => gold === label && found === label).length;
  const either = pairs.filter(([gold, found]) => (gold === label) !== (found === label)).length;
  return both === 0 ? 0 : (2 * both) / (2 * both + either);
}

const macroF1 = (pairs: readonly (readonly [string, string])[], labels: readonly string[]): number =>
  labels.reduce((sum, label) => sum + f1(pairs, label), 0) / labels.length;

const presence = (code: 'conspiracy' | 'blame', of = rows) =>
  of.map(({ gold, coded }): [string, string] => [
    String(gold[code]),
    String(Number(coded.codings.some((coding) => coding.code === code && coding.present))),
  ]);

const stances = (of: readonly CodedRow[]) =>
  of.map(({ gold, coded }): [string, string] => {
    const value = coded.codings.find((coding) => coding.code === 'no_fly_zone')?.value ?? '';
    return [gold.nfz, value.replace('_implicit', '')];
  });

/** Share of the details marked by the coder whose words are among those found, or the other way round. */
function detailRecall(of: readonly CodedRow[]): number {
  const marked = of.flatMap(({ gold, coded }) => {
    const found = coded.codings.flatMap(({ details }) => details ?? []);
    return (['who', 'where', 'condition'] as const)
      .filter((detail) => gold[detail])
      .map((detail) =>
        found.some((one) => one.detail === detail && overlap(one.evidence, gold[detail] as string)),
      );
  });
  return marked.filter(Boolean).length / marked.length;
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

const polarities = rows.map(({ gold, coded }): [string, string] => [gold.polarity, coded.sentiment.label]);

const STANCES = ['support', 'oppose', 'mention'];

// Measured when set: conspiracy .70, blame .60, no-fly zone .84, polarity .59; unseen half: .71, .78; details .80; fresh .78;
// writers a, sealed: .58, .73, .66; writers b, in view: .74, .80, .89; writers c to f, in view: .47, .70, .62; writers g, sealed: .43, .69, .69.
// With weak signs conspiracy is: writers a .65, b .77, c to f .75, g .54; with the air of a war heard, the zone .67, .98, .83, .79.
test.each([
  ['conspiracy, F1', f1(presence('conspiracy'), '1'), 0.66],
  ['blame, F1', f1(presence('blame'), '1'), 0.56],
  ['no-fly zone, macro F1', macroF1(stances(rows), STANCES), 0.76],
  ['polarity, macro F1', macroF1(polarities, ['neg', 'neu', 'pos']), 0.55],
  ['conspiracy, F1, unseen half', f1(presence('conspiracy', unseen), '1'), 0.66],
  ['no-fly zone, macro F1, unseen half', macroF1(stances(unseen), STANCES), 0.72],
  ['conspiracy, F1, fresh wordings', f1(presence('conspiracy', fresh), '1'), 0.79],
  ['blame, F1, fresh wordings', f1(presence('blame', freshBlame), '1'), 0.68],
  ['conspiracy, F1, writers a', f1(presence('conspiracy', writersA), '1'), 0.61],
  ['blame, F1, writers a', f1(presence('blame', writersA), '1'), 0.68],
  ['no-fly zone, macro F1, writers a', macroF1(stances(writersA), STANCES), 0.63],
  ['conspiracy, F1, writers b', f1(presence('conspiracy', writersB), '1'), 0.73],
  ['blame, F1, writers b', f1(presence('blame', writersB), '1'), 0.74],
  ['no-fly zone, macro F1, writers b', macroF1(stances(writersB), STANCES), 0.93],
  ['conspiracy, F1, writers c to f', f1(presence('conspiracy', writersCToF), '1'), 0.71],
  ['blame, F1, writers c to f', f1(presence('blame', writersCToF), '1'), 0.66],
  ['no-fly zone, macro F1, writers c to f', macroF1(stances(writersCToF), STANCES), 0.76],
  ['conspiracy, F1, writers g', f1(presence('conspiracy', writersG), '1'), 0.5],
  ['blame, F1, writers g', f1(presence('blame', writersG), '1'), 0.65],
  ['no-fly zone, macro F1, writers g', macroF1(stances(writersG), STANCES), 0.74],
  ['who, where and condition, recall', detailRecall(check), 0.7],
])('%s on comments that no rule was written for: %d', (_, measured, floor) => {
  expect(measured).toBeGreaterThanOrEqual(floor);
});
