// npm run e2e -- <part of a file's name>: the real app alone, for the inner loop.
import { ensureDebianPackages, ensureDependencies } from './prepare/dependencies.mjs';

await ensureDependencies();
await ensureDebianPackages({ display: false, forTests: true });
const { ensureRuntime } = await import('./prepare/runtime.mjs');
const { ensureBuild } = await import('./prepare/build.mjs');
const { realAppChecks } = await import('./check/real-app-checks.mjs');
const { report } = await import('./check/report.mjs');
const runtime = await ensureRuntime();
await ensureBuild('test');
process.exit(report(await realAppChecks(runtime, process.argv[2])));
