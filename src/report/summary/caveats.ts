import type { ReportContext } from '../context.ts';
import { type Block, bullets, heading } from '../markdown/nodes.ts';

const PSEUDONYMS = [
  'Commenters’ names are replaced by pseudonyms made with a secret key: the same name has the same pseudonym on every page, and in every report made with the key. Whoever has the key can try names against them, so keep it apart from this report.',
  'Where a comment names another commenter of its page, that name is replaced too: as it is printed, and by its first or last word. A name that is also a common word, the name of a target that the codebook knows, or a single name that stands in the article, is replaced only where one reader speaks to another (as in “@May”, “May wrote”, “Thanks, May”). Names of people who do not comment on the page stay, and so do nicknames. Read what you mean to publish.',
  'Pseudonyms do not hide who wrote a comment from anybody who can search the web for its words: quotations lead to the page, and to the name on it.',
];

const TRAINED =
  'A trained coder repeats what people coded in the rows that it learned from, mistakes included, and its precision falls where a theme is rarer than there. What it codes is a probability over a threshold, and its evidence are the words that weighed most, not a reason.';

const LEARNED_TONE =
  ', and with signs, codings and plain words whose odds were learned from texts that people had judged. Two in three of 3,626 reader comments that nothing was learned from got the label that people gave; irony is often misread';

/** What a reviewer would ask, answered before the question. */
export const caveatsSection = ({ codebook, run }: ReportContext): Block[] => [
  heading(2, 'What to keep in mind'),
  bullets([
    `The comments were coded by rules${codebook.trained === undefined ? '' : ' and by trained coders'}, not by people. A rule sees wording: it misses irony, allusion and whatever is said in words that it does not know. The codebook says what each rule looks for, and every coding names its rule and its evidence, so that each can be checked.`,
    ...(codebook.trained === undefined ? [] : [TRAINED]),
    'How far the program agrees with human coders has not been measured on these pages. Before a figure is published, code a sample by hand and report the agreement for each theme.',
    'The pages show the comments that were printed when they were saved: moderated, sorted and often cut off after the first screen. People who comment are not the public, and names are not people: one person may use several, and several may share one.',
    'The intervals treat comments as if they were drawn one by one at random. Comments in one thread answer each other, so the true uncertainty is wider.',
    `Sentiment is measured with a word list${codebook.sentiment.evidence === undefined ? '' : LEARNED_TONE}. ${codebook.sentiment.masks.length} words and phrases that name the topic rather than an attitude weigh nothing in it; the codebook lists them, and comments.csv holds the score without this mask beside the other.`,
    'Who is blamed is weighed from grammar and tone, and is the least sure of all labels: of reader comments that people had coded, and that nothing was learned from, the program found about two in three of the blamed targets, and of those it named one in six was theirs; of those that it calls likely, about half. Read the evidence of a target before quoting its figure.',
    'Different names of one target are counted together only where the codebook knows them, or where they share their words. A target that a comment merely calls “they” is not counted, and one that it calls by a role, as “the mayor” or “the government”, only where the comment blames it.',
    'The examples are quoted word for word, so a web search can lead from them to their writers. Think of paraphrasing them before you publish.',
    ...(run.options['pseudonymise'] === true ? PSEUDONYMS : []),
    'What was coded is what stands in the comment. Nothing was checked against the facts, and no label says that a commenter is right or wrong.',
  ]),
];
