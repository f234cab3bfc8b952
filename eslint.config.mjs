import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import { elements, policiesOfFloors } from './eslint.rooms.mjs';

const MODULE_RULES = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'No barrel files.' },
];

/** The namespaces of Office.js as types, which `no-restricted-globals` does not see. */
const OFFICE_TYPES = [
  'TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]',
  'TSTypeQuery[exprName.name=/^(Excel|Office|OfficeExtension)$/]',
].map((selector) => ({ selector, message: 'Only src/excel/ names the types of Excel and Office.' }));

export default tseslint.config(
  { ignores: ['dist/', 'dist-workbench/', 'dist-cli/', 'node_modules/', 'coverage/', '.tmp/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.json'] } },
    },
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'max-params': ['error', { max: 5 }],
      'no-restricted-syntax': ['error', ...MODULE_RULES],
    },
  },
  ...policiesOfFloors.map(({ floor, policies }) => ({
    files: [`src/${floor}/**/*.{ts,tsx}`],
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies }] },
  })),
  {
    // Only these folders may name Excel or Office.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/embedded/**', 'src/taskpane/main.tsx', 'src/commands/**', 'src/workbench/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/excel/ names Excel.' },
        { name: 'Office', message: 'Only src/excel/ names Office.' },
        { name: 'OfficeExtension', message: 'Only src/excel/ names Office.' },
      ],
      'no-restricted-syntax': ['error', ...MODULE_RULES, ...OFFICE_TYPES],
    },
  },
  {
    // The core is pure: no clock, no chance, no input or output.
    files: ['src/{base,scoring,catalogue,staffing,jobtable,scorecard,registry}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'OfficeExtension', 'window', 'document', 'localStorage', 'fetch', 'process'].map(
          (name) => ({ name, message: 'The core is pure.' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core is pure.' },
        { object: 'Date', property: 'now', message: 'The core is pure.' },
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'react', 'react-dom', '@fluentui/*', 'fs', 'path'] }],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['*.config.js', '.dependency-cruiser.cjs', 'scripts/**', 'bench/**', 'src/cli/**', 'test/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' },
    },
  },
);
