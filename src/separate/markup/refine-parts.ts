import { withoutOtherDates } from './frame-dates.ts';
import type { PostParts } from './read-post.ts';
import { frameSlots, type RunReading } from './repeated-posts.ts';
import type { Run } from './repetitions.ts';
import { elementNames, machineDateOf, printedTime } from './run-elements.ts';

/** What the elements within the lines tell beyond the lines: the name alone, and the date as machines read it. */
export function refineParts(
  text: string,
  runs: readonly Run[],
  readings: readonly RunReading[],
): (PostParts | null)[] {
  const names = elementNames(
    text,
    runs.map((run, at) => ({ run, content: readings[at]?.parts?.content ?? null })),
  );
  return runs.map((run, at) => {
    const { slots, parts } = readings[at] as RunReading;
    if (parts === null) return null;
    const { content, author } = parts;
    const name = names[at] ?? null;
    const frame = frameSlots(slots, content).map(({ line }) => line);
    return {
      ...parts,
      author: name !== null && (author === null || author.includes(name)) ? name : author,
      publishedRaw: parts.publishedRaw ?? printedTime(text, run, content),
      publishedAt: machineDateOf(text, run, content, withoutOtherDates(frame)),
    };
  });
}
