import type { Span } from '../../model/span.ts';
import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { PartOfSpeech } from '../../text/nlp.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

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

/** Articles, pronouns, prepositions and the like, which are no verb, noun or adjective wherever they stand. */
const CLOSED = list(
  `the a an this that these those my your his her its our their i you he she it we they me him them what when where why how
  to of in on at by for from with about as into than over after before up out off down against without through during
  under between around via since until and or but nor if so because though although whether no any some all every each
  both either neither another is are was were be been being am 's 're 've 'm 'd 'll would should could did might not n't
  never also just only even very too still there here now then again`,
);

/** The part of speech of a word, null where it is one of a closed class: a tag costs that of the whole sentence. */
export const openPart = (document: Document, at: number): PartOfSpeech | null =>
  CLOSED.has(norm(document, at)) ? null : document.tagOf(at);

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
  if (document.tokens[at]?.kind !== 'word' || norm(document, at).endsWith('ing')) return false;
  return openPart(document, at) === 'VERB';
}

/** The place after "of Salonika", "in the south" behind a subject, which tell who is meant and part it from its verb. */
function afterWhere(document: Document, at: number): number {
  if (!BELONGING.has(norm(document, at))) return at;
  const next = norm(document, at + 1) === 'the' ? at + 2 : at + 1;
  return document.tokens[next]?.kind === 'word' ? next + 1 : at;
}

const norm = (document: Document, at: number): string => document.tokens[at]?.norm ?? '';

const isVerb = (document: Document, at: number): boolean =>
  at < document.tokens.length && VERBS.has(document.tagOf(at));
