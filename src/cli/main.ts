/**
 * The headless runner: the add-in's own use cases on a .xlsx file, through the embedded host.
 * JSON alone on stdout, at most one sentence on stderr; `check` has its findings as sentences on stdout unless JSON is asked for.
 * Exit 0: done, 1: refused with a reason or something found, 2: wrong usage.
 */
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { LANGUAGES, type Language } from '../base/language';
import { cliTexts } from '../i18n/cli/texts';
import { parseCommand } from './words/commandLine';
import type { CommandLine } from './words/commands';
import type { CommandOutcome } from './file/outcome';
import { usageSentence } from './sentences';

/** Each command loads what it needs: matching a title does not start a spreadsheet. */
async function run(command: Exclude<CommandLine, { name: 'help' | 'version' }>): Promise<CommandOutcome> {
  switch (command.name) {
    case 'inspect':
      return (await import('./inspectCommand')).runInspect(command);
    case 'match':
      return (await import('./matchCommand')).runMatch(readInput(), command.language);
    case 'catalogue':
      return (await import('./catalogueCommand')).runCatalogue();
    case 'check':
      return (await import('./checkCommand')).runCheck(command);
    case 'fill':
    case 'scorecards':
    case 'run':
    case 'organisation':
    case 'jobs':
    case 'manual':
    case 'targets':
    case 'forms':
    case 'confirm':
    case 'settings':
    case 'calibrate':
    case 'raters':
    case 'registers':
    case 'project':
    case 'cycle':
    case 'follow-up':
      return (await import('./fileCommands')).runFileCommand(command);
    case 'actuals':
      return (await import('./actualsCommand')).runActuals(command);
    case 'handout':
      return (await import('./packCommands')).runHandout(command);
    case 'collect':
      return (await import('./packCommands')).runCollect(command);
    case 'evidence':
      return (await import('./packCommands')).runEvidence(command);
  }
}

/** All of standard input; null where it is a folder or can't be read. */
function readInput(): Uint8Array | null {
  try {
    return readFileSync(0);
  } catch {
    return null;
  }
}

async function main(words: readonly string[]): Promise<number> {
  const command = parseCommand(words, process.cwd());
  if (!command.ok) {
    const language = languageOf(words);
    await tell(`${usageSentence(command.error, language)} ${cliTexts(language).seeHelp}`);
    return 2;
  }
  const { language } = command.value;
  if (command.value.name === 'help') {
    await put(process.stderr, `${cliTexts(language).usage}\n`);
    return 0;
  }
  if (command.value.name === 'version') {
    await put(process.stdout, `${manifest.version}\n`);
    return 0;
  }
  const outcome = await run(command.value);
  const sentences = outcome.sentence === null ? [] : [outcome.sentence];
  // Whoever reads the result may be gone; a file that was written is there all the same.
  const whole = await put(process.stdout, resultOf(outcome));
  if (!whole) sentences.push(cliTexts(language).outputCut);
  if (sentences.length > 0) await tell(sentences.join(' '));
  return whole ? outcome.exitCode : Math.max(outcome.exitCode, 1);
}

/** What standard output gets. */
function resultOf({ json, text = [] }: CommandOutcome): string {
  const lines = json === undefined ? text : [JSON.stringify(json, null, 2)];
  return lines.map((line) => `${line}\n`).join('');
}

function languageOf(words: readonly string[]): Language {
  return LANGUAGES.filter((each) => words.includes(each) || words.includes(`--lang=${each}`)).at(-1) ?? 'zh-CN';
}

/** One line on standard error, whatever a file's name or a message holds. */
async function tell(sentence: string): Promise<void> {
  await put(process.stderr, `${sentence.replace(/\s*[\r\n]+\s*/g, ' ')}\n`);
}

/** True once all of the text is out; false where the other end is closed or full. */
function put(stream: NodeJS.WriteStream, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    stream.on('error', () => resolve(false));
    try {
      stream.write(text, (error) => resolve(!error));
    } catch {
      resolve(false);
    }
  });
}

const words = process.argv.slice(2);
main(words)
  .catch(async (thrown: unknown) => {
    await tell(cliTexts(languageOf(words)).unexpected(thrown instanceof Error ? thrown.message : String(thrown)));
    return 1;
  })
  .then((code) => process.exit(code));
