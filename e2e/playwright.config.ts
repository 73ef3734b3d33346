import { cpus } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const results = path.join(__dirname, '..', '.test-results');

export default defineConfig({
  // `npm run pictures` goes through the pages to take pictures, and checks nothing.
  testDir: path.join(__dirname, process.env.CASEBOOK_PICTURES === '1' ? 'pictures' : 'stories'),
  outputDir: path.join(results, 'e2e'),
  // One for a core: one more gained a minute in ten, and made starts and keys late.
  workers: Math.min(4, cpus().length),
  retries: 0,
  forbidOnly: true,
  // Generous, because a shared machine is slow at times; nothing waits for it when all is well.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
});
