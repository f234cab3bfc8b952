import type { Language } from '../../base/language';
import type { AddInFunction, AddInFunctions, AddInResult } from '../../embedded/formula/evaluation/addInFunction';
import { ERROR_CODES, type CellAnswer, type CellFunction } from '../../functions/answer';
import { FUNCTION_NAMES, NAMESPACE, signatureOf, type FunctionName } from '../../functions/signatures';

/** Rolecard's functions for the workbook in the stand-in, as people call them and as Excel's files spell them. They are loaded when the first cell asks; `onLoaded` is told then. */
export function cellFunctions(language: Language, onLoaded: () => void): AddInFunctions {
  let loaded: Readonly<Record<FunctionName, CellFunction>> | null = null;
  let isLoading = false;
  const load = async (): Promise<void> => {
    const { loadFunctions } = await import('../../functions/loadFunctions');
    loaded = await loadFunctions(language);
    onLoaded();
  };
  return {
    find(called) {
      const name = FUNCTION_NAMES.find((each) =>
        [`${NAMESPACE}.${each}`, `_XLDUDF_${NAMESPACE}_${each}`].includes(called),
      );
      if (name === undefined) return undefined;
      if (loaded) return inStandIn(name, loaded[name]);
      if (!isLoading) {
        isLoading = true;
        // The next cell that asks tries again.
        load().catch(() => (isLoading = false));
      }
      return 'loading';
    },
  };
}

function inStandIn(name: FunctionName, answer: CellFunction): AddInFunction {
  const { parameters } = signatureOf(name);
  return {
    arity: [parameters.filter(({ isOptional }) => !isOptional).length, parameters.length],
    takesRange: (place) => parameters[place]?.isRange === true,
    compute: (given) => result(answer(...given)),
  };
}

function result(answer: CellAnswer): AddInResult {
  if (answer.kind === 'value') return { value: answer.value };
  return answer.kind === 'rows' ? { rows: answer.rows } : { error: ERROR_CODES[answer.kind] };
}
