import type { CodedComment } from '../../model/coded-page.ts';
import type { CoOccurrence, ThemeFrequency } from '../../model/measures.ts';
import { commentLink, type ReportContext } from '../context.ts';
import { excerpt } from '../markdown/excerpt.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, blockquote, heading, type Phrase, paragraph, table } from '../markdown/nodes.ts';
import { quotedComment } from '../markdown/quoted-comment.ts';
import { agree, count, figure, interval, listing, percent } from '../markdown/wording.ts';
import { distinct } from '../rows.ts';

/** The themes: a table, how they meet, and for each of them its meaning and some comments that show it. */
export function themesSection(context: ReportContext, charts: readonly Block[]): Block[] {
  const { measures } = context.measured;
  if (measures.counts.comments === 0) return [];
  return [
    heading(2, 'Themes'),
    paragraph(leading(measures.themes)),
    themesTable(measures.themes),
    ...charts,
    ...meeting(measures.coOccurrence, titles(context)),
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
      percent(theme.share.value),
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

const titles = ({ codebook }: ReportContext): ReadonlyMap<string, string> =>
  new Map(codebook.codes.map(({ id, title }) => [id, title]));

function leading(themes: readonly ThemeFrequency[]): Phrase[] {
  const found = [...themes]
    .filter(({ share }) => share.count > 0)
    .sort((a, b) => b.share.count - a.share.count);
  const [most, ...others] = found;
  if (most === undefined) return ['None of the themes of the codebook was found in any comment.'];
  const words: Phrase[] = [
    foreignText(most.title),
    ` is the most frequent theme: it is present in ${figure(most.share.count)} of ${count(most.share.total, 'comment')} (${percent(most.share.value)}).`,
  ];
  for (const { title, share } of others) {
    words.push(' ', foreignText(title), ` is present in ${figure(share.count)} (${percent(share.value)}).`);
  }
  const missing = themes.filter(({ share }) => share.count === 0);
  if (missing.length > 0) {
    words.push(' Not found in any comment: ', foreignText(listing(missing.map(({ title }) => title))), '.');
  }
  words.push(
    ' The interval says how far a share could move by chance alone if these comments were a random sample; it says nothing of wrong codings.',
  );
  return words;
}

function meeting(pairs: readonly CoOccurrence[], title: ReadonlyMap<string, string>): Block[] {
  const met = pairs.filter(({ both }) => both > 0).sort((a, b) => b.both - a.both);
  if (met.length === 0) return [];
  const sentences = met
    .slice(0, 3)
    .map(
      ({ pair, both, jaccard }): Phrase => [
        foreignText(pair.map((id) => title.get(id) ?? id).join(' and ')),
        ` stand together in ${count(both, 'comment')}, which is ${percent(jaccard)} of the comments that have either. `,
      ],
    );
  return [paragraph('Themes meet in the same comment. ', ...sentences)];
}

function themeBlocks({ code: id, title, share }: ThemeFrequency, context: ReportContext): Block[] {
  const definition = context.codebook.codes.find((each) => each.id === id)?.definition ?? '';
  const examples = context.measured.examples.get(id) ?? [];
  return [
    heading(3, foreignText(title)),
    paragraph(foreignText(definition)),
    paragraph(
      share.count === 0
        ? 'No comment was coded for it.'
        : `${examples.length === share.count ? `All that ${agree(share.count, 'was', 'were')} found:` : `${figure(examples.length)} of ${count(share.count, 'comment')}, with the words that are the evidence in bold:`}`,
    ),
    ...examples.flatMap((example) => exampleBlocks(id, example)),
  ];
}

/** A comment that shows a theme: its words, then where it stands and which rules found what. */
function exampleBlocks(codeId: string, { comment, coded }: CodedComment): Block[] {
  const evidence = coded.codings.filter((coding) => coding.code === codeId && coding.present);
  const rules = distinct(evidence.map(({ rule }) => rule));
  return [
    blockquote(quotedComment(comment.text, evidence, excerpt(comment.text, evidence))),
    paragraph(
      commentLink(comment),
      `, coded ${listing(distinct(evidence.map(({ value }) => value)))} by `,
      agree(rules.length, 'the rule ', 'the rules '),
      rules.flatMap((rule, at): Phrase => [at === 0 ? '' : ', ', code(rule)]),
    ),
  ];
}
