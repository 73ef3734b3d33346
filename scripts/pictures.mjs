// npm run pictures: every page in light and dark, at 1280×800, 1920×1080 and 400 %, into pictures/, to be looked at one by one.
import { rmSync } from 'node:fs';
import { ensureDebianPackages, ensureDependencies } from './prepare/dependencies.mjs';
import { inProject } from './prepare/paths.mjs';

await ensureDependencies();
await ensureDebianPackages({ display: false, forTests: true });
const { ensureRuntime } = await import('./prepare/runtime.mjs');
const { ensureBuild } = await import('./prepare/build.mjs');
const { realAppChecks } = await import('./check/real-app-checks.mjs');
const { report } = await import('./check/report.mjs');
const runtime = await ensureRuntime();
await ensureBuild('test');
rmSync(inProject('pictures'), { recursive: true, force: true });
process.env.CASEBOOK_PICTURES = '1';
process.exit(report(await realAppChecks(runtime, process.argv[2])));
