import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CorpusMeasures } from '../../model/measures.ts';
import type { Chart } from './chart.ts';
import { coOccurrence } from './co-occurrence.ts';
import { commentsOverTime } from './comments-over-time.ts';
import { draw } from './draw.ts';
import { sentimentByTheme } from './sentiment-by-theme.ts';
import { targetsByAttitude } from './targets-by-attitude.ts';
import { themeByTarget } from './theme-by-target.ts';
import { themesByPage } from './themes-by-page.ts';

/** Every chart for which there is something to draw. */
export async function drawCharts(measures: CorpusMeasures, codebook: ReportedCodebook): Promise<Chart[]> {
  const plans = [
    themesByPage(measures),
    targetsByAttitude(measures),
    themeByTarget(measures, codebook),
    coOccurrence(measures, codebook),
    sentimentByTheme(measures, codebook),
    commentsOverTime(measures),
  ];
  return Promise.all(plans.filter((plan) => plan !== null).map(draw));
}
