import { existsSync, readFileSync } from 'node:fs';
import { attitudesToward } from '../../../src/code/attitudes.ts';
import { tieQuestions } from '../../../src/code/blame/blame-evidence.ts';
import { findMentions } from '../../../src/code/blame/mentions.ts';
import type { TieContext, TieQuestion } from '../../../src/code/blame/tie-context.ts';
import { type Coder, evidenceIn } from '../../../src/code/code-text.ts';
import { findQuotations } from '../../../src/code/quotations.ts';
import { resolveCodes } from '../../../src/code/resolve-codings.ts';
import { overlaps, type Span } from '../../../src/model/span.ts';
import { Document } from '../../../src/text/document.ts';

/** A text in which people marked who is blamed. */
export interface MarkedText {
  readonly text: string;
  /** Whether anybody is blamed; null where the coders differ, or were not asked. */
  readonly blame: 0 | 1 | null;
  /** The words, or the canonical names, of the blamed. */
  readonly blamed: readonly string[];
  /** Their places, where the places were marked and not the words. */
  readonly agents: readonly Span[] | null;
}

/** A marked text with what the program sees of it: null where there is nobody to blame, or nothing that says so. */
export interface AskedText {
  readonly marked: MarkedText;
  readonly question: TieQuestion | null;
}

export const readMarked = (file: URL): MarkedText[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const { text, blame = null, blamed, blamed_sure, agents = null } = JSON.parse(line);
          return { text, blame, blamed: blamed ?? blamed_sure ?? [], agents };
        })
    : [];

/** Works out what the weights are asked about a text. */
export function askOf(marked: MarkedText, coder: Coder): AskedText {
  const document = new Document(marked.text);
  const quotations = findQuotations(document);
  const mentions = findMentions(document, coder);
  const found = evidenceIn(marked.text, coder);
  const settled = resolveCodes(coder.codebook.codes, found);
  const attitudes = attitudesToward(mentions.spans, document, coder.sentiment, quotations);
  const asked = { document, mentions, quotations, attitudes, coder };
  const [question = null] = tieQuestions(settled, found, asked);
  return { marked, question };
}

/** Where in a text its blamed are named. */
export function placesOf({ text, blamed, agents }: MarkedText): readonly Span[] {
  if (agents !== null) return agents;
  const lower = text.toLowerCase();
  return blamed.flatMap((name) => occurrences(lower, name.toLowerCase()));
}

function occurrences(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** For each mention of a text, whether people marked it as blamed. */
export function markedMentions(marked: MarkedText, { mentions }: TieContext): boolean[] {
  const places = placesOf(marked);
  const names = new Set(marked.blamed.map((name) => name.toLowerCase()));
  return mentions.map(
    (mention) => names.has(mention.name.toLowerCase()) || places.some((place) => overlaps(place, mention)),
  );
}
