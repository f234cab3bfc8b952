import { departmentTextsFileSchema, indicatorTextsFileSchema, roleTextsFileSchema } from './schema';
import type { CatalogueTexts } from './types';

/** The files of one language as they are stored. */
export interface TextFiles {
  readonly departments: unknown;
  readonly indicators: Readonly<Record<string, unknown>>;
  readonly roles: Readonly<Record<string, unknown>>;
}

/** @throws ZodError on a wrong shape. */
export function parseTexts(files: TextFiles): CatalogueTexts {
  return {
    departments: departmentTextsFileSchema.parse(files.departments),
    indicators: Object.assign(
      {},
      ...Object.values(files.indicators).map((file) => indicatorTextsFileSchema.parse(file)),
    ),
    roles: Object.assign({}, ...Object.values(files.roles).map((file) => roleTextsFileSchema.parse(file))),
  };
}
