// npm run check: the quick inner loop. Types, lint, import rules, sizes, unit tests.
import { ensureDependencies } from './prepare/dependencies.mjs';

await ensureDependencies();
const { ensureBuild } = await import('./prepare/build.mjs');
const { quickChecks } = await import('./check/quick-checks.mjs');
const { report } = await import('./check/report.mjs');
await ensureBuild('shipped');
await ensureBuild('test');
process.exit(report(await quickChecks()));
