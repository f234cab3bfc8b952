import type { FunctionTexts } from '../i18n/functions/texts';
import { FUNCTION_NAMES, signatureOf } from './signatures';

/** What Excel is told of the functions in one language (functions.<language>.json): Excel takes one language a file. */
export function functionMetadata({ functions }: FunctionTexts, helpUrl: string): object {
  return {
    functions: FUNCTION_NAMES.map((name) => {
      const { parameters, spills } = signatureOf(name);
      const { description, parameters: told } = functions[name];
      const descriptions: Readonly<Record<string, string>> = told;
      return {
        id: name,
        name,
        description,
        helpUrl,
        // "any": a column declared as text or number would turn what it gets into one before we can refuse it.
        result: { type: 'any', dimensionality: spills ? 'matrix' : 'scalar' },
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          description: descriptions[parameter.name],
          type: 'any',
          dimensionality: parameter.isRange ? 'matrix' : 'scalar',
          ...(parameter.isOptional ? { optional: true } : {}),
        })),
      };
    }),
  };
}
