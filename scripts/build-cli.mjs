/** Builds the command line into dist-cli/: `npm run build:cli`. Does nothing where it is built already. */
import process from 'node:process';
import { buildCli, isCliBuilt } from './cliBuild.mjs';

process.exitCode = isCliBuilt() || buildCli() ? 0 : 1;
