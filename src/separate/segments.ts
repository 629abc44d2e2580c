import type { Segment } from '../model/segment.ts';
import { byStartAndEnd } from '../model/span.ts';

/** Fills the stretches that no label covers, so that the segments cover the text exactly and in order. */
export function coverText(text: string, labelled: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const fill = (to: number) => {
    if (to <= at) return;
    const blank = text.slice(at, to).trim() === '';
    segments.push({
      kind: 'boilerplate',
      start: at,
      end: to,
      cue: blank ? 'white-space' : 'unexplained',
      confidence: blank ? 1 : 0.3,
    });
  };
  for (const segment of [...labelled].sort(byStartAndEnd)) {
    if (segment.end <= segment.start || segment.start < at) continue;
    fill(segment.start);
    segments.push(segment);
    at = segment.end;
  }
  fill(text.length);
  return segments;
}
