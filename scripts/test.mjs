/**
 * Everything the project checks, two things at a time: `npm test`, after `npm ci`. Goes on after a failure, so that one run
 * tells all. One line for each check, with what it printed where it failed; the last line is `N passed, N failed`: jest's
 * tests, and one for each other check. Exits 1 when anything failed. A file of browser tests that failed is run once more, alone,
 * when the others have ended, and named where it passes then (docs/decisions/0065-check.md).
 * On Debian, as root, missing programs are installed first; elsewhere the message says which to install.
 */
import { spawnSync } from 'node:child_process';
import console from 'node:console';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { inLanes, runToEnd, stopAll } from './checkLanes.mjs';

const { filesToRepeat, outcomeLine, outcomeOf, withSecondRun } = await tsImport('./testOutcome.ts', import.meta.url);

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Programs the later checks need, with the Debian package each comes in. */
const PROGRAMS = [
  { name: 'LibreOffice Calc', package: 'libreoffice-calc-nogui', found: () => has('soffice') },
  { name: 'Chromium', package: 'chromium', found: () => has('chromium') },
  { name: 'pdftotext, pdftoppm', package: 'poppler-utils', found: () => has('pdftotext') && has('pdftoppm') },
  { name: 'xmllint', package: 'libxml2-utils', found: () => has('xmllint') },
  { name: 'Chinese fonts', package: 'fonts-noto-cjk', found: hasChineseFont },
];

const PROGRAMS_CHECK = { name: 'programs are there', minutes: 20, tells: true, perform: prepareMachine };

/**
 * The programs and the builds first: the browser waits for them, and the others run beside it.
 * `minutes` is when a hanging check is stopped, at least five times what it takes beside others on two slow cores; `perform` is what the check does where it is no command; `cores` how many it
 * keeps busy, 1 unless said; `after` names what it needs; `tells` prints what it says also when it passed; `repeats` files that
 * failed, alone.
 */
