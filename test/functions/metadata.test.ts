import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/base/language';
import { functionMetadata } from '../../src/functions/metadata';
import { FUNCTION_NAMES } from '../../src/functions/signatures';
import { functionTexts } from '../../src/i18n/functions/texts';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly result: { readonly type: string; readonly dimensionality: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const HELP = 'https://localhost:3000/help.html';
const HAN = /[\u3400-\u9fff]/;
const committed = (language: string): Metadata =>
  JSON.parse(readFileSync(join(__dirname, `../../assets/functions/functions.${language}.json`), 'utf8')) as Metadata;

describe.each(LANGUAGES)('the metadata in %s', (language) => {
  const { functions } = committed(language);

  test('is what `npm run functions` makes of the code', () => {
    expect(committed(language)).toEqual(functionMetadata(functionTexts(language), HELP));
  });

  test('describes every function and every argument in its language', () => {
    const texts = functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    for (const text of texts) expect([text, HAN.test(text)]).toEqual([text, language !== 'en-US']);
    expect(texts.filter((text) => text.trim() === '' || text.length > 255)).toEqual([]);
  });

  test('has ids and names as Excel takes them, the same in every language', () => {
    expect(functions.map(({ id }) => id)).toEqual(FUNCTION_NAMES);
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      // No name of a cell.
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  test('tells what may be left out, at the end only, and what spills', () => {
    const told = functions.map(({ id, parameters, result }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(','),
      result.dimensionality,
    ]);
    expect(told).toEqual([
      ['ROLE', 'title,[department]', 'scalar'],
      ['DUTIES', 'role,[separator]', 'scalar'],
      ['KPIS', 'role', 'matrix'],
      ['GRADE', 'score,[table]', 'scalar'],
      ['COEFFICIENT', 'score,[table]', 'scalar'],
      ['SCORE', 'rule,target,actual', 'scalar'],
    ]);
  });
});
