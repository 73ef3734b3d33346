import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const kind = process.env.CASEBOOK_BUILD === 'test' ? 'test' : 'shipped';
const out = kind === 'test' ? 'out-test' : 'out';
const at = (...parts: string[]) => path.join(import.meta.dirname ?? __dirname, ...parts);

/** A constant of the build, not a switch of the program: the shipped build does not hold the code behind it. */
const define = { __TEST_BUILD__: JSON.stringify(kind === 'test') };
const external = ['electron', '@signalapp/sqlcipher', 'libsodium-wrappers-sumo'];

/**
 * Each page is built by itself, so that the lock page is one script and one style sheet and not the pieces that it would share: every piece that is
 * asked for keeps main from its work. Without a name, under the development server, all are there.
 */
const page = process.env.CASEBOOK_PAGE;
const pages = Object.fromEntries(
  ['casebook', 'lock', 'reader']
    .filter((each) => page === undefined || page === each)
    .map((each) => [each, at(`renderer/${each}.html`)]),
);

const renderer = {
  root: at('renderer'),
  define,
  base: './',
  plugins: [react()],
  build: {
    outDir: at(out, 'renderer'),
    emptyOutDir: page === undefined || page === 'casebook',
    target: 'chrome114',
    cssTarget: 'chrome114',
    minify: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: pages },
  },
};

/** One file each: a sandboxed preload can't load a second one. The reader's is built with its page, so that the two share none. */
const preloads = {
  index: at('electron/preload/index.ts'),
  reader: at('electron/preload/reader.ts'),
};

const preload = {
  define,
  build: {
    outDir: at(out, 'preload'),
    emptyOutDir: page !== 'reader',
    target: 'node18.15',
    minify: false,
    externalizeDeps: false,
    rollupOptions: {
      external: ['electron'],
      input:
        page === undefined ? preloads : page === 'reader' ? { reader: preloads.reader } : { index: preloads.index },
      output: { format: 'cjs' as const, entryFileNames: '[name].js' },
    },
  },
};

const processes = {
  main: {
    define,
    build: {
      outDir: at(out, 'main'),
      target: 'node18.15',
      minify: false,
      externalizeDeps: false,
      rollupOptions: {
        external,
        input: {
          index: at('electron/main/index.ts'),
          engine: at('electron/engine/engine.ts'),
          'argon2-worker': at('electron/engine/keys/argon2-worker.ts'),
          cli: at('electron/cli/cli.ts'),
          // What bench/ can't reach through the engine's port.
          ...(kind === 'test' ? { 'bench-verify': at('electron/cli/bench/verify-journal.ts') } : {}),
        },
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
};

const parts = { casebook: { ...processes, preload, renderer }, lock: { renderer }, reader: { preload, renderer } };

export default defineConfig(parts[page === 'lock' || page === 'reader' ? page : 'casebook']);
