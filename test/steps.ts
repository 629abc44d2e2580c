const METHODS = ['every', 'filter', 'find', 'findIndex', 'flatMap', 'map', 'reduce', 'some'] as const;

type Method = (this: unknown, call: (...of: unknown[]) => unknown, ...rest: unknown[]) => unknown;

/** How often the methods of arrays call back while some work is done: unlike seconds it is the same on any machine. */
export function stepsOf(work: () => void): number {
  let steps = 0;
  const arrays = Array.prototype as unknown as Record<string, Method>;
  const own = METHODS.map((name) => [name, arrays[name] as Method] as const);
  for (const [name, method] of own)
    arrays[name] = function (call, ...rest) {
      return method.call(
        this,
        (...of) => {
          steps += 1;
          return call(...of);
        },
        ...rest,
      );
    };
  try {
    work();
  } finally {
    for (const [name, method] of own) arrays[name] = method;
  }
  return steps;
}
