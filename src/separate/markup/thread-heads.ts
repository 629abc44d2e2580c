import { ARTICLE_ENDS } from './article-ends.ts';
import type { Line } from './lines.ts';

const INVITATIONS = ARTICLE_ENDS.filter(({ id }) => id === 'asks-for-comments');
/** A heading is short. */
const LONGEST = 12;

/** Whether a line asks readers for comments, or thanks them: what they wrote often stands right below. */
export const isInvitation = ({ facts }: Line): boolean =>
  facts.row.words <= LONGEST && INVITATIONS.some(({ pattern }) => pattern.test(facts.row.text));

/** Whether comments may stand right below a line: it announces them, or it asks for them. */
export const isThreadHead = (line: Line): boolean =>
  line.facts.divider === null ? isInvitation(line) : line.facts.count !== 0;
