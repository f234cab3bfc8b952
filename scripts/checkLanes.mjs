/** Runs checks side by side, as many as there are cores for, and stops one that hangs. */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';

const MINUTE = 60_000;
const LAST_WORDS = 2_000;

/**
 * Starts each check as soon as the cores it takes are free and the checks it comes after are done, in the order given;
 * resolves when all are done. `perform` resolves when its check is.
 */
export function inLanes(checks, cores, perform) {
  const waiting = [...checks];
  const done = new Set();
  let free = cores;
  return new Promise((resolve, reject) => {
    const startWhatFits = () => {
      if (done.size === checks.length) resolve();
      for (const check of [...waiting]) {
        const takes = Math.min(check.cores ?? 1, cores);
        if (takes > free || (check.after ?? []).some((name) => !done.has(name))) continue;
        waiting.splice(waiting.indexOf(check), 1);
        free -= takes;
        perform(check)
          .then(() => {
            free += takes;
            done.add(check.name);
            startWhatFits();
          })
          .catch(reject);
      }
    };
    startWhatFits();
  });
}

const running = new Set();

/** Most objects of a test are gone at once: with room for them, less time goes into collecting what is left. Megabytes. */
function withRoomForYoung(options = '') {
  return `${options} --max-semi-space-size=64`.trim();
}

/** Runs a command to its end; `code` is null when it was stopped for taking too long. What it printed comes back whole. */
export function runToEnd([command, ...args], { folder, minutes }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', NO_COLOR: '1', NODE_OPTIONS: withRoomForYoung(process.env.NODE_OPTIONS) },
      shell: process.platform === 'win32' && command === 'npm',
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
    let stopped = false;
    const timer = setTimeout(() => {
      stopped = true;
      stopTree(child);
    }, minutes * MINUTE);
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: stopped ? null : code, output: Buffer.concat(printed).toString('utf8') });
    };
    child.on('error', (error) => {
      printed.push(Buffer.from(`${error}\n`));
      finish(127);
    });
    child.on('exit', (code) => {
      // Its last words may still be on their way; what outlives it may hold them back for ever.
      const enough = setTimeout(() => finish(code ?? 1), LAST_WORDS);
      child.on('close', () => {
        clearTimeout(enough);
        finish(code ?? 1);
      });
    });
  });
}

/** Ends all that still runs; each command leads a process group of its own, which a signal to this program does not reach. */
export function stopAll() {
  for (const child of running) stopTree(child);
}

function stopTree(child) {
  if (process.platform === 'win32') child.kill();
  else if (child.pid) process.kill(-child.pid, 'SIGKILL');
}
