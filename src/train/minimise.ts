/** A smooth function of many numbers: gives its value at a point and writes its gradient there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const REMEMBERED = 8;
const MOST_STEPS = 200;

interface Change {
  readonly step: Float64Array;
  readonly turn: Float64Array;
  /** 1 / (step · turn). */
  readonly scale: number;
}

/**
 * Finds the point at which a convex function is least: L-BFGS with steps halved until they pay.
 *
 * Source: Nocedal, J. and Wright, S. (2006), Numerical Optimization, 2nd edition, algorithms 7.4 and 7.5; the
 * condition of Armijo, 3.4.
 *
 * @param start where to begin; not changed
 * @param tolerance stops where a step lowers the value by less than this share of it
 */
export function minimise(objective: Objective, start: Float64Array, tolerance = 1e-4): Float64Array {
  let point: Float64Array = start.slice();
  let gradient: Float64Array = new Float64Array(start.length);
  let value = objective(point, gradient);
  const changes: Change[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const direction = descent(gradient, changes);
    const next = searchAlong(objective, { point, gradient, value, direction });
    if (next === null) return point;
    remember(changes, difference(next.point, point), difference(next.gradient, gradient));
    const gain = value - next.value;
    ({ point, gradient, value } = next);
    if (gain <= tolerance * Math.max(1, Math.abs(value))) return point;
  }
  return point;
}

interface Place {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
}

/** The direction of steepest descent, bent by the curvature that the last steps showed. */
function descent(gradient: Float64Array, changes: readonly Change[]): Float64Array {
  const direction = gradient.map((slope) => -slope);
  const shares: number[] = [];
  for (const { step, turn, scale } of changes.toReversed()) {
    const share = scale * product(step, direction);
    shares.unshift(share);
    addTo(direction, turn, -share);
  }
  const last = changes.at(-1);
  const size =
    last === undefined
      ? 1 / Math.max(1, Math.sqrt(product(gradient, gradient)))
      : 1 / (last.scale * product(last.turn, last.turn));
  for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] as number) * size;
  changes.forEach(({ step, turn, scale }, at) => {
    addTo(direction, step, (shares[at] as number) - scale * product(turn, direction));
  });
  return direction;
}

/** The first point along a direction that lowers the value as its slope promises; null where none does. */
function searchAlong(objective: Objective, from: Place & { readonly direction: Float64Array }): Place | null {
  const slope = product(from.gradient, from.direction);
  if (slope >= 0) return null;
  for (let length = 1; length > 1e-10; length /= 2) {
    const point = from.point.slice();
    addTo(point, from.direction, length);
    const gradient = new Float64Array(point.length);
    const value = objective(point, gradient);
    if (value <= from.value + 1e-4 * length * slope) return { point, gradient, value };
  }
  return null;
}

function remember(changes: Change[], step: Float64Array, turn: Float64Array): void {
  const curvature = product(step, turn);
  if (curvature <= 1e-12) return;
  changes.push({ step, turn, scale: 1 / curvature });
  if (changes.length > REMEMBERED) changes.shift();
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function addTo(target: Float64Array, other: Float64Array, share: number): void {
  for (let at = 0; at < target.length; at += 1) {
    target[at] = (target[at] as number) + share * (other[at] as number);
  }
}

const difference = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, at) => value - (b[at] as number));
