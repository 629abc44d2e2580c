import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { makeTargetFinder } from '../../../src/code/targets.ts';
import { normaliseTargets, targetsSection } from '../../../src/codebook/written/targets-section.ts';
import type { TargetSpan } from '../../../src/model/target.ts';
import { Document } from '../../../src/text/document.ts';

const file = new URL('../../../src/codebook/default/targets.yml', import.meta.url);

/** The targets of the default codebook. */
export const targets = normaliseTargets(targetsSection.parse(parse(readFileSync(file, 'utf8')).targets));

const finder = makeTargetFinder({ targets });

const unnamed = new Set(
  targets.filter(({ onlyWhenBlamed }) => onlyWhenBlamed === true).map(({ name }) => name),
);

/** The mentions in a text that count whether blamed or not. */
export const spansIn = (text: string): TargetSpan[] =>
  finder.find(new Document(text)).filter(({ name }) => !unnamed.has(name));

/** The mentions in a text, as `form = name`, so that a test reads like a list. */
export const mentions = (text: string): string[] =>
  spansIn(text).map(({ form, name }) => (form === name ? form : `${form} = ${name}`));

/** The mentions in a text, as `form: type`. */
export const types = (text: string): string[] => spansIn(text).map(({ form, type }) => `${form}: ${type}`);
