import { greatestOf } from '../../../model/extremes.ts';
import { above, namesAround, spoken } from '../case.ts';
import { lineFrom } from '../lines.ts';
import { isInvitation } from '../thread-heads.ts';
import { ancestorOf, type MarkupNode } from '../tree.ts';
import { headingOf, type Weight } from './weight.ts';

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
    weigh: (thread) => {
      const heading = headingOf(thread);
      if (heading === undefined) return above(thread, 8).some(isInvitation) ? 2 : 0;
      const { count } = heading.facts;
      return count === 0 ? -6 : count === null ? 3 : Math.abs(count - thread.runs.length) <= 1 ? 6 : 3.5;
    },
    reason: 'A heading that announces comments.',
  },
  {
    id: 'stated-elsewhere',
    weigh: (thread) => {
      const far = thread.lines.slice(0, Math.max(0, lineFrom(thread.lines, thread.runs[0]?.start ?? 0) - 8));
      const many = spoken(thread).length;
      return far.some(({ facts }) => facts.divider !== null && facts.count === many) ? 2 : 0;
    },
    most: () => 2,
    reason: 'Pages print beside the headline how many comments there are.',
  },
  {
    id: 'form-follows',
    weigh: ({ lines, runs }) => {
      const at = lineFrom(lines, greatestOf(runs.map(({ end }) => end)));
      return lines.slice(at, at + 5).some(({ facts }) => facts.end !== null) ? 2 : 0;
    },
    reason: 'The form for a new comment, or the word that there is none, stands under the thread.',
  },
  {
    id: 'named-talk',
    weigh: ({ runs }) => {
      const names = runs[0] === undefined ? '' : namesAround(runs[0].nodes[0] as MarkupNode);
      return TALK.test(names) ? 3 : POST.test(names) ? 1 : 0;
    },
    reason: 'Ids and classes that say comment, reply, post.',
  },
  {
    id: 'named-elsewhere',
    weigh: (thread) =>
      thread.runs[0] !== undefined && ELSEWHERE.test(namesAround(thread.runs[0].nodes[0] as MarkupNode))
        ? -5
        : 0,
    reason: 'Ids and classes of lists that lead to other pages.',
  },
  {
    id: 'outside-main',
    weigh: (thread) =>
      thread.runs[0]?.nodes[0] !== undefined &&
      ancestorOf(thread.runs[0].nodes[0], ({ tag }) => /^(?:aside|nav|footer)$/.test(tag)) !== null
        ? -2
        : 0,
    reason: 'HTML 5 has elements for what stands beside the page.',
  },
];
