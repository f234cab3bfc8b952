import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unusedSentences } from './traditional/convertText';
import { derivedFiles } from './traditional/derivedFiles';

/**
 * npm run traditional: writes everything in Traditional Chinese anew from the Simplified texts, the word list and the
 * sentences. With --check nothing is written, and what is out of date makes it fail.
 */
async function main(): Promise<void> {
  const project = join(__dirname, '..');
  const isCheck = process.argv.includes('--check');
  const stale = (await derivedFiles()).filter(({ path, content }) => {
    const file = join(project, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  for (const { path, content } of isCheck ? [] : stale) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), content);
  }
  const unused = unusedSentences();
  for (const { path } of stale) console.log(`${isCheck ? 'out of date' : 'written'}: ${path}`);
  for (const sentence of unused)
    console.log(`no longer there, take it out of scripts/traditional/sentences.ts: ${sentence}`);
  if (unused.length > 0 || (isCheck && stale.length > 0)) process.exitCode = 1;
}

void main();
