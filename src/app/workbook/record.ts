import { ok, type Result } from '../../base/result';
import { Recorder } from '../../excel/recording/recorder';
import { runStep } from '../../excel/runStep';
import type { AppFailure } from '../failure';

/** A session that is being recorded; `file` is what there is of it so far, as the text of a file. */
export interface Recorded {
  readonly count: () => number;
  readonly file: () => string;
}

/** Records from now on what Excel is asked and what it answers, without anything that people wrote; see docs/verify-in-excel.md. */
export async function record(): Promise<Result<Recorded, AppFailure>> {
  const begun = await runStep(async (workbook) => ok(await Recorder.begin(workbook)));
  if (!begun.ok) return begun;
  const recorder = begun.value;
  return ok({ count: () => recorder.count, file: () => JSON.stringify(recorder.recording()) });
}
