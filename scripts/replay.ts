import { readFileSync } from 'node:fs';
import { readRecording, replay } from './replayRecording';

/**
 * Runs a recording of a session with Excel against the stand-in and prints where they answer differently:
 * `npm run replay FILE`. The exit code is 0 when they agree, 1 when they do not, 2 when there is no recording to read.
 */
async function main(file: string | undefined): Promise<number> {
  if (file === undefined) throw new RangeError('npm run replay FILE');
  const recording = readRecording(readFileSync(file, 'utf8'));
  const differences = await replay(recording);
  for (const { request, place, excel, standIn } of differences) {
    process.stdout.write(`request ${request}, ${place}\n  Excel    ${excel}\n  stand-in ${standIn}\n`);
  }
  const { platform, exchanges } = recording;
  process.stdout.write(`${platform}: ${exchanges.length} requests, ${differences.length} differences\n`);
  return differences.length === 0 ? 0 : 1;
}

main(process.argv[2]).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
