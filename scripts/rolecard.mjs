/** The command line as `npm run rolecard` starts it: built when something has changed, then run where the person stands. */
import console from 'node:console';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildCli, isCliBuilt, PROGRAM } from './cliBuild.mjs';

if (isCliBuilt() || buildCli()) {
  // npm runs scripts in the project's own folder.
  process.chdir(process.env.INIT_CWD ?? '.');
  await import(pathToFileURL(PROGRAM).href);
} else {
  console.error('无法构建命令行程序，请先运行 npm ci。/ The command line could not be built; please run npm ci first.');
  process.exitCode = 1;
}
