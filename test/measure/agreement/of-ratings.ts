import { agreementOfCounts, fleissOfCounts } from '../../../src/measure/agreement/kappa.ts';
import { alphaOfCounts, distances } from '../../../src/measure/agreement/krippendorff.ts';
import { countsByUnit, type Ratings, valuesOf } from '../../../src/measure/agreement/ratings.ts';
import type { Level } from '../../../src/model/agreement.ts';

const counted = (ratings: Ratings) => countsByUnit(ratings, valuesOf(ratings));

export const percentAgreement = (ratings: Ratings): number => agreementOfCounts(counted(ratings));

export const fleissKappa = (ratings: Ratings): number => fleissOfCounts(counted(ratings));

export const krippendorffAlpha = (ratings: Ratings, level: Level): number =>
  alphaOfCounts(counted(ratings), distances(level, valuesOf(ratings)));
