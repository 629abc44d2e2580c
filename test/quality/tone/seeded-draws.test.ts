import { expect, it } from 'vitest';
import { seededDraws } from './seeded-draws.ts';

it('draws the numbers of NumPy, numpy.random.default_rng(7).random(3), each time anew', () => {
  for (const draw of [seededDraws(), seededDraws()])
    expect([draw(), draw(), draw()]).toEqual([0.625095466604667, 0.8972138009695755, 0.7756856902451935]);
});
