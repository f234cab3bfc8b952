import type { Workbook } from '../workbook';

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/template\.macroEnabled/i, '.xltm'],
  [/\.sheet\.macroEnabled/i, '.xlsm'],
  [/\.template\.main/i, '.xltx'],
];

/** How the name of the workbook's file ends, by what its main part says it is. */
export const fileEnding = ({ pack, parts }: Workbook): string => {
  const type = pack.contentType(parts.part) ?? '';
  return ENDINGS.find(([pattern]) => pattern.test(type))?.[1] ?? '.xlsx';
};
