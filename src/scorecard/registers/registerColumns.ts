import type { Catalogue } from '../../catalogue/catalogue';
import type { RegisterKind } from '../../catalogue/registers';
import type { RegisterColumn } from '../texts/registerTexts';

/** Columns of a register in the order of its sheet. */
export function registerColumns({ columns }: RegisterKind): RegisterColumn[] {
  return ['date', 'person', 'employeeId', ...columns, 'note'];
}

/** Names of the register's indicators, as the catalogue in use has them. */
export function registerItems({ measures }: RegisterKind, { indicators, language }: Catalogue): string[] {
  return measures.flatMap(({ indicator }) => indicators.get(indicator)?.name[language] ?? []);
}
