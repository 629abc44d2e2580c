import type { TopLevelSpec } from 'vega-lite';
import type { Chart, ChartPlan } from './chart.ts';

/** Colours of Okabe and Ito (2008), which people with any kind of colour vision can tell apart. */
export const COLOURS = { blue: '#0072B2', vermilion: '#D55E00', green: '#009E73', grey: '#999999' } as const;

const CONFIG = {
  font: 'Helvetica, Arial, sans-serif',
  background: 'white',
  title: { anchor: 'start', fontSize: 15, subtitleFontSize: 12, subtitlePadding: 4, offset: 12 },
  axis: { labelLimit: 0, titleLimit: 0, labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal' },
  header: { labelLimit: 0, labelFontSize: 13, labelFontWeight: 'bold' },
  legend: { labelLimit: 0, labelFontSize: 12, titleFontSize: 12 },
  text: { fontSize: 12 },
  view: { stroke: null },
} as const;

/** A plan's specification as it is drawn and saved: with the house's fonts and sizes, for any Vega-Lite editor. */
export const styled = ({ spec, alt }: ChartPlan): TopLevelSpec =>
  ({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: alt,
    ...spec,
    config: CONFIG,
  }) as TopLevelSpec;

/**
 * Draws a chart as SVG, with text as text; the same plan gives the same bytes.
 *
 * The library takes a moment to load, so only a run that draws pays for it.
 */
export async function draw(plan: ChartPlan): Promise<Chart> {
  const [{ parse, View, None }, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const view = new View(parse(compile(styled(plan)).spec), {
    renderer: 'none',
    logLevel: None,
  });
  const svg = await view.toSVG();
  view.finalize();
  const named = svg.replace('<svg ', () => `<svg role="img" aria-label="${attribute(plan.alt)}" `);
  return { ...plan, path: `charts/${plan.name}.svg`, svg: `${named}\n` };
}

const attribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
