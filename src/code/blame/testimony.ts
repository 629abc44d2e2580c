import type { TokenRange } from '../../text/sentences.ts';
import type { Evidence } from '../evidence.ts';
import type { TieContext } from './tie-context.ts';
import { steps } from './tone.ts';

/** A rule of at least this weight says by itself that there is blame. */
const STRONG = 1;

/** What the rules of the code say of a mention: whether one took it, and what stands in and beside its sentence. */
export function testimonyFeatures(index: number, range: TokenRange, context: TieContext): string[] {
  const { document, mentions, evidence } = context;
  const span = mentions[index];
  if (span === undefined) return [];
  const sentence = document.sentenceOf(range.from);
  const found = new Set<string>();
  const cues = new Set<string>();
  let nearest = Number.POSITIVE_INFINITY;
  for (const each of evidence) {
    const { coding, rule } = each;
    const same = each.sentences.includes(sentence);
    const inside = coding.start <= span.start && coding.end >= span.end;
    const strength = rule.weight >= STRONG ? 'strong' : 'weak';
    if (!coding.present) {
      if (same) found.add(`value ${coding.value}`);
    } else if (rule.cue) {
      if (same) cues.add(rule.id);
    } else {
      if (each.target === index)
        found
          .add('taken')
          .add(`taken ${strength}`)
          .add(`taken ${context.modeOf(coding)}`);
      else if (same && each.target >= 0 && mentions[each.target]?.name !== span.name)
        found.add('other taken');
      if (inside) found.add('inside');
      if (same) {
        const { from, to } = document.rangeOf(coding);
        found.add(`same ${strength}`);
        if (range.from < from) found.add('leads');
        nearest = Math.min(nearest, inside ? 0 : Math.max(from - range.to, range.from - to));
      }
      if (each.sentences.includes(sentence + 1)) found.add('evidence next');
      if (each.sentences.includes(sentence - 1)) found.add('evidence before');
    }
  }
  const counts = [
    ...steps('cues', cues.size, [1, 2, 3]),
    ...steps('sum', sumOfRules(evidence), [0.5, 1, 2, 4]),
    ['within 3 words', nearest <= 3] as const,
    ['within 8 words', nearest <= 8] as const,
  ];
  return [...found, ...counts.flatMap(([name, holds]) => (holds ? [name] : []))];
}

/** What all the evidence of a text weighs; a rule counts once a sentence. */
function sumOfRules(evidence: readonly Evidence[]): number {
  const weights = new Map<string, number>();
  for (const { coding, rule, sentences } of evidence)
    if (coding.present) weights.set(`${rule.id} ${sentences[0]}`, Math.round(rule.weight * 1000));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0) / 1000;
}
