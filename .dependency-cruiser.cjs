/** Imports run one way (docs/architecture.md). Each rule here is seen to fail on a planted violation by scripts/check/import-rules.mjs. */
const pureLibraries = '^node_modules/(zod|temporal-polyfill|double-metaphone|fastest-levenshtein)/';

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^domain/', '^assets/', pureLibraries] },
    },
    {
      name: 'page-knows-only-domain',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', '^e2e/', '^bench/', '^scripts/', '^node_modules/electron/'] },
    },
    {
      name: 'page-has-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'reader-knows-only-files',
      severity: 'error',
      from: { path: '^renderer/reader/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^renderer/reader/', '^domain/import/', '^node_modules/(@types/)?papaparse/'] },
    },
    {
      name: 'nobody-reads-beside-the-reader',
      severity: 'error',
      from: { path: '^(domain|electron|renderer|e2e|bench)/', pathNot: '^renderer/reader/' },
      to: { path: ['^renderer/reader/', '^node_modules/(@types/)?papaparse/'] },
    },
    {
      name: 'ui-knows-nothing-of-schools',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: ['^domain/', '^renderer/(stores|features|ipc|app|lock|drafts|people)/'] },
    },
    {
      name: 'features-are-apart',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'main-sees-no-record',
      severity: 'error',
      from: { path: '^electron/main/' },
      to: { path: ['^electron/(engine|cli|preload)/', '^renderer/'] },
    },
    {
      name: 'preload-is-tiny',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: {
        pathNot: [
          '^electron/preload/',
          '^domain/(channels|window-channels|engine-control)\\.ts$',
          '^node_modules/electron/',
        ],
      },
    },
    {
      name: 'engine-without-electron',
      severity: 'error',
      from: { path: '^electron/engine/' },
      to: { path: ['^node_modules/electron/', '^electron/(main|preload|cli)/', '^renderer/'] },
    },
    {
      name: 'command-line-uses-the-engine',
      severity: 'error',
      from: { path: '^electron/cli/' },
      to: { path: ['^node_modules/electron/', '^electron/(main|preload)/', '^renderer/'] },
    },
    {
      name: 'migrations-are-frozen',
      severity: 'error',
      from: { path: '/migrations/[^/]+\\.ts$', pathNot: '\\.test\\.ts$' },
      to: {},
    },
    {
      name: 'tests-from-outside',
      severity: 'error',
      from: { path: '^(e2e|bench)/' },
      to: { path: ['^electron/', '^renderer/'] },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
