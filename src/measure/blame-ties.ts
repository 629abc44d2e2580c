import type { CodedComment } from '../model/coded-page.ts';
import type { BlameTie } from '../model/measures.ts';
import { BLAME_MODES, type BlameMode, type TargetType } from '../model/target.ts';
import { add, byText, type Tally } from './tally.ts';
import { typeOf } from './type-of.ts';

interface OpenTie {
  readonly types: TargetType[];
  readonly comments: CodedComment[];
  readonly modes: Tally<BlameMode>;
}

/** Gathers who is blamed, by how many comments. The most blamed comes first; ties go by name. */
export function blameTies(comments: readonly CodedComment[]): BlameTie[] {
  const ties = new Map<string, OpenTie>();
  for (const comment of comments) {
    for (const [target, { types, modes }] of blamedIn(comment)) {
      const tie: OpenTie = ties.get(target) ?? { types: [], comments: [], modes: new Map() };
      ties.set(target, tie);
      tie.types.push(...types);
      tie.comments.push(comment);
      for (const mode of modes) add(tie.modes, mode);
    }
  }
  return [...ties]
    .map(([target, tie]) => ({
      target,
      type: typeOf(tie.types),
      comments: tie.comments,
      modes: BLAME_MODES.flatMap((mode) => {
        const count = tie.modes.get(mode);
        return count === undefined ? [] : [{ mode, count }];
      }),
    }))
    .sort((a, b) => b.comments.length - a.comments.length || byText(a.target, b.target));
}

interface BlamedHere {
  readonly types: TargetType[];
  readonly modes: Set<BlameMode>;
}

function blamedIn({ coded }: CodedComment): Map<string, BlamedHere> {
  const blamed = new Map<string, BlamedHere>();
  for (const mention of coded.targets.filter((each) => each.blamed)) {
    const entry: BlamedHere = blamed.get(mention.name) ?? { types: [], modes: new Set() };
    blamed.set(mention.name, entry);
    entry.types.push(mention.type);
    if (mention.blameMode !== null) entry.modes.add(mention.blameMode);
  }
  return blamed;
}
