import javascript from '@eslint/js';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';
import { fileNamesRule } from './scripts/eslint-file-names.js';

const noRawHtml = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((name) => ({
  selector: `MemberExpression[property.name='${name}']`,
  message: 'Text from content becomes markup here. Build nodes and set textContent, or clone a <template>.',
}));

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that the thing is called the same everywhere.',
};

const noCurrentTime = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
].map((selector) => ({
  selector,
  message: 'A build must not depend on the moment it runs: take today from domain/today.ts, as an argument.',
}));

const browserAndNode = [
  'window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'process', 'Buffer',
].map((name) => ({
  name,
  message: 'This layer is pure: pass in what it needs (reading → src/intake, browser → src/client).',
}));

export default [
  { ignores: ['dist/', 'dist-*/', '.cache/', '.astro/', 'node_modules/', 'public/', 'tests/faults/**/content/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  javascript.configs.recommended,
  ...typescript.configs.recommended,
  ...astro.configs.recommended,
  {
    plugins: { project: { rules: { 'file-names': fileNamesRule } } },
    rules: {
      'project/file-names': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      // Finding stray control characters is part of the job here.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always'],
      'no-implicit-coercion': ['error', { boolean: true, number: true, string: true }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-undef': 'off',
      'no-restricted-syntax': ['error', ...noRawHtml],
      '@typescript-eslint/consistent-type-imports': [
        'error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['src/env.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noRawHtml, noDefaultExport] },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/domain/today.ts', 'src/client/**', '**/*.test.ts', 'src/env.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noRawHtml, noDefaultExport, ...noCurrentTime] },
  },
  {
    files: ['src/domain/**/*.ts', 'src/schemas/**/*.ts', 'src/i18n/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...browserAndNode] },
  },
  {
    // A long table of words, shapes or cases is still one thing.
    files: [
      '**/*.test.ts', 'src/i18n/*.ts', 'src/schemas/*.ts', 'src/imagery/{things,scenes,setting,portrait}/**/*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
];
