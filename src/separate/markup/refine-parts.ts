import { withoutCommonEdges } from './common-edges.ts';
import { withoutOtherDates } from './frame-dates.ts';
import type { PostParts } from './read-post.ts';
import { frameSlots, type RunReading } from './repeated-posts.ts';
import type { Run } from './repetitions.ts';
import { elementNames, machineDateOf, printedTime } from './run-elements.ts';

/**
 * What the elements within the lines tell beyond the lines: the name alone, the date as machines read it, and what is
 * no word of the comment's own in its first and last line.
 */
export function refineParts(
  text: string,
  runs: readonly Run[],
  readings: readonly RunReading[],
): (PostParts | null)[] {
  const found = runs.map((run, at) => ({ run, content: readings[at]?.parts?.content ?? null }));
  const names = elementNames(text, found);
  const contents = withoutCommonEdges(text, found);
  return runs.map((run, at) => {
    const { slots, parts } = readings[at] as RunReading;
    if (parts === null) return null;
    const { content, author } = parts;
    const name = names[at] ?? null;
    const frame = frameSlots(slots, content).map(({ line }) => line);
    return {
      ...parts,
      content: contents[at] ?? content,
      author: name !== null && (author === null || author.includes(name)) ? name : author,
      publishedRaw: parts.publishedRaw ?? printedTime(text, run, content),
      publishedAt: machineDateOf(text, run, content, withoutOtherDates(frame)),
    };
  });
}
