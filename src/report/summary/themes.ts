import type { CodedComment } from '../../model/coded-page.ts';
import { withoutCues } from '../../model/coding.ts';
import type { Association, ThemeFrequency } from '../../model/measures.ts';
import { commentLink, type ReportContext } from '../context.ts';
import { excerpt, PARAGRAPH } from '../markdown/excerpt.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, blockquote, heading, type Phrase, paragraph, table } from '../markdown/nodes.ts';
import { quotedComment } from '../markdown/quoted-comment.ts';
import { agree, count, figure, interval, listing, opening, percent } from '../markdown/wording.ts';
import { titlesOf } from '../titles-of.ts';
import { trainedCodersBlocks } from './trained-coders.ts';

/** The themes: a table, how they meet, and for each of them its meaning and some comments that show it. */
export function themesSection(context: ReportContext, charts: readonly Block[]): Block[] {
  const { measures } = context;
  if (measures.counts.comments === 0) return [];
  return [
    heading(2, 'Themes'),
    paragraph(leading(measures.themes)),
    themesTable(measures.themes),
    ...inEnglish(measures.themes),
    ...trainedCodersBlocks(context),
    ...charts,
    ...meeting(measures.associations, titlesOf(context.codebook.codes)),
    paragraph(
      'The examples below were chosen by a rule, not by taste: on each page those comments come first that most different rules found, then those that stand first, and no page gives a second example before every page has given one.',
    ),
    ...measures.themes.flatMap((theme) => themeBlocks(theme, context)),
  ];
}

/** Themes with their shares, intervals and values, as both kinds of report show them. */
export const themesTable = (themes: readonly ThemeFrequency[]): Block =>
  table(
    ['Theme', '#Comments', '#Share', '95% interval', 'Values'],
    themes.map((theme) => [
      foreignText(theme.title),
      `${figure(theme.share.count)} of ${figure(theme.share.total)}`,
      percent(theme.share.value, theme.share.total),
      interval(theme.share),
      foreignText(valuesOf(theme)),
    ]),
  );

function valuesOf({ values }: ThemeFrequency): string {
  const given = values.filter(({ count: n }) => n > 0);
  const list = (present: boolean): string =>
    given
      .filter((value) => value.present === present)
      .map(({ value, count: n }) => `${value} ${figure(n)}`)
      .join(', ');
  const [counted, others] = [list(true), list(false)];
  return [counted, others === '' ? '' : `not counted: ${others}`].filter((part) => part !== '').join('; ');
}

function leading(themes: readonly ThemeFrequency[]): Phrase[] {
  const found = themes.filter(({ share }) => share.count > 0).sort((a, b) => b.share.count - a.share.count);
  const missing = themes.filter(({ share }) => share.count === 0);
  const [most, second] = found;
  if (most === undefined) return ['None of the themes of the codebook was found in any comment.'];
  const leads = second === undefined || second.share.count < most.share.count;
  return [
    ...found.flatMap(({ title, share }, at): Phrase[] => {
      const part = `${figure(share.count)}${at === 0 ? ` of ${count(share.total, 'comment')}` : ''} (${percent(share.value, share.total)}). `;
      const frequent = at === 0 && leads && themes.length > 1;
      return [
        foreignText(title),
        frequent ? ' is the most frequent theme: it is present in ' : ' is present in ',
        part,
      ];
    }),
    ...(missing.length === 0
      ? []
      : ['Not found in any comment: ', foreignText(listing(missing.map(({ title }) => title))), '. ']),
    'The interval says how far a share could move by chance alone if these comments were a random sample; of wrong codings it says nothing. A comment may have several themes, and several values of one.',
  ];
}

/** From this share of other languages on, the shares among the rest are told too. */
const MANY_FOREIGN = 0.02;

/** The shares without the comments that rules for English cannot read. */
function inEnglish(themes: readonly ThemeFrequency[]): Block[] {
  const all = themes[0]?.share.total ?? 0;
  const english = themes[0]?.shareInEnglish.total ?? 0;
  if (english === 0 || all - english < MANY_FOREIGN * all) return [];
  return [
    paragraph(
      `Without ${count(all - english, 'comment')} in other languages, of ${figure(english)}: `,
      themes.map(
        ({ title, shareInEnglish: share }, at): Phrase => [
          at === 0 ? '' : '; ',
          foreignText(title),
          ` ${figure(share.count)} (${percent(share.value, share.total)}, ${interval(share)})`,
        ],
      ),
      '.',
    ),
  ];
}

/** How many pairs of themes are told of. */
const MOST_PAIRS = 3;

function meeting(associations: readonly Association[], title: (id: string) => string): Block[] {
  const met = associations
    .filter(({ kind, both }) => kind === 'theme' && both > 0)
    .sort((a, b) => b.both - a.both);
  if (met.length === 0) return [];
  return [
    paragraph(
      'Themes meet in the same comment:',
      met
        .slice(0, MOST_PAIRS)
        .map(
          ({ theme, other, both, jaccard }, at): Phrase => [
            at === 0 ? ' ' : '; ',
            foreignText(`${title(theme)} and ${title(other)}`),
            ` in ${count(both, 'comment')}, ${percent(jaccard)} of those that have either`,
          ],
        ),
      '.',
    ),
  ];
}

function themeBlocks({ code: id, title, share }: ThemeFrequency, context: ReportContext): Block[] {
  const definition = context.codebook.codes.find((each) => each.id === id)?.definition ?? '';
  const examples = context.measures.examples.get(id) ?? [];
  return [
    heading(3, foreignText(title)),
    paragraph(foreignText(definition)),
    paragraph(introduction(share.count, examples.length)),
    ...examples.flatMap((example) => exampleBlocks(id, example)),
  ];
}

function introduction(found: number, shown: number): string {
  if (found === 0) return 'No comment was coded for it.';
  const which =
    found === 1
      ? 'The one comment'
      : shown === found
        ? `All ${found} comments`
        : `${opening(shown)} of ${count(found, 'comment')}`;
  return `${which}, with the evidence in bold:`;
}

/** A comment that shows a theme: its words, then where it stands and which rules found what. */
function exampleBlocks(codeId: string, { comment, coded }: CodedComment): Block[] {
  const evidence = withoutCues(coded.codings).filter((coding) => coding.code === codeId && coding.present);
  const rules = [...new Set(evidence.map(({ rule }) => rule))];
  return [
    blockquote(quotedComment(comment.text, evidence, excerpt(comment.text, evidence, PARAGRAPH))),
    paragraph(
      commentLink(comment),
      `, coded ${listing([...new Set(evidence.map(({ value }) => value))])} by `,
      agree(rules.length, 'the rule ', 'the rules '),
      rules.flatMap((rule, at): Phrase => [at === 0 ? '' : ', ', code(rule)]),
    ),
  ];
}
