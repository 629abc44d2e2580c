import { expect, test } from 'vitest';
import { whichShard } from '../../src/cli/which-shard.ts';

test.each([
  [{ SLURM_ARRAY_TASK_ID: '7' }, 7, 'SLURM_ARRAY_TASK_ID is 7'],
  [{ PBS_ARRAY_INDEX: '1' }, 1, 'PBS_ARRAY_INDEX is 1'],
  [
    { SGE_TASK_ID: 'undefined', JOB_COMPLETION_INDEX: '0' },
    1,
    'JOB_COMPLETION_INDEX is 0, which counts from 0',
  ],
  [{ AWS_BATCH_JOB_ARRAY_INDEX: '4' }, 5, 'AWS_BATCH_JOB_ARRAY_INDEX is 4, which counts from 0'],
  [{ LSB_JOBINDEX: '0', SGE_TASK_ID: '12' }, 12, 'SGE_TASK_ID is 12'],
])('auto takes the number of the task: %j', (env, shard, told) => {
  expect(whichShard('auto', env)).toEqual({ shard, told });
});

test('a number is itself, whatever a scheduler says', () => {
  expect(whichShard('3', { SLURM_ARRAY_TASK_ID: '7' })).toEqual({ shard: 3, told: null });
});

test.each([
  ['0', {}, /neither a number from 1 on, nor auto, nor all/],
  ['two', {}, /"two" is neither/],
  ['auto', {}, /none of SLURM_ARRAY_TASK_ID, .* is set/],
  ['auto', { SLURM_ARRAY_TASK_ID: '0' }, /let the array of Slurm begin at 1/],
])('what leads to no shard is refused: %s %j', (written, env, message) => {
  expect(() => whichShard(written, env)).toThrow(message);
});
