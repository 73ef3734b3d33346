import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Bundles a source file (its path from the project's root) as the application's build does, CommonJS for Node, and gives the path of the
 * result: for tests that need a process or a thread of its own. The result lies under `node_modules`, so that it finds the libraries.
 */
export async function builtForTest(source: string): Promise<string> {
  const outDir = join(ROOT, 'node_modules', '.cache', 'built-for-test', basename(source, '.ts'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { __TEST_BUILD__: 'true' },
    build: {
      ssr: join(ROOT, source),
      outDir,
      emptyOutDir: true,
      target: 'node18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'built.cjs' } },
    },
  });
  return join(outDir, 'built.cjs');
}
