/** @type {import('jest').Config} */
const swc = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Handed to each module: in the sandbox tests run in, looking one of these up takes far longer than what is done with it.
 *  None that fake timers replace, that jsdom lacks or that a package declares for itself. */
const LOOKED_UP_OFTEN = [
  ...['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String', 'WeakMap'],
  ...['ArrayBuffer', 'DataView', 'Int32Array', 'Uint8Array', 'Uint16Array', 'Uint32Array'],
];

const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  testMatch,
  transform: swc,
  testEnvironment: 'node',
  sandboxInjectedGlobals: LOOKED_UP_OFTEN,
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyModule.ts' },
  ...extra,
});

/** The pane's pages, drawn into a document and clicked through: seconds each. */
const PAGES = '<rootDir>/test/taskpane/pages/';

/** unit: milliseconds, no programs beside Node. slow: the same, seconds each: a whole catalogue through its sheets, many inputs
 *  by chance. page: the pane's pages in jsdom. contract: the embedded host and the real Office.js client. spreadsheet: needs LibreOffice. validator: needs
 *  Microsoft's validator, which `npm run fetch:validator` fetches. e2e: needs Chromium and a built workbench. */
module.exports = {
  // Ends what hangs, on any machine: the longest test takes two minutes beside others on two slow cores.
  testTimeout: 600_000,
  projects: [
    project('unit', ['<rootDir>/test/**/*.test.{ts,tsx}'], { testPathIgnorePatterns: [PAGES] }),
    project('slow', ['<rootDir>/test/**/*.slow.ts']),
    project('page', [`${PAGES}**/*.test.tsx`], {
      setupFiles: ['<rootDir>/test/support/textEncoding.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/support/patience.ts'],
    }),
    project('contract', ['<rootDir>/test/**/*.contract.ts']),
    project('spreadsheet', ['<rootDir>/test/**/*.spreadsheet.ts']),
    project('validator', ['<rootDir>/test/**/*.validator.ts']),
    project('e2e', ['<rootDir>/test/**/*.e2e.ts']),
  ],
};
