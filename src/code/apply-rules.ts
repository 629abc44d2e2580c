import type { Quotation } from '../model/coded-page.ts';
import { anyHolds, type Span } from '../model/span.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Evidence } from './evidence.ts';
import { type Match, Matching } from './matcher/find-matches.ts';
import type { CompiledRule, RuleProgram } from './matcher/rule-program.ts';
import type { TextView } from './matcher/text-view.ts';
import { findModals, isModal, type ModalScope } from './modality.ts';
import { findNegations, isNegated, type NegationScope } from './negation.ts';

/**
 * Every match of every rule whose conditions hold, before the codes are resolved.
 *
 * @param slowly tries every pattern at every place, for tests
 */
export function findEvidence(
  program: RuleProgram,
  view: TextView,
  quotations: readonly Quotation[],
  slowly = false,
): Evidence[] {
  const matching = new Matching(program, view, slowly);
  const matches = matching.all();
  if (matches.length === 0) return [];
  const conditions = new Conditions(view, quotations, matching);
  const evidence: Evidence[] = [];
  for (const match of matches) {
    const verdict = conditions.verdictOn(match);
    if ('value' in verdict) evidence.push(evidenceOf(match, verdict.value, view));
  }
  return evidence;
}

/** Why one rule says nothing of a text in which it is looked for, in a few plain words. */
export function whySilent(
  program: RuleProgram,
  ruleId: string,
  view: TextView,
  quotations: readonly Quotation[],
): string {
  const matching = new Matching(program, view);
  const match = matching.all().find(({ compiled }) => compiled.rule.id === ruleId);
  if (match !== undefined) {
    const verdict = new Conditions(view, quotations, matching).verdictOn(match);
    return 'silent' in verdict ? verdict.silent : 'another match of the rule is coded';
  }
  const all = program.rules.find(({ rule }) => rule.id === ruleId)?.all ?? [];
  if (all.length === 0) return 'none of its patterns stands in it';
  const stands = (pattern: number) =>
    view.sentences.some((_, sentence) => matching.stands([pattern], sentence));
  const missing = all.flatMap((pattern, index) => (stands(pattern) ? [] : [index + 1]));
  if (missing.length === 0) return 'the parts of "all" do not stand near enough to each other';
  return `part ${missing.join(' and ')} of "all" stands nowhere in it`;
}

type Verdict = { readonly value: string } | { readonly silent: string };

/** Asks of matches what their rules ask beside the words. */
class Conditions {
  readonly #view: TextView;
  readonly #quotations: readonly Quotation[];
  readonly #matching: Matching;
  readonly #negations: Scopes<NegationScope>;
  readonly #modals: Scopes<ModalScope>;
  /** The rules of which a pattern of "unless" stands somewhere in the comment, and those of which none does. */
  readonly #standsAnywhere = new Map<CompiledRule, boolean>();

  constructor(view: TextView, quotations: readonly Quotation[], matching: Matching) {
    this.#view = view;
    this.#quotations = quotations;
    this.#matching = matching;
    this.#negations = new Scopes(view, findNegations);
    this.#modals = new Scopes(view, findModals);
  }

