/**
 * Writes the hashes of every run of twelve Chinese characters in the text files of a folder, which the catalogue may not
 * repeat: `npm run sources:windows -- FOLDER`. The texts themselves stay where they are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { SOURCE_WINDOWS } from './sourceWindowsFile';
import { hashFile } from './sourceWindows';

const TEXT_FILES = new Set(['.txt', '.md', '.csv', '.json', '.html']);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder that holds the sources as text: npm run sources:windows -- FOLDER');
  process.exitCode = 2;
} else {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = files.filter(({ name }) => TEXT_FILES.has(extname(name).toLowerCase()));
  const file = hashFile(read.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')));
  if (read.length === 0) {
    console.error(`No text file in ${folder} (${[...TEXT_FILES].join(', ')}); save the sources as text first.`);
    process.exitCode = 1;
  } else {
    writeFileSync(SOURCE_WINDOWS, file);
    console.log(`${read.length} files read: ${file.split('\n', 1)[0] ?? ''}`);
    for (const { name } of files.filter((entry) => !read.includes(entry)))
      console.log(`left out, no text file: ${name}`);
  }
}
