import { FEDIVERSE_HANDLE } from './cues/attributions.ts';
import { shortAge } from './cues/controls.ts';
import type { Cue } from './cues/cue.ts';
import type { RowFacts } from './facts.ts';

/** A row that is an address of the fediverse: "@marlow@sea.example". */
const HANDLE = /^@[\w.-]{1,40}@[\w-]{1,30}(?:\.[\w-]{1,30}){1,3}$/u;

const AGE: Cue = {
  id: 'note-age',
  pattern: /\d/u,
  reason: 'The age of a post, above the name and the address of whoever wrote it.',
};

/** Reads who wrote, where a row is an address below a name; the age may stand above the name. */
export function readHandles(facts: readonly RowFacts[]): RowFacts[] {
  const read = [...facts];
  facts.forEach((fact, at) => {
    const name = facts[at - 1];
    if (
      !HANDLE.test(fact.row.text) ||
      name === undefined ||
      (!name.name && name.note?.id !== 'note-initials')
    )
      return;
    const above = facts[at - 2];
    const date = above?.control === true ? wholeAge(above) : null;
    if (above !== undefined && date !== null)
      read[at - 2] = { ...above, control: false, stamp: null, note: AGE };
    const author = name.row.text;
    const attribution = { form: FEDIVERSE_HANDLE, author, date, to: null, number: null };
    read[at] = { ...fact, name: false, prose: false, attribution };
  });
  return read;
}

const wholeAge = ({ row }: RowFacts): string | null => {
  const age = shortAge(row.text);
  return age === row.text ? age : null;
};
