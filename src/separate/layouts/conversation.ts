import { voiceOf } from '../cues/voice.ts';
import type { RowFacts } from '../facts.ts';
import type { Found, Item } from './layout.ts';

/** Fewer paragraphs than this are no conversation. */
const FEWEST = 3;
/** One paragraph says no more than this, for or against. */
const MOST = 2;
/** A count that stands alone right above says that something is listed from here on. */
const COUNT_ABOVE = 1.5;
/** What each further paragraph must bring, so that the section does not creep up into the article. */
const TOLL = 0.15;
/** Voice at which a paragraph counts as the beginning of somebody else's words. */
const OPENS = 0.75;

/**
 * Reads a page that prints neither divider nor authors: the paragraphs from some row on sound like readers who talk
 * to the writer and to each other. Where the voice changes, the comments begin.
 */
export function readConversation(facts: readonly RowFacts[]): Found | null {
  const prose = facts.findIndex((fact) => fact.prose);
  const end = facts.findIndex((fact, i) => i > prose && fact.end !== null);
  const to = prose >= 0 && end >= 0 ? end : facts.length;
  const voices = facts.slice(0, to).map((fact, i) => spoken(fact, facts[i - 1]));
  const from = changePoint(facts, voices);
  const paragraphs = facts.slice(from, to).filter((fact) => fact.prose || fact.row.words > 1).length;
  if (facts.slice(Math.max(0, from - 2), from).some((fact) => fact.divider !== null)) return null;
  if (from >= to || paragraphs < FEWEST || isList(facts, from, to)) return null;
  const items = cut(facts, voices, from, to);
  if (items.length < FEWEST) return null;
  const sum = voices.slice(from).reduce((total, voice) => total + voice, 0);
  const score =
    Math.min(sum, 9) + (end >= 0 ? 2 : 0) + unedited(facts, from, to) + earlierVoice(voices, from);
  return {
    anchors: {
      layout: 'conversation',
      cue: 'voice-change',
      side: 'before',
      list: false,
      weight: 0.9,
    },
    items,
    score: Math.min(score, 6.5),
  };
}

/** The voice of a row, with what it takes up from the row before. */
function spoken(fact: RowFacts, before: RowFacts | undefined): number {
  if (fact.note?.id === 'note-moderation') return 1.5;
  if (!fact.prose && fact.row.words < 3) return 0;
  const voice = voiceOf(fact.row.text) + (before === undefined ? 0 : echo(before.row.text, fact.row.text));
  return Math.max(-MOST, Math.min(MOST, voice));
}

/** A reply often opens with a word that the paragraph before it ended on. */
function echo(before: string, text: string): number {
  const first = /^[\p{L}\p{M}'’-]{5,}/u.exec(text)?.[0].toLowerCase();
  if (first === undefined) return 0;
  const said = before.toLowerCase();
  // Most words are not there at all, which is told without taking the paragraph apart.
  return said.includes(first) && said.split(/[^\p{L}\p{M}'’-]+/u).includes(first) ? 0.9 : 0;
}

/** The row from which on the voices sum up to most. */
function changePoint(facts: readonly RowFacts[], voices: readonly number[]): number {
  let best = voices.length;
  let most = 0;
  let sum = 0;
  for (let at = voices.length - 1; at >= 0; at -= 1) {
    sum += (voices[at] as number) - TOLL;
    const bonus = facts[at - 1]?.note?.id === 'note-count' ? COUNT_ABOVE : 0;
    if (sum + bonus > most && (facts[at]?.prose || bonus > 0)) {
      most = sum + bonus;
      best = at;
    }
  }
  return best;
}

function cut(facts: readonly RowFacts[], voices: readonly number[], from: number, to: number): Item[] {
  const tight = facts.slice(from + 1, to).every((fact) => fact.row.blanksBefore === 0);
  const starts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const { row, note } = facts[at] as RowFacts;
    if (at === from || tight || row.blanksBefore > 1 || note !== null || (voices[at] as number) >= OPENS)
      starts.push(at);
  }
  return starts
    .map((start, i): Item => {
      const rows = { from: start, to: starts[i + 1] ?? to };
      const silent = facts[start]?.note !== null;
      return {
        rows,
        content: silent ? { from: start, to: start } : rows,
        author: null,
        publishedRaw: null,
        printedNumber: null,
        indent: facts[start]?.row.indent ?? 0,
        answers: null,
        frame: [],
      };
    })
    .filter((item) => item.content.to > item.content.from);
}

/** Numbered rows are an article's list, or comments that the list layouts read better. */
const isList = (facts: readonly RowFacts[], from: number, to: number): boolean =>
  facts.slice(from, to).filter((fact) => fact.row.marker?.kind === 'number').length > 1;

/** Paragraphs that differ much in length, some of a few words, are not one writer's. */
function unedited(facts: readonly RowFacts[], from: number, to: number): number {
  const short = facts.slice(from, to).filter((fact) => fact.row.words <= 8).length;
  return Math.min(1, short * 0.5);
}

/** What stands above sounds like an article, or there is nothing above. */
function earlierVoice(voices: readonly number[], from: number): number {
  const above = voices.slice(0, from).reduce((total, voice) => total + voice, 0);
  return Math.max(-1, Math.min(1.5, -above / 2));
}
