import type { Span } from '../../model/span.ts';
import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OPENERS = list(
  'and but while whereas then so yet because when until till though although before after',
);
const VERBS = list('VERB AUX');
const PASSIVE = list("is are was were be been being get gets got getting 're");
const PERFECT = list("has have had 've");
const LOCATIVE = list(
  'in at near over across around inside outside above through throughout along beyond toward towards into onto within',
);
const WAYS = list('from to past via');
const BELONGING = list('of in from at');
const ADVERBS = list('not never also just even still already then again all both once badly');

/** Whether a mention says where: "the sky over Freedonia"; a town or a river also whence and whither, "the road from Brackleford". */
export function isWhere(document: Document, mention: TargetSpan): boolean {
  const { from } = document.rangeOf(mention);
  const before = norm(document, from - (norm(document, from - 1) === 'the' ? 2 : 1));
  return LOCATIVE.has(before) || (mention.type === 'place' && WAYS.has(before));
}

/** Whether a mention is the subject of a clause that opens after `first` has had its verb: ", and then Sylvania locked". */
export function opensClause(document: Document, mention: Span, first: Span): boolean {
  if (mention.start < first.end) return false;
  const { from, to } = document.rangeOf(mention);
  const opener = [from - 1, from - 2].find((at) => OPENERS.has(norm(document, at)));
  if (opener === undefined || !(isVerb(document, to) || isVerb(document, to + 1))) return false;
  for (let at = document.rangeOf(first).to; at < opener; at += 1) if (isVerb(document, at)) return true;
  return false;
}

/** Whether a mention is the subject of a passive, to whom something was done: "the nurses were badly let down". */
export function isPassive(document: Document, mention: Span): boolean {
  let at = afterWhere(document, document.rangeOf(mention).to);
  if (PERFECT.has(norm(document, at))) at += 1;
  if (!PASSIVE.has(norm(document, at))) return false;
  at += 1;
  while (ADVERBS.has(norm(document, at)) || PASSIVE.has(norm(document, at))) at += 1;
  // The ending first, since a tag costs that of the whole sentence.
  if (at >= document.tokens.length || norm(document, at).endsWith('ing')) return false;
  return document.tagOf(at).pos === 'VERB';
}

/** The place after "of Salonika", "in the south" behind a subject, which tell who is meant and part it from its verb. */
function afterWhere(document: Document, at: number): number {
  if (!BELONGING.has(norm(document, at))) return at;
  const next = norm(document, at + 1) === 'the' ? at + 2 : at + 1;
  return document.tokens[next]?.kind === 'word' ? next + 1 : at;
}

const norm = (document: Document, at: number): string => document.tokens[at]?.norm ?? '';

const isVerb = (document: Document, at: number): boolean =>
  at < document.tokens.length && VERBS.has(document.tagOf(at).pos);
