import type { FunctionTexts } from '../../i18n/functions/texts';
import { ERROR_CODES, notAvailable, type CellAnswer, type CellArgument, type CellFunction } from '../answer';
import { FUNCTION_NAMES, signatureOf, type FunctionName } from '../signatures';

/** What Excel's runtime for functions offers. It has neither a page nor Office.js. */
export interface FunctionRuntime {
  associate(id: string, answer: (...given: CellArgument[]) => unknown): void;
  /** Absent in the very first version of the runtime. */
  readonly Error?: new (code: string, reason: string) => Error;
}

/**
 * Tells Excel which code answers which function. `load` is called when the first cell asks, once for all cells; where it fails,
 * the engine is too old for what it brings, and every function says so.
 */
export function registerFunctions(
  runtime: FunctionRuntime,
  { reasons }: FunctionTexts,
  load: () => Promise<Readonly<Record<FunctionName, CellFunction>>>,
): void {
  let loading: Promise<void> | null = null;
  let answers: ((name: FunctionName) => CellFunction) | null = null;
  const start = (): Promise<void> =>
    load().then(
      (functions) => {
        answers = (name) => functions[name];
      },
      () => {
        answers = () => () => notAvailable(reasons.tooOld);
      },
    );
  for (const name of FUNCTION_NAMES) {
    // Behind the arguments Excel hands over something about the call.
    const { parameters, spills } = signatureOf(name);
    const answer = (given: readonly CellArgument[]): unknown => {
      const content = cellContent(
        runtime,
        answers ? answers(name)(...given.slice(0, parameters.length)) : notAvailable(reasons.tooOld),
      );
      // Excel is told to expect rows of it, whatever it answers.
      return spills && !Array.isArray(content) ? [[content]] : content;
    };
    runtime.associate(name, (...given) => {
      if (answers) return answer(given);
      loading ??= start();
      return loading.then(() => answer(given));
    });
  }
}

/** What Excel puts into the cell. @throws the runtime's own error, which shows #N/A or #VALUE! with the reason beside it. */
function cellContent(runtime: FunctionRuntime, answer: CellAnswer): unknown {
  if (answer.kind === 'value') return answer.value;
  if (answer.kind === 'rows') return answer.rows;
  throw runtime.Error ? new runtime.Error(ERROR_CODES[answer.kind], answer.reason) : new Error(answer.reason);
}
