import type { Odds, ToneEvidence } from '../../../src/codebook/codebook.ts';
import type { SignOdds } from './fit-odds.ts';
import { SECTIONS, type Section } from './seen-signs.ts';

type Table = ReadonlyMap<string, Odds>;

/** Odds differ that are further apart than this. */
const APART = 0.02;
const WIDTH = 118;
/** Words that YAML would take for something else. */
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/;

const tableOf = (odds: SignOdds, section: Section): Table =>
  new Map([...odds].flatMap(([sign, of]) => (sign.section === section ? [[sign.name, of] as const] : [])));

/** The tables of `evidence` in `sentiment.yml`, as they are to stand there. */
export function evidenceBlock(odds: SignOdds, now: ToneEvidence): string {
  const tables = SECTIONS.map((section) => {
    const own = tableOf(odds, section);
    // Signs keep the order that they have; words have that of the alphabet.
    const names =
      section === 'words' ? [...own.keys()].sort() : [...new Set([...now[section].keys(), ...own.keys()])];
    const items = names.map((name) => `${keyOf(name)}: [${(own.get(name) ?? [0, 0]).join(', ')}]`);
    return `    ${section}:\n      {${wrapped(items).join('\n      ')}}\n`;
  });
  return tables.join('');
}

const keyOf = (name: string): string =>
  name.includes("'") ? `"${name}"` : NO_TEXT.test(name) ? `'${name}'` : name;

function wrapped(items: readonly string[]): string[] {
  const lines: string[] = [];
  items.forEach((item, at) => {
    const text = at < items.length - 1 ? `${item},` : item;
    const line = lines.at(-1);
    if (line === undefined || line.length + text.length + 7 > WIDTH) lines.push(text);
    else lines[lines.length - 1] = `${line} ${text}`;
  });
  return lines;
}

/** How far odds are from those of the codebook: for each section the largest difference, and which differ by more than .02. */
export function differences(odds: SignOdds, now: ToneEvidence): string {
  const lines = SECTIONS.map((section) => {
    const [own, old]: [Table, Table] = [tableOf(odds, section), now[section]];
    const names = [...new Set([...old.keys(), ...own.keys()])];
    const apart = names.map((name) => [name, distance(own.get(name), old.get(name))] as const);
    const most = Math.max(...apart.map(([, by]) => by));
    // What is rounded to two places may be a hair above it.
    const far = apart.filter(([, by]) => by > APART + 1e-9).map(([name]) => name);
    const which = far.map((name) => `${name} ${show(old.get(name))} -> ${show(own.get(name))}`).join('; ');
    return `  ${section.padEnd(10)} ${names.length} odds, at most ${most.toFixed(2)} apart; by more than ${APART}: ${far.length} ${which}\n`;
  });
  return lines.join('');
}

const distance = ([bad, good]: Odds = [0, 0], [oldBad, oldGood]: Odds = [0, 0]): number =>
  Math.max(Math.abs(bad - oldBad), Math.abs(good - oldGood));

const show = (odds: Odds | undefined): string => (odds === undefined ? 'none' : `[${odds.join(', ')}]`);
