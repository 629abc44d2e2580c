import type { Codebook } from '../../codebook/codebook.ts';
import type { MeasuredCorpus } from '../../model/measures.ts';
import type { Chart } from './chart.ts';
import { targetsByAttitude } from './targets-by-attitude.ts';
import { themeByTarget } from './theme-by-target.ts';
import { themesByPage } from './themes-by-page.ts';

/** Every chart for which there is something to draw. */
export async function drawCharts(measured: MeasuredCorpus, codebook: Codebook): Promise<Chart[]> {
  const charts = [
    await themesByPage(measured),
    await targetsByAttitude(measured),
    await themeByTarget(measured, codebook),
  ];
  return charts.filter((chart) => chart !== null);
}
