import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,electron,renderer,scripts}/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    setupFiles: ['scripts/check/own-temporary-folder.mjs'],
    testTimeout: 30_000,
  },
  define: { __TEST_BUILD__: 'true' },
});
