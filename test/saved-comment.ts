import type { SavedCoding, SavedComment } from '../src/model/saved-report.ts';

interface Given extends Partial<SavedComment> {
  /** Codes with which the comment is coded, each as `code` or `code=value`. */
  readonly themes?: readonly string[];
}

/** A comment as a report tells of it, with as much as a test is about. */
export const savedComment = (commentId: string, { themes = [], ...given }: Given = {}): SavedComment => ({
  commentId,
  pageId: 'p-1',
  path: 'page.txt',
  articleId: null,
  headline: null,
  ordinal: 1,
  author: null,
  replyTo: null,
  text: `Text of ${commentId}.`,
  sentimentLabel: 'neu',
  codings: themes.map(coding),
  targets: [],
  quotations: [],
  ...given,
});

function coding(theme: string): SavedCoding {
  const [code = '', value = 'yes'] = theme.split('=');
  return {
    code,
    value,
    present: value !== 'reject',
    rule: `${code}-rule`,
    cue: false,
    weight: 1,
    evidence: 'Text',
    start: 0,
    end: 4,
    target: null,
  };
}
