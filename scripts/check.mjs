// npm run check: the quick inner loop. Types, lint, import rules, sizes, unit tests.
import { ensureDependencies } from './prepare/dependencies.mjs';

await ensureDependencies();
const { quickChecks } = await import('./check/quick-checks.mjs');
const { report } = await import('./check/report.mjs');
process.exit(report(await quickChecks()));
