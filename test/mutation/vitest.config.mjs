import { defineConfig } from 'vitest/config';
import { AREA } from './areas.mjs';

export default defineConfig({
  test: { include: AREA.tests, testTimeout: 60_000, hookTimeout: 60_000 },
});
