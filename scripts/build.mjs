import { build } from './prepare/build.mjs';
import { ensureDependencies } from './prepare/dependencies.mjs';

await ensureDependencies();
await build(process.argv.includes('--test') ? 'test' : 'shipped');
