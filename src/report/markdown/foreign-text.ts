import type { InlineCode, PhrasingContent } from 'mdast';
import { plainlyVisible } from '../../text/visible.ts';

/** What Markdown readers make a link of by themselves: web addresses, `www.` names, mail addresses. */
const LINKS_ITSELF = /:\/\/|www\.|mailto:|xmpp:|[^@]@[^@]/i;

/**
 * Words from a page as one line that stays what it is in every Markdown reader: nothing in it becomes markup, and web
 * and mail addresses, which readers would link, stand as code.
 */
export function foreignText(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') nodes.push({ type: 'text', value: plain });
    plain = '';
  };
  for (const [run] of oneLine(text).matchAll(/\S+|\s+/g)) {
    if (LINKS_ITSELF.test(run)) {
      flush();
      nodes.push(code(run));
    } else plain += run;
  }
  flush();
  return nodes;
}

/** Words as code: ids, paths, addresses. A backslash before a pipe would end a table's cell, so a space parts them. */
export const code = (text: string): InlineCode => ({
  type: 'inlineCode',
  value: oneLine(text).replace(/\\(?=\|)/g, '\\ '),
});

/** Words from a page, at most `longest` characters long; what is left out is marked by `[…]`. */
export const shortText = (text: string, longest: number): PhrasingContent[] =>
  foreignText(shortened(text, longest));

/** The same as a plain string. */
export function shortened(text: string, longest: number): string {
  const line = oneLine(text).trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/\s+\S{0,20}$/, '')} […]`;
}

/** Everything on one line, with nothing in it that cannot be seen or that turns the direction of writing. */
const oneLine = (text: string): string => plainlyVisible(text.replace(/\s+/g, ' '));
