import path from 'node:path';
import type { Plan } from '../../model/plan.ts';
import { readPlan } from '../../read/shards/read-plan.ts';
import { readShardState, type ShardState } from '../../read/shards/read-shard.ts';

/** A plan and how far its shards are. */
export interface PlanState {
  readonly plan: Plan;
  /** One for each shard, in order. */
  readonly shards: readonly ShardState[];
}

/**
 * How far the shards of a plan are; each that says it is done is read to make sure.
 *
 * @throws UsageError where there is no plan
 */
export async function shardStates(dir: string): Promise<PlanState> {
  const { plan, hash } = await readPlan(dir);
  const shards: ShardState[] = [];
  for (let shard = 1; shard <= plan.shards.length; shard += 1) {
    shards.push(await readShardState(path.resolve(dir), hash, shard));
  }
  return { plan, shards };
}