const CHECKS = [
  PROGRAMS_CHECK,
  { name: 'build', minutes: 15, run: ['npm', 'run', '--silent', 'build'] },
  { name: 'build of the workbench', minutes: 20, run: ['npm', 'run', '--silent', 'build:workbench'] },
  {
    name: 'browser tests',
    minutes: 45,
    jest: 'e2e',
    // One browser at a time, which mostly waits: two others run beside it.
    workers: 1,
    cores: 0,
    repeats: true,
    after: [PROGRAMS_CHECK.name, 'build', 'build of the workbench'],
  },
  { name: 'types', minutes: 20, run: local('typescript/bin/tsc', '--noEmit', '-p', '.') },
  { name: 'build of the command line', minutes: 8, run: ['npm', 'run', '--silent', 'build:cli'] },
  { name: 'lint', minutes: 20, run: local('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'format', minutes: 12, run: local('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn') },
  {
    name: 'no import circles',
    minutes: 12,
    run: local('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs'),
  },
  { name: 'nothing unused', minutes: 10, run: local('knip/bin/knip.js') },
  { name: 'catalogue', minutes: 5, run: local('tsx/dist/cli.mjs', 'scripts/catalogue-check.ts') },
  { name: 'traditional texts', minutes: 5, run: local('tsx/dist/cli.mjs', 'scripts/traditional.ts', '--check') },
  {
    name: 'manifest is well-formed',
    minutes: 2,
    run: ['xmllint', '--noout', '--nonet', 'manifest.xml'],
    after: [PROGRAMS_CHECK.name],
  },
  // Microsoft's validator is large and needed here only, so it is no dependency.
  { name: 'validator is there', minutes: 10, run: ['npm', 'run', '--silent', 'fetch:validator'] },
  { name: 'validator tests', minutes: 30, jest: 'validator', after: ['validator is there'] },
  { name: 'page tests', minutes: 40, jest: 'page' },
  { name: 'slow tests', minutes: 25, jest: 'slow' },
  { name: 'unit tests', minutes: 25, jest: 'unit', cores: 2 },
  { name: 'contract tests', minutes: 45, jest: 'contract', cores: 2, after: ['build of the command line'] },
  { name: 'spreadsheet tests', minutes: 45, jest: 'spreadsheet', cores: 2, after: [PROGRAMS_CHECK.name] },
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

/** Installs what is missing where that is possible without asking; otherwise says what to do. */
async function prepareMachine({ minutes }) {
  const missing = () => PROGRAMS.filter((program) => !program.found());
  const before = missing();
  const packages = before.map((program) => program.package);
  const printed = [];
  if (packages.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    printed.push(`Installing Debian packages: ${packages.join(' ')}`);
    const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const { code, output } = await runToEnd([...quietly, ...args], { folder: PROJECT, minutes });
      if (code !== 0) printed.push(output.trim());
    }
  }
  const after = missing();
  if (after.length > 0) {
    printed.push(
      `Missing on this machine: ${after.map((program) => program.name).join('; ')}. Checks that need them will fail.`,
      `On Debian or Ubuntu: sudo apt-get install ${after.map((program) => program.package).join(' ')}`,
    );
  }
  return { passed: after.length === 0 ? 1 : 0, failed: after.length === 0 ? 0 : 1, output: printed.join('\n') };
}

/** One check's outcome: how many passed and failed, and what it said; `result` is what jest wrote. */
async function perform(check, folder) {
  if (check.perform) return check.perform(check);
  if (check.run) {
    const { code, output } = await runToEnd(check.run, { folder: PROJECT, minutes: check.minutes });
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, stopped: code === null, output };
  }
  const { code, output, result } = await runJest(check, path.join(folder, `${check.jest}.json`));
  return { stopped: code === null, result, ...outcomeOf(result, code, output, PROJECT) };
}

/** @param files whole paths; absent: all of the project's */
async function runJest({ jest, workers, cores, minutes }, written, files = []) {
  const args = ['--selectProjects', jest, '--json', '--outputFile', written, '--reporters', 'summary', '--ci'];
  args.push('--maxWorkers', String(workers ?? cores ?? 1));
  if (files.length > 0) args.push('--runTestsByPath', ...files);
  const { code, output } = await runToEnd(local('jest/bin/jest.js', ...args), { folder: PROJECT, minutes });
  return { code, output, result: existsSync(written) ? JSON.parse(readFileSync(written, 'utf8')) : null };
}

/** The same outcome with the files that failed run once more. */
async function repeated({ check, outcome }, folder) {
  const from = Date.now();
  const files = filesToRepeat(outcome.result);
  const { code, result } = await runJest(check, path.join(folder, `${check.jest}-again.json`), files);
  // A jest that fails without a failed file has not told all.
  const told = code === 0 || filesToRepeat(result).length > 0 ? result : null;
  const seconds = outcome.seconds + Math.round((Date.now() - from) / 1000);
  return { ...outcome, ...withSecondRun(outcome.result, told, PROJECT), seconds };
}

async function main() {
  const started = Date.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecard-test-'));
  const ran = [];
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      stopAll();
      rmSync(folder, { recursive: true, force: true });
      process.exit(1);
    });
  }
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !CHECKS.some((check) => check.name === name));
  if (unknown !== undefined) throw new Error(`no check is called ${unknown}`);
  const named = CHECKS.filter(({ name }) => names.length === 0 || names.includes(name));
  const needsPrograms = named.some(({ after = [] }) => after.includes(PROGRAMS_CHECK.name));
  const wanted = needsPrograms ? [...new Set([PROGRAMS_CHECK, ...named])] : named;
  const chosen = wanted.map((check) => ({
    ...check,
    after: (check.after ?? []).filter((name) => wanted.some((other) => other.name === name)),
  }));
  // More than four at a time would need more memory than most machines have to spare.
  await inLanes(chosen, Math.min(availableParallelism(), 4), async (check) => {
    const from = Date.now();
    const outcome = await perform(check, folder);
    const seconds = Math.round((Date.now() - from) / 1000);
    ran.push({ check, outcome: { ...outcome, name: check.name, seconds } });
    tell(ran.at(-1));
  });
  const outcomes = [];
  for (const each of ran) {
    const isRepeated = each.check.repeats === true && filesToRepeat(each.outcome.result).length > 0;
    outcomes.push(isRepeated ? await repeated(each, folder) : each.outcome);
    if (isRepeated) tell({ ...each, outcome: outcomes.at(-1) });
  }
  rmSync(folder, { recursive: true, force: true });

  const failures = outcomes.filter(({ failed }) => failed > 0);
  console.log(`\n${outcomes.length} checks in ${Math.round((Date.now() - started) / 1000)} s`);
  for (const outcome of outcomes) {
    if (outcome.failed > 0 || outcome.onlyAgain?.length > 0) console.log(outcomeLine(outcome));
  }
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/** The line of a check, and what it printed where that is to be read. */
function tell({ check, outcome }) {
  console.log(outcomeLine(outcome));
  if ((outcome.failed > 0 || check.tells) && outcome.output.trim() !== '') console.log(`${outcome.output.trim()}\n`);
}

await main();
