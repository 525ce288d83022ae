import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The layers of the house, lowest first: each may import those above it in this list, never those below it.
 * `protocol/` is known to the server and the extension only.
 */
const layers = [
  'language',
  'source',
  'annotations',
  'corpus',
  'import',
  'disk',
  'server',
  'cli',
  'extension',
];
const core = ['language', 'source', 'annotations', 'corpus'];
/** These run anywhere. Importing stands beside the core: it knows articles, but not the corpus. */
const pure = [...core, 'import'];
/** The server and the command line are two faces of one Snapshot; the extension talks to the server by protocol alone. */
const mayImport = {
  import: ['language', 'source', 'annotations', 'import'],
  server: [...core, 'disk', 'server'],
  cli: [...core, 'import', 'disk', 'server', 'cli'],
  extension: ['annotations', 'import', 'extension'],
};

const layerRules = layers.map(layer => {
  const allowed = mayImport[layer] ?? layers.slice(0, layers.indexOf(layer) + 1);
  const forbidden = layers.filter(other => !allowed.includes(other));
  const patterns = forbidden.map(other => ({
    group: [`**/${other}/**`, `**/${other}`],
    message: `${layer} may not know ${other}: see ARCHITECTURE.md.`,
  }));
  if (pure.includes(layer)) {
    patterns.push({
      group: ['vscode', 'vscode-*', 'node:*', '**/protocol/*'],
      message: 'The core runs anywhere: no editor, no Node, no I/O.',
    });
  }
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      '.cache/',
      'test-results/',
      'node_modules/',
      'models/',
      'tools/kernel/kernel.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })],
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...layerRules,
  {
    // The one way to start a worker under Node, for the command line and the extension.
    files: ['src/import/worker/{main,nodeWorker}.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: ['vscode', 'vscode-*'] }] },
  },
  {
    files: ['src/cli/**/*.ts', 'scripts/**', 'tools/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Loops over arrays of numbers, whose indices are in bounds by construction: a check would cost more than the sum.
    files: ['src/language/reader/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'fetch',
          'performance',
          'TextDecoder',
          'TextEncoder',
          'AbortController',
          'require',
          'module',
          '__dirname',
        ].map(name => [name, 'readonly']),
      ),
    },
  },
  // A file that is imported as text has nothing but a default export.
  { files: ['**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
  // The compiler knows what is defined there: tsconfig.scripts.json.
  { files: ['scripts/**'], rules: { 'no-undef': 'off' } },
  prettier,
);
