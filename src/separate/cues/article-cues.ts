import type { Cue } from './cue.ts';

/** Rows that name the article's author. */
export const BYLINES: readonly Cue[] = [
  {
    id: 'byline-author',
    pattern:
      /^(?:author|written by|words by|story by|reported by|posted by|article by|von|par|por):? \p{L}.{1,80}$/iu,
    reason: '"Author: NAME".',
  },
  {
    id: 'byline-by',
    pattern: /^[Bb]y:? (?:the )?\p{Lu}[^.!?]{1,100}$/u,
    reason: '"By NAME", often with the paper or the date behind it.',
  },
  {
    id: 'byline-agency',
    pattern:
      /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: & \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})? ?[/|] ?\p{Lu}[^.!?]{1,90}(?:\.\p{Ll}{2,12}[^!?]{0,80})?$/u,
    needs: /[/|]/,
    reason: 'Reprints give "NAME / AGENCY", the agency often by its site.',
  },
];

/** Rows that date the article. */
export const DATELINES: readonly Cue[] = [
  {
    id: 'dateline-posted',
    pattern:
      /^(?:posted|published|updated|first published|last (?:updated|modified)|date|created|veröffentlicht|publié|written|filed|updated on|issued):? (?:on |at |le |am )?.{0,30}\ue000.{0,60}$/iu,
    reason: '"Published: DATE".',
  },
  { id: 'dateline-by', pattern: /^\ue000.{0,10}(?:by|von|par|por) .{1,40}$/iu, reason: '"DATE - by NAME".' },
  { id: 'dateline-date', pattern: /^(?:date )?[([]?\ue000[)\]]?.{0,20}$/iu, reason: 'A date alone.' },
];
