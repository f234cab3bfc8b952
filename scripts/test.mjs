/**
 * Everything the project checks, in sequence: `npm test`, after `npm ci`. Goes on after a failure, so that one run tells all.
 * The last line is `N passed, N failed`: jest's tests, and one for each other check. Exits 1 when anything failed.
 * On Debian, as root, missing programs are installed first; elsewhere the message says which to install.
 */
import { spawn, spawnSync } from 'node:child_process';
import console from 'node:console';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const MINUTE = 60_000;

/** Programs the later checks need, with the Debian package each comes in. */
const PROGRAMS = [
  { name: 'LibreOffice Calc', package: 'libreoffice-calc-nogui', found: () => has('soffice') },
  { name: 'Chromium', package: 'chromium', found: () => has('chromium') },
  { name: 'pdftotext, pdftoppm', package: 'poppler-utils', found: () => has('pdftotext') && has('pdftoppm') },
  { name: 'xmllint', package: 'libxml2-utils', found: () => has('xmllint') },
  { name: 'Chinese fonts', package: 'fonts-noto-cjk', found: hasChineseFont },
];

/** In the order of what fails fastest; the browser tests need the two builds. `minutes` is when a hanging check is stopped. */
const CHECKS = [
  { name: 'types', minutes: 5, run: local('typescript/bin/tsc', '--noEmit', '-p', '.') },
  { name: 'lint', minutes: 10, run: local('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  {
    name: 'no import circles',
    minutes: 5,
    run: local('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs'),
  },
  { name: 'nothing unused', minutes: 5, run: local('knip/bin/knip.js') },
  { name: 'format', minutes: 2, run: local('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn') },
  { name: 'catalogue', minutes: 2, run: local('tsx/dist/cli.mjs', 'scripts/catalogue-check.ts') },
  { name: 'manifest is well-formed', minutes: 1, run: ['xmllint', '--noout', '--nonet', 'manifest.xml'] },
  { name: 'unit tests', minutes: 12, jest: 'unit', workers: 2 },
  { name: 'page tests', minutes: 12, jest: 'page', workers: 2 },
  { name: 'contract tests', minutes: 20, jest: 'contract', workers: 2 },
  { name: 'spreadsheet tests', minutes: 15, jest: 'spreadsheet' },
  // Microsoft's validator is large and needed here only, so it is no dependency.
  { name: 'validator is there', minutes: 5, run: ['npm', 'run', '--silent', 'fetch:validator'] },
  { name: 'validator tests', minutes: 15, jest: 'validator' },
  { name: 'build', minutes: 6, run: ['npm', 'run', '--silent', 'build'] },
  { name: 'build of the workbench', minutes: 8, run: ['npm', 'run', '--silent', 'build:workbench'] },
  { name: 'browser tests', minutes: 15, jest: 'e2e' },
];

/** A program of node_modules, run by this Node: the same on every system, no shell, no wrapper. */
function local(script, ...args) {
  return [process.execPath, path.join(PROJECT, 'node_modules', ...script.split('/')), ...args];
}

function has(program) {
  const where = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(where, [program], { stdio: 'ignore' }).status === 0;
}

function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && /CJK/.test(listed.stdout);
}

/** Installs what is missing where that is possible without asking; otherwise says what to do. The checks then speak for themselves. */
function prepareMachine() {
  const missing = () => PROGRAMS.filter((program) => !program.found());
  const before = missing();
  if (before.length === 0) return;
  const packages = before.map((program) => program.package);
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing Debian packages: ${packages.join(' ')}`);
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  const after = missing();
  if (after.length === 0) return;
  console.log(
    `Missing on this machine: ${after.map((program) => program.name).join('; ')}. Checks that need them will fail.`,
  );
  console.log(`On Debian or Ubuntu: sudo apt-get install ${after.map((program) => program.package).join(' ')}\n`);
}

/** Runs a command to its end and resolves to its exit code; null when it was stopped for taking too long. */
function run([command, ...args], minutes) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CI: 'true', NO_COLOR: '1' },
      shell: process.platform === 'win32' && command === 'npm',
      detached: process.platform !== 'win32',
    });
    let stopped = false;
    const timer = setTimeout(() => {
      stopped = true;
      stopTree(child);
    }, minutes * MINUTE);
    const finish = (code) => {
      clearTimeout(timer);
      resolve(stopped ? null : code);
    };
    child.on('error', (error) => {
      console.log(String(error));
      finish(127);
    });
    child.on('exit', (code) => finish(code ?? 1));
  });
}

/** Ends a command with the programs it started; it leads a process group of its own. */
function stopTree(child) {
  if (process.platform === 'win32') child.kill();
  else if (child.pid) process.kill(-child.pid, 'SIGKILL');
}

/** One check's outcome: how many passed and failed. */
async function perform(check, folder) {
  if (check.run) {
    const code = await run(check.run, check.minutes);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, stopped: code === null };
  }
  const file = path.join(folder, `${check.jest}.json`);
  const args = ['--selectProjects', check.jest, '--json', '--outputFile', file, '--reporters', 'summary', '--ci'];
  if (check.workers) args.push('--maxWorkers', String(check.workers));
  const code = await run(local('jest/bin/jest.js', ...args), check.minutes);
  return { ...countsOf(file, code), stopped: code === null };
}

/** A suite that could not even run counts as one failure; so does a jest that failed without saying why. */
function countsOf(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  for (const suite of result.testResults) {
    if (suite.status === 'failed') console.log(`${path.relative(PROJECT, suite.name)}\n${suite.message}\n`);
  }
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function main() {
  const started = Date.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecard-test-'));
  prepareMachine();
  const outcomes = [];
  for (const check of CHECKS) {
    console.log(`\n== ${check.name}`);
    const from = Date.now();
    const outcome = await perform(check, folder);
    outcomes.push({ ...outcome, name: check.name, seconds: Math.round((Date.now() - from) / 1000) });
  }
  rmSync(folder, { recursive: true, force: true });

  console.log(`\n== summary (${Math.round((Date.now() - started) / 1000)} s)`);
  for (const { name, passed, failed, stopped, seconds } of outcomes) {
    const verdict = failed === 0 ? 'ok' : stopped ? 'STOPPED, took too long' : 'FAILED';
    console.log(`${name}: ${verdict} (${passed} passed, ${failed} failed, ${seconds} s)`);
  }
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

await main();
