import { RE2JS, RE2JSSyntaxException } from 're2js';
import { PatternError } from './lex-pattern.ts';
import type { Pattern } from './pattern.ts';

/** Case is left aside, as everywhere in a codebook; `(?-i)` brings it back. */
const FLAGS = RE2JS.CASE_INSENSITIVE;

/** A regular expression, made ready. It takes time in step with the text, whatever stands in it. */
export const compileRegex = (source: string): RE2JS => RE2JS.compile(source, FLAGS);

/**
 * Reads a regular expression as a pattern.
 *
 * @throws PatternError where it is none, or also fits an empty text
 */
export function parseRegex(source: string): Pattern {
  let regex: RE2JS;
  try {
    regex = compileRegex(source);
  } catch (cause) {
    if (!(cause instanceof RE2JSSyntaxException)) throw cause;
    throw new PatternError(`no regular expression that can be used: ${reasonOf(cause)}`, 0);
  }
  if (regex.matches(''))
    throw new PatternError('a regular expression that also fits an empty text, make a part of it needed', 0);
  return [{ kind: 'regex', source }];
}

function reasonOf(error: RE2JSSyntaxException): string {
  const reason = error.message.replace(/^error parsing regexp: /, '');
  // What backtracking engines have and RE2 leaves out, because it cannot be matched in linear time.
  return /invalid or unsupported Perl syntax|invalid escape sequence/.test(reason)
    ? `${reason} (look-around and back-references cannot be used, since they can hang a run)`
    : reason;
}
