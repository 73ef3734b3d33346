import { cpus } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,electron,renderer,scripts}/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    // By itself it leaves a core free: half of what a small machine has.
    maxWorkers: Math.max(2, cpus().length - 1),
    setupFiles: ['scripts/check/own-temporary-folder.mjs'],
    testTimeout: 30_000,
  },
  define: { __TEST_BUILD__: 'true' },
});
