import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/base/language';
import { functionMetadata } from '../src/functions/metadata';
import { functionTexts } from '../src/i18n/functions/texts';

/**
 * npm run functions: writes what Excel is told of the functions in cells, a file for each language, from their signatures and
 * texts. With --check nothing is written, and a file that is out of date makes it fail.
 */
const FOLDER = join(__dirname, '..', 'assets', 'functions');
/** The build puts the address of the deployment in place of this one. */
const HELP = 'https://localhost:3000/help.html';
const isCheck = process.argv.includes('--check');

for (const language of LANGUAGES) {
  const file = join(FOLDER, `functions.${language}.json`);
  const content = `${JSON.stringify(functionMetadata(functionTexts(language), HELP), null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  console.log(`${isCheck ? 'out of date' : 'written'}: assets/functions/functions.${language}.json`);
  if (isCheck) process.exitCode = 1;
  else writeFileSync(file, content);
}