  /** The value that a match gives, or why the rule is silent. */
  verdictOn(match: Match): Verdict {
    const { rule } = match.compiled;
    const quoted = this.#isQuoted(match);
    if (!fits(rule.voice === 'any' ? 'any' : rule.voice === 'quoted' ? 'yes' : 'no', quoted))
      return { silent: `its words are ${quoted ? 'quoted' : 'not quoted'}, and "voice" is ${rule.voice}` };
    if (rule.question !== 'any' && !fits(rule.question, this.#isQuestion(match)))
      return {
        silent: `it ${rule.question === 'no' ? 'is' : 'is not'} a question, and "question" is ${rule.question}`,
      };
    if (rule.modal !== 'any' && !fits(rule.modal, this.#isModal(match)))
      return {
        silent: `it is ${rule.modal === 'no' ? '' : 'not '}only possible or wished, and "modal" is ${rule.modal}`,
      };
    if (this.#isExcluded(match)) return { silent: 'a pattern of "unless" stands there' };
    if (rule.negated === 'any') return { value: rule.value };
    const negated = this.#isNegated(match);
    if (fits(rule.negated, negated)) return { value: rule.value };
    if (rule.negated === 'no' && rule.whenNegated !== null) return { value: rule.whenNegated };
    return { silent: `it is ${negated ? '' : 'not '}negated, and "negated" is ${rule.negated}` };
  }

  #isModal(match: Match): boolean {
    const near = this.#modals.near(match);
    return near.length > 0 && isModal(match.words(), near);
  }

  #isNegated(match: Match): boolean {
    const near = this.#negations.near(match);
    return near.length > 0 && isNegated(match.words(), near);
  }

  #isExcluded({ compiled, sentences }: Match): boolean {
    const { rule, unless } = compiled;
    if (unless.length === 0) return false;
    if (rule.within !== 'comment') return this.#matching.standsInOne(unless, sentences);
    const known = this.#standsAnywhere.get(compiled);
    if (known !== undefined) return known;
    const stands = this.#matching.standsInOne(unless, this.#view.sentences.keys());
    this.#standsAnywhere.set(compiled, stands);
    return stands;
  }

  #isQuestion({ sentences }: Match): boolean {
    return sentences.some((sentence) => {
      const { from, to } = this.#view.sentences[sentence] ?? { from: 0, to: 0 };
      return this.#view.keys.slice(Math.max(from, to - 4), to).some((key) => key.includes('?'));
    });
  }

  /** Quoted is what stands in a quotation from its first word to its last. */
  #isQuoted({ from, to }: Match): boolean {
    return this.#quotations.length > 0 && anyHolds(this.#quotations, spanOf(this.#view, from, to));
  }
}

/** Scopes, of which none reaches out of its sentence; found in a sentence when they are first asked for there. */
class Scopes<Scope extends TokenRange> {
  readonly #view: TextView;
  readonly #find: (view: TextView, sentences: readonly TokenRange[]) => readonly Scope[];
  /** By sentence. */
  readonly #found: (readonly Scope[] | undefined)[] = [];

  constructor(view: TextView, find: (view: TextView, sentences: readonly TokenRange[]) => readonly Scope[]) {
    this.#view = view;
    this.#find = find;
  }

  /** Those that reach into a match; most matches have none, and their words need not be traced. */
  near(match: Match): readonly Scope[] {
    const near: Scope[] = [];
    for (const sentence of match.sentences) {
      this.#found[sentence] ??= this.#find(this.#view, [this.#view.sentences[sentence] as TokenRange]);
      for (const scope of this.#found[sentence])
        if (scope.from < match.to && scope.to > match.from) near.push(scope);
    }
    return near;
  }
}

const fits = (wanted: 'no' | 'yes' | 'any', is: boolean): boolean =>
  wanted === 'any' || (wanted === 'yes') === is;

function spanOf(view: TextView, from: number, to: number): Span {
  const first = view.at[from] ?? 0;
  const last = view.at[to - 1] ?? first;
  return view.document.spanOf({ from: first, to: last + 1 });
}

/** The span of some keys with the tail of their last word: "is" of "isn't" alone would say the opposite. */
function wholeWords(view: TextView, from: number, to: number): Span {
  const span = spanOf(view, from, to);
  const { tokens } = view.document;
  const last = view.at[to - 1] ?? 0;
  const tail = tokens[last + 1];
  const isTail = tail?.kind === 'word' && tail.start === span.end && tokens[last]?.kind === 'word';
  return isTail ? { start: span.start, end: tail.end } : span;
}

function evidenceOf(match: Match, value: string, view: TextView): Evidence {
  const { code, rule } = match.compiled;
  const { start, end } = wholeWords(view, match.shown.from, match.shown.to);
  const target = rule.cue ? -1 : match.target;
  return {
    coding: {
      start,
      end,
      code: code.id,
      value,
      present: code.values.find(({ id }) => id === value)?.present ?? false,
      rule: rule.id,
      weight: rule.weight,
      cue: rule.cue,
      evidence: view.document.text.slice(start, end),
      target: view.targets[target]?.name ?? null,
    },
    rule,
    target,
    sentences: match.sentences,
    likelihood: null,
  };
}
