import type { RE2JS } from 're2js';
import type { Code, Codebook, Rule } from '../../codebook/codebook.ts';
import { compileRegex } from '../../codebook/patterns/parse-regex.ts';
import type { Pattern } from '../../codebook/patterns/pattern.ts';
import { RowIndexer } from './index-rows.ts';
import type { Row } from './nodes.ts';
import { Compiler } from './program.ts';
import { finishRows, type RowProgram } from './row-program.ts';

/** A rule with its code, and the rows of its patterns. */
export interface CompiledRule {
  readonly code: Code;
  readonly rule: Rule;
  readonly any: readonly number[];
  readonly all: readonly number[];
  /** Those of "all" in the order in which to look for them: where the first is missing, the others need not be. */
  readonly rarestFirst: readonly number[];
  readonly unless: readonly number[];
}

/** A codebook's rules, ready to be looked for. */
export interface RuleProgram {
  readonly rules: readonly CompiledRule[];
  readonly rows: RowProgram;
  /** Those in place of which a regular expression is looked for. */
  readonly regexes: ReadonlyMap<number, RE2JS>;
  /** For each row, the rules that it leads to, by their place. */
  readonly ledTo: readonly (readonly number[])[];
}

/** Compiles every rule of a codebook. It takes a moment, so make one and keep it. */
export function compileRules(codebook: Pick<Codebook, 'codes'>): RuleProgram {
  const compiler = new Compiler();
  const rows: Row[] = [];
  const regexes = new Map<number, RE2JS>();
  const numbers = new Map<string, number>();
  // Many rules share a part: it is looked for once.
  const number = (pattern: Pattern): number => {
    const [item] = pattern;
    const row = compiler.row(pattern);
    const key = item?.kind === 'regex' ? `/${item.source}/` : compiler.keyOf(row);
    const before = numbers.get(key);
    if (before !== undefined) return before;
    const place = rows.push(row) - 1;
    numbers.set(key, place);
    if (item?.kind === 'regex') regexes.set(place, compileRegex(item.source));
    return place;
  };
  const numbered = codebook.codes.flatMap((code) =>
    code.rules.map((rule) => ({
      code,
      rule,
      any: rule.any.map(number),
      all: rule.all.map(number),
      unless: rule.unless.map(number),
    })),
  );
  const indexer = new RowIndexer(rows, compiler.sets, new Set(regexes.keys()));
  const rules = numbered.map((rule) => ({ ...rule, rarestFirst: indexer.rarestFirst(rule.all) }));
  const ledTo = leadTo(rules, rows.length);
  for (const [row, led] of ledTo.entries()) if (led.length > 0) indexer.lead(row);
  return { rules, rows: finishRows(rows, compiler.sets, indexer), regexes, ledTo };
}

/** For each row, the rules that are tried where it is found. */
function leadTo(rules: readonly CompiledRule[], rows: number): number[][] {
  const ledTo: number[][] = Array.from({ length: rows }, () => []);
  for (const [place, { any, rarestFirst }] of rules.entries())
    for (const row of new Set([...any, ...rarestFirst.slice(0, 1)])) ledTo[row]?.push(place);
  return ledTo;
}
