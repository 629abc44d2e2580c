import { expect, it } from 'vitest';
import { captureOf, joined, offsetOf, StateStack, stateOf } from '../../src/code/matcher/states.ts';
import { fc } from '../properties.ts';

it('packs and unpacks how far a row has come and whom it has met', () => {
  expect([offsetOf(0), captureOf(0)]).toEqual([0, -1]);
  const state = stateOf(150, 70_000);
  expect([offsetOf(state), captureOf(state)]).toEqual([150, 70_000]);
});

it('keeps the first mention that was taken', () => {
  expect(joined(stateOf(3, -1), stateOf(2, 5))).toBe(stateOf(5, 5));
  expect(joined(stateOf(3, 1), stateOf(2, 5))).toBe(stateOf(5, 1));
});

it('puts states in order, each once, and leaves those before them alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 80 }), (states) => {
      const stack = new StateStack();
      stack.push(99);
      for (const state of states) stack.push(state);
      stack.settle(1);
      expect(stack.take(1)).toEqual([...new Set(states)].sort((a, b) => a - b));
      expect(stack.take(0)).toEqual([99]);
    }),
  );
});

it('grows, and drops what lies between two places', () => {
  const stack = new StateStack();
  for (let state = 0; state < 3000; state += 1) stack.push(state);
  stack.drop(1, 2999);
  expect(stack.take(0)).toEqual([0, 2999]);
});
