import { greatestOf } from '../../../model/extremes.ts';
import { namesAround } from '../case.ts';
import { lineFrom } from '../lines.ts';
import { ancestorOf, type MarkupNode } from '../tree.ts';
import type { Weight } from './weight.ts';

const TALK =
  /comment|kommentar|comentario|commentaire|commento|reacti|repl(?:y|ies)|respon(?:d|se)|talkback|thread|discussion|message|posting|postbit|opinion|diskussion|answer|antwort/;
/** A forum's posts, or a blog's. */
const POST = /\bposts?\b|-post\b/;
const ELSEWHERE =
  /related|recent|latest|popular|teaser|sidebar|widget|\bnav|menu|breadcrumb|footer|archive|headline|most-?(?:read|viewed|commented)|also|similar|promo|carousel|calendar|event|product|search-?result|listing|feed|ticker|newsletter/;

/** What stands around the repetition, and what the elements around it are called. */
export const PLACE: readonly Weight[] = [
  {
    id: 'divider',
    most: ({ heading, invited, runs }) => {
      if (heading === undefined) return invited ? 2 : 0;
      const { count } = heading.facts;
      return count === 0 ? -6 : count === null ? 3 : Math.abs(count - runs.length) <= 1 ? 6 : 3.5;
    },
    reason: 'A heading that announces comments.',
  },
  {
    id: 'stated-elsewhere',
    most: () => 2,
    weigh: ({ lines, above, spoken }) => {
      const far = lines.slice(0, Math.max(0, above - 8));
      return far.some(({ facts }) => facts.divider !== null && facts.count === spoken.length) ? 2 : 0;
    },
    reason: 'Pages print beside the headline how many comments there are.',
  },
  {
    id: 'form-follows',
    most: ({ lines, runs }) => {
      const at = lineFrom(lines, greatestOf(runs.map(({ end }) => end)));
      return lines.slice(at, at + 5).some(({ facts }) => facts.end !== null) ? 2 : 0;
    },
    reason: 'The form for a new comment, or the word that there is none, stands under the thread.',
  },
  {
    id: 'named-talk',
    most: ({ runs }) => {
      const names = runs[0] === undefined ? '' : namesAround(runs[0].nodes[0] as MarkupNode);
      return TALK.test(names) ? 3 : POST.test(names) ? 1 : 0;
    },
    reason: 'Ids and classes that say comment, reply, post.',
  },
  {
    id: 'named-elsewhere',
    most: (thread) =>
      thread.runs[0] !== undefined && ELSEWHERE.test(namesAround(thread.runs[0].nodes[0] as MarkupNode))
        ? -5
        : 0,
    reason: 'Ids and classes of lists that lead to other pages.',
  },
  {
    id: 'outside-main',
    most: (thread) =>
      thread.runs[0]?.nodes[0] !== undefined &&
      ancestorOf(thread.runs[0].nodes[0], ({ tag }) => /^(?:aside|nav|footer)$/.test(tag)) !== null
        ? -2
        : 0,
    reason: 'HTML 5 has elements for what stands beside the page.',
  },
];
