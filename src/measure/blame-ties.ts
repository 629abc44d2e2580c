import type { CodedComment } from '../model/coded-page.ts';
import type { BlameTie } from '../model/measures.ts';
import { BLAME_MODES, type BlameMode, type TargetType } from '../model/target.ts';
import { add, byText, type Tally } from './tally.ts';

interface OpenTie {
  readonly type: TargetType;
  readonly comments: CodedComment[];
  readonly modes: Tally<BlameMode>;
}

/** Gathers who is blamed, by how many comments. The most blamed comes first; ties go by name. */
export function blameTies(comments: readonly CodedComment[]): BlameTie[] {
  const ties = new Map<string, OpenTie>();
  for (const comment of comments) {
    for (const [target, { type, modes }] of blamedIn(comment)) {
      const tie: OpenTie = ties.get(target) ?? { type, comments: [], modes: new Map() };
      ties.set(target, tie);
      tie.comments.push(comment);
      for (const mode of modes) add(tie.modes, mode);
    }
  }
  return [...ties]
    .map(([target, tie]) => ({
      target,
      type: tie.type,
      comments: tie.comments,
      modes: BLAME_MODES.flatMap((mode) => {
        const count = tie.modes.get(mode);
        return count === undefined ? [] : [{ mode, count }];
      }),
    }))
    .sort((a, b) => b.comments.length - a.comments.length || byText(a.target, b.target));
}

function blamedIn({ coded }: CodedComment): Map<string, { type: TargetType; modes: Set<BlameMode> }> {
  const blamed = new Map<string, { type: TargetType; modes: Set<BlameMode> }>();
  for (const mention of coded.targets.filter((each) => each.blamed)) {
    const entry = blamed.get(mention.name) ?? { type: mention.type, modes: new Set() };
    blamed.set(mention.name, entry);
    if (mention.blameMode !== null) entry.modes.add(mention.blameMode);
  }
  return blamed;
}
