import type { TargetFrequency, ThemeTarget } from '../../model/measures.ts';
import { POLARITIES } from '../../model/sentiment.ts';
import type { ReportContext } from '../context.ts';
import { foreignText } from '../markdown/foreign-text.ts';
import { type Block, heading, type Phrase, paragraph, table } from '../markdown/nodes.ts';
import { count, figure, opening, percent } from '../markdown/wording.ts';

const ROLES =
  ' Whoever is called by a role or as a group without a name (“mayor”, “companies”, “we”) is counted only where the comment blames them: that they fare badly here, and stand beside blame, is by that choice.';

/** Who is talked about, in what tone, and beside which themes, with the charts of the one and of the other. */
export function talkedAboutSection(
  { measures, codebook }: ReportContext,
  ofTargets: readonly Block[],
  byTheme: readonly Block[],
): Block[] {
  const { targets, counts, themeTargets } = measures;
  if (counts.comments === 0) return [];
  const title = heading(2, 'Who is talked about');
  const [most] = targets.first;
  if (most === undefined) return [title, paragraph('No target was found in any comment.')];
  const more = targets.total - targets.first.length;
  return [
    title,
    paragraph(
      `The comments name ${count(targets.total, 'different target')}. `,
      'Named most widely is ',
      foreignText(most.name),
      `, in ${figure(most.comments)} of ${count(counts.comments, 'comment')} (${percent(most.comments / counts.comments)}). The attitude is counted for each mention; a mention is negative, neutral or positive by the words around it.${measures.blame.ties.total === 0 ? '' : ROLES}`,
    ),
    targetTable(targets.first),
    ...(more > 0 ? [paragraph(`${opening(more, 'more target')} can be found in targets.csv.`)] : []),
    ...ofTargets,
    ...(themeTargets.some(({ count: n }) => n > 0)
      ? [
          paragraph(
            'The next table counts the comments in which a theme is present and a target is named. It does not say that the theme is about the target.',
          ),
          crossTable(themeTargets, codebook.codes),
        ]
      : []),
    ...byTheme,
  ];
}

const targetTable = (targets: readonly TargetFrequency[]): Block =>
  table(
    ['Target', 'Type', '#Comments', '#Mentions', '#Negative', '#Neutral', '#Positive'],
    targets.map(({ name, type, comments, mentions, attitudes }): Phrase[] => [
      foreignText(name),
      type,
      figure(comments),
      figure(mentions),
      ...POLARITIES.map((attitude) => figure(attitudes.get(attitude) ?? 0)),
    ]),
  );

function crossTable(
  cells: readonly ThemeTarget[],
  codes: readonly { readonly id: string; readonly title: string }[],
): Block {
  const names = [...new Set(cells.map(({ target }) => target))];
  const at = new Map(cells.map((cell) => [JSON.stringify([cell.code, cell.target]), cell.count]));
  return table(
    ['Target', ...codes.map(({ title }) => `#${title}`)],
    names.map((name): Phrase[] => [
      foreignText(name),
      ...codes.map(({ id }) => figure(at.get(JSON.stringify([id, name])) ?? 0)),
    ]),
  );
}
