import { readFileSync } from 'node:fs';
import { readRecording, replay } from './replayRecording';

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Runs the recording in `file` against the stand-in and says where the two answer differently. The exit code is 0 when they
 * agree, 1 when they do not, 2 when there is no recording to read.
 */
export async function replayCommand(file: string | undefined, { out, err }: Output): Promise<0 | 1 | 2> {
  if (file === undefined) {
    err('npm run replay FILE\n');
    return 2;
  }
  try {
    const recording = readRecording(readFileSync(file, 'utf8'));
    const differences = await replay(recording);
    for (const { request, place, excel, standIn } of differences) {
      out(`request ${request}, ${place}\n  Excel    ${excel}\n  stand-in ${standIn}\n`);
    }
    const { platform, exchanges } = recording;
    out(`${platform}: ${exchanges.length} requests, ${differences.length} differences\n`);
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
