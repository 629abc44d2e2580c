import type { SeparatedPage } from '../model/separated-page.ts';

/** What one cue has put on a page. */
export interface PageCue {
  readonly kind: SeparatedPage['segments'][number]['kind'];
  readonly cue: string;
  /** How sure it is, 0 to 1; the least where it was not always as sure. */
  readonly confidence: number;
  readonly segments: number;
  readonly characters: number;
}

/** Why a page was taken apart as it was: the cues, in the order in which the page first shows them. */
export function pageCues({ segments }: Pick<SeparatedPage, 'segments'>): PageCue[] {
  const cues = new Map<string, PageCue>();
  for (const { kind, cue, confidence, start, end } of segments) {
    if (cue === 'white-space') continue;
    const key = `${kind} ${cue}`;
    const before = cues.get(key);
    cues.set(key, {
      kind,
      cue,
      confidence: Math.min(confidence, before?.confidence ?? 1),
      segments: (before?.segments ?? 0) + 1,
      characters: (before?.characters ?? 0) + end - start,
    });
  }
  return [...cues.values()];
}

/** The cues in words, a line for each kind of segment: `comment 46%: list-number 6 (92% sure)`. */
export function cueLines(cues: readonly PageCue[]): string[] {
  const all = cues.reduce((sum, { characters }) => sum + characters, 0);
  const kinds = [...new Set(cues.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = cues.filter((each) => each.kind === kind);
    const characters = own.reduce((sum, each) => sum + each.characters, 0);
    const told = own.map(
      ({ cue, segments, confidence }) => `${cue} ${segments} (${percent(confidence)} sure)`,
    );
    return `${kind.replace('_', ' ')} ${percent(characters / all)}: ${told.join(', ')}`;
  });
}

/** A share as people read it. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
