import { cpus } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const results = path.join(__dirname, '..', '.test-results');

export default defineConfig({
  // `npm run pictures` goes through the pages to take pictures, and checks nothing.
  testDir: path.join(__dirname, process.env.CASEBOOK_PICTURES === '1' ? 'pictures' : 'stories'),
  outputDir: path.join(results, 'e2e'),
  // A story mostly waits: for a window, a frame, a second of typing. One more than there are cores keeps these busy.
  workers: Math.min(4, cpus().length + 1),
  retries: 0,
  forbidOnly: true,
  // Generous, because a shared machine is slow at times; nothing waits for it when all is well.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
});
