import { groupBy } from '../../model/group-by.ts';
import { bySentence, type Evidence } from '../evidence.ts';
import { ascending, firstAbove } from '../matcher/number-lists.ts';
import type { TieContext } from './tie-context.ts';

/**
 * Finds the evidence that a mention is blamed by: of the nearest sentence, no cue where there is other, the weightiest. What
 * a rule holds against one name says nothing of another.
 */
export function witnessFinder(
  witnesses: readonly Evidence[],
  { mentions, places }: Pick<TieContext, 'mentions' | 'places'>,
): (mention: number) => Evidence | undefined {
  const numbered = witnesses.map((each, index) => ({ index, sentences: each.sentences }));
  const ofName = groupBy(numbered, ({ index }) => witnesses[index]?.coding.target ?? null);
  const nearby = new Map([...ofName].map(([name, own]) => [name, nearestTo(own)]));
  return (mention) => {
    const span = mentions[mention] ?? { name: '', start: 0, end: 0 };
    const sentence = places[mention]?.sentence ?? 0;
    const away = ({ sentences }: Evidence) =>
      sentences.reduce((least, each) => Math.min(least, Math.abs(each - sentence)), Number.POSITIVE_INFINITY);
    const gap = ({ coding }: Evidence) => Math.max(0, coding.start - span.end, span.start - coding.end);
    const order = (a: Evidence, b: Evidence): number =>
      away(a) - away(b) ||
      Number(a.rule.cue) - Number(b.rule.cue) ||
      b.rule.weight - a.rule.weight ||
      gap(a) - gap(b) ||
      a.coding.start - b.coding.start;
    let best: Evidence | undefined;
    const near = [null, span.name].flatMap((name) => nearby.get(name)?.(sentence) ?? []);
    for (const index of near.sort(ascending)) {
      const each = witnesses[index] as Evidence;
      if (best === undefined || order(each, best) < 0) best = each;
    }
    return best;
  };
}

type Numbered = Pick<Evidence, 'sentences'> & { readonly index: number };

/** Tells which of some evidence touches the sentences nearest to one: itself, or the next before it and behind it. */
function nearestTo(evidence: readonly Numbered[]): (sentence: number) => number[] {
  const inSentence = bySentence(evidence);
  const sentences = [...inSentence.keys()].sort(ascending);
  return (sentence) => {
    const behind = firstAbove(sentences, sentence);
    return [sentences[behind - 1], sentences[behind]].flatMap((near) =>
      (inSentence.get(near ?? -1) ?? []).map(({ index }) => index),
    );
  };
}
