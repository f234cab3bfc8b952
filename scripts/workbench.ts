import { spawn } from 'node:child_process';
import { serveFolder, type StaticServer } from './staticServer';
import { buildWorkbench, isWorkbenchBuilt, WORKBENCH_FOLDER } from './workbenchBuild';

/**
 * Builds the workbench if anything has changed (the task pane beside an embedded workbook, no Excel needed), serves it on this
 * computer only, opens it in the browser and stays up until it is stopped: `npm run workbench`.
 *
 * --no-open    only print the address
 * --build      build even if nothing has changed
 * --no-build   serve what was built before
 * PORT         the port to use (3100); the next free one when it is taken
 */
const FIRST_PORT = Number(process.env.PORT ?? 3100);
const PORTS_TO_TRY = 20;

async function openWorkbench(options: ReadonlySet<string>): Promise<void> {
  if (!options.has('--no-build') && (options.has('--build') || !(await isWorkbenchBuilt()))) {
    console.log('Building the workbench; the first time takes one to two minutes ...');
    const code = await buildWorkbench();
    if (code !== 0) {
      console.error('The workbench could not be built.');
      process.exit(code);
    }
  }
  const server = await serveOnFreePort();
  console.log(`\nRolecard workbench: ${server.url}\nIt stays up until you press Ctrl+C.`);
  if (!options.has('--no-open') && !process.env.CI) openInBrowser(server.url);
}

async function serveOnFreePort(): Promise<StaticServer> {
  for (let port = FIRST_PORT; ; port += 1) {
    try {
      return await serveFolder(WORKBENCH_FOLDER, port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port - FIRST_PORT >= PORTS_TO_TRY) throw error;
    }
  }
}

/** Opens the address in the person's browser; without one (a server, a container) the printed address is enough. */
function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

void openWorkbench(new Set(process.argv.slice(2)));
