import { type RowFacts, withoutSigns } from '../facts.ts';
import type { NameRow } from './layout.ts';

/** Who wrote an item, from the rows around its words. */
export function authorAmong(frame: readonly RowFacts[], anchor: RowFacts, nameRow: NameRow): string | null {
  const attribution = anchor.attribution ?? frame.find((fact) => fact.attribution !== null)?.attribution;
  if (attribution != null) return attribution.author;
  if (nameRow === 'none') return anchor.signature;
  const named = nameRow === 'last' ? frame.findLast((fact) => fact.name) : frame.find((fact) => fact.name);
  return named === undefined ? null : nameIn(named.row.text);
}

const nameIn = (text: string): string =>
  withoutSigns(text)
    .replace(/^(?:#\d{1,7}[.:]? ?(?=\D)|[-–—~]+ ?)/u, '')
    .replace(/ ?:$/u, '');

/** The date as printed. */
export const dateAmong = (frame: readonly RowFacts[]): string | null =>
  frame.map((fact) => fact.attribution?.date ?? fact.date ?? fact.stamp).find((date) => date != null) ?? null;

/** The number that the page prints: as a list marker, as "Comment 12" or as "#12". */
export function numberAmong(frame: readonly RowFacts[], first: RowFacts): number | null {
  const marked =
    first.row.marker?.number ?? frame.find((fact) => fact.row.marker?.number != null)?.row.marker?.number;
  if (marked != null) return marked;
  for (const fact of frame) {
    if (fact.attribution?.number != null) return fact.attribution.number;
    const hash = /^(?:comment |post |reply )?#(\d{1,6})\b/iu.exec(fact.row.text);
    if (hash !== null) return Number(hash[1]);
  }
  return null;
}

/** The name or number of the comment that an item says it answers. */
export function answersAmong(frame: readonly RowFacts[]): string | null {
  for (const fact of frame) {
    if (fact.attribution?.to != null) return fact.attribution.to;
    const said =
      /^(?:(?:in )?(?:reply|response) to|replying to|responding to|>>):? ?(.{1,50}?)(?:, ?\d.*|\+?\(OP\))?$/iu.exec(
        fact.row.text,
      );
    if (said !== null) return said[1] ?? null;
    const named = fact.note?.id === 'note-answers' ? ANSWERS.exec(fact.row.text)?.slice(1) : undefined;
    const to = named?.find((name) => name !== undefined);
    if (to !== undefined) return to;
  }
  return null;
}

/** "Antwort auf „The first words…“ von NAME", or the name alone. */
const ANSWERS =
  /["“”»’] (?:von|de|di|by|van|av|od|от|від) (.{1,50})$|^(?:\p{L}+ ){0,2}(?:auf|à|a|op|na|do|на|på|till?) ?:? ?@?([^"„“«]{1,50})$/iu;
