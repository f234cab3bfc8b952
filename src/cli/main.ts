/**
 * The headless runner: the add-in's own use cases on a .xlsx file, through the embedded host.
 * JSON alone on stdout, sentences on stderr; `check` has its findings as sentences on stdout unless JSON is asked for.
 * Exit 0: done, 1: refused with a reason or something found, 2: wrong usage.
 */
import { LANGUAGES } from '../base/language';
import { readFileSync } from 'node:fs';
import { cliTexts } from '../i18n/cli/texts';
import { parseCommand, type CommandLine } from './commandLine';
import type { CommandOutcome } from './outcome';
import { usageSentence } from './sentences';

/** Each command loads what it needs: matching a title does not start a spreadsheet. */
async function run(command: CommandLine): Promise<CommandOutcome> {
  switch (command.name) {
    case 'help':
      return { exitCode: 0, sentences: [cliTexts(command.language).usage] };
    case 'inspect':
      return (await import('./inspectCommand')).runInspect(command);
    case 'match':
      return (await import('./matchCommand')).runMatch(readFileSync(0, 'utf8'), command.language);
    case 'catalogue':
      return (await import('./catalogueCommand')).runCatalogue();
    case 'check':
      return (await import('./checkCommand')).runCheck(command);
    case 'fill':
    case 'scorecards':
    case 'run':
    case 'organisation':
    case 'jobs':
      return (await import('./fileCommands')).runFileCommand(command);
  }
}

async function main(words: readonly string[]): Promise<number> {
  const command = parseCommand(words, process.env['INIT_CWD'] ?? process.cwd());
  if (!command.ok) {
    const language = LANGUAGES.filter((each) => words.includes(each)).at(-1) ?? 'zh-CN';
    process.stderr.write(`${usageSentence(command.error, language)}\n\n${cliTexts(language).usage}\n`);
    return 2;
  }
  const outcome = await run(command.value);
  for (const sentence of outcome.sentences) process.stderr.write(`${sentence}\n`);
  if (outcome.text !== undefined) process.stdout.write(outcome.text.map((line) => `${line}\n`).join(''));
  if (outcome.json !== undefined) process.stdout.write(`${JSON.stringify(outcome.json, null, 2)}\n`);
  return outcome.exitCode;
}

void main(process.argv.slice(2)).then(
  // Flush before leaving: stdout may be a pipe.
  (code) => process.stdout.write('', () => process.exit(code)),
  (thrown: unknown) => {
    process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
    process.exit(1);
  },
);
