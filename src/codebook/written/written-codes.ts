import { z } from 'zod';
import { didYouMean } from '../nearest.ts';
import { changeShell, codeShell, type RawChange, type RawCode, type RawRule, rule } from './codes-section.ts';
import { readPart } from './sections.ts';
import type { Keys, Source } from './source.ts';

/** A rule as it was written, and where. */
export interface WrittenRule {
  readonly raw: RawRule;
  readonly source: Source;
  readonly keys: Keys;
}

/** A code as it was written, and where. */
export interface WrittenCode {
  readonly id: string;
  /** Undefined where its own keys are wrong; its rules can be read all the same. */
  readonly raw: RawCode | undefined;
  readonly source: Source;
  readonly keys: Keys;
  readonly rules: readonly WrittenRule[];
}

/** The codes of one file. What has the wrong shape is complained of and left out, so that the rest can be read. */
export function readCodes(source: Source): WrittenCode[] {
  const codes = readPart(z.record(z.string(), z.unknown()), source, ['codes']) ?? {};
  return Object.keys(codes).map((id) => {
    const keys = ['codes', id];
    const raw = readPart(codeShell, source, keys);
    return { id, raw, source, keys, rules: readRules(source, [...keys, 'rules']) };
  });
}

function readRules(source: Source, keys: Keys): WrittenRule[] {
  const list = source.at(keys);
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => {
    const place = [...keys, index];
    const raw = readPart(rule, source, place);
    return raw === undefined ? [] : [{ raw, source, keys: place }];
  });
}

/** Joins the codes of files that belong together; an id may stand once. */
export function joinCodes(codes: readonly WrittenCode[]): WrittenCode[] {
  const byId = new Map<string, WrittenCode>();
  for (const code of codes) {
    if (byId.has(code.id)) code.source.complainOfKey(code.keys, `a second code with the id "${code.id}"`);
    else byId.set(code.id, code);
  }
  return [...byId.values()];
}

/**
 * The codes of a codebook that extends another: those of the other in their order, each in its place taken by the own
 * code of the same id where there is one, and then the own codes that are new.
 */
export function extendCodes(base: readonly WrittenCode[], own: readonly WrittenCode[]): WrittenCode[] {
  const byId = new Map([...base, ...own].map((code) => [code.id, code]));
  return [...byId.values()];
}

/** Applies the section `change` of one file: rules taken out and added, and thresholds. */
export function changeCodes(codes: readonly WrittenCode[], source: Source): WrittenCode[] {
  const changes = readPart(z.record(z.string(), z.unknown()), source, ['change']) ?? {};
  const ids = codes.map(({ id }) => id);
  for (const id of Object.keys(changes)) {
    if (ids.includes(id)) continue;
    const meant = didYouMean(id, ids, `, there are ${ids.join(', ')}`);
    source.complainOfKey(['change', id], `no code "${id}" to change${meant}`);
  }
  return codes.map((code) => {
    if (!Object.hasOwn(changes, code.id)) return code;
    const keys = ['change', code.id];
    const change = readPart(changeShell, source, keys);
    const added = readRules(source, [...keys, 'add_rules']);
    return changed(code, change ?? {}, added, { source, keys });
  });
}

function changed(
  code: WrittenCode,
  { rules_off: off = [], threshold }: RawChange,
  added: readonly WrittenRule[],
  { source, keys }: { source: Source; keys: Keys },
): WrittenCode {
  const ids = code.rules.map(({ raw }) => raw.id);
  off.forEach((id, index) => {
    if (ids.includes(id)) return;
    const message = `the code "${code.id}" has no rule "${id}"${didYouMean(id, ids)}`;
    source.complain([...keys, 'rules_off', index], message);
  });
  const raw = threshold === undefined || code.raw === undefined ? code.raw : { ...code.raw, threshold };
  return { ...code, raw, rules: [...code.rules.filter((each) => !off.includes(each.raw.id)), ...added] };
}
