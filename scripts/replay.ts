import { replayCommand } from './replayCommand';

/** `npm run replay FILE`: see replayCommand. */
void replayCommand(process.argv[2], {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => (process.exitCode = code));
