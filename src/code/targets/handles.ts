import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** Finds readers who are addressed by their handle: `@argyle`, and `(@ David_Speers)` as some pages print it. */
export function findHandles({ text, tokens }: Document): Candidate[] {
  const found: Candidate[] = [];
  if (!text.includes('@')) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    // "elopez@example.org" is an address.
    if (token.start > 0 && tokens[at - 1]?.end === token.start && tokens[at - 1]?.kind === 'word') continue;
    if (token.kind === 'tag' && token.form.startsWith('@')) {
      found.push({
        from: at,
        to: at + 1,
        name: token.form.slice(1),
        type: 'person',
        source: 'found',
        typeEvidence: 2,
      });
    } else if (token.form === '@' && tokens[at + 1]?.kind === 'word') {
      const to = endOfHandle(tokens, at + 2);
      const name = tokens
        .slice(at + 1, to)
        .map(({ form }) => form)
        .join('');
      if (name.length > 2)
        found.push({ from: at + 1, to, name, type: 'person', source: 'found', typeEvidence: 2 });
    }
  }
  return found;
}

/** A handle goes on over underscores and digits that follow without a blank. */
function endOfHandle(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    to < tokens.length &&
    tokens[to]?.start === tokens[to - 1]?.end &&
    /^[\p{L}\p{N}_]+$/u.test(tokens[to]?.form ?? '')
  )
    to += 1;
  return to;
}
