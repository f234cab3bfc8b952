import type { ActualChange, ActualsPreview } from '../actuals/actualsImport';
import { headerKey } from '../actuals/actualsWords';
import { mapColumns, type ExportColumn } from './exportColumns';
import { rememberedTable, weighing, withChosenHeader, type HeaderBy } from './exportMapping';
import { readLines, type ExportChoices, type ExportPerson, type ExportSource } from './exportLines';
import { proposer } from './proposeUse';
import { findExport } from './exportTable';
import { settle } from './settleLines';

/** An export against the cards. */
export interface ExportPreview extends ActualsPreview {
  /** Values the cards hold already. */
  readonly held: readonly ActualChange[];
  readonly form: 'long' | 'wide';
  readonly columns: readonly ExportColumn[];
  /** Row of the sheet the header is in, as Excel numbers it; null: none was found. */
  readonly headerRow: number | null;
  readonly headerBy: HeaderBy;
  readonly people: readonly ExportPerson[];
  /** Lines that are passed over: sums, other periods' days, accounts that are nobody's. */
  readonly passedOver: { readonly totals: number; readonly otherDays: number; readonly nobody: number };
}

/** Nothing can be told of an export without header: somebody has to point at it. Pure. */
export function previewExport(source: ExportSource, choices: ExportChoices): ExportPreview {
  const { kept, known, grid } = source;
  const propose = proposer(known);
  const before = new Set(kept.tables.flatMap(({ columns }) => Object.keys(columns)));
  const pointedAt = withChosenHeader(kept);
  const found = findExport(grid, {
    isIndicator: (text) => before.has(headerKey(text)) || propose(text) !== null,
    row: choices.headerRow,
    isKept: (keys) => rememberedTable(pointedAt, keys) !== null,
  });
  if (!found) return WITHOUT_HEADER;
  const { table, by: headerBy } = found;
  const columns = mapColumns(table, { known, kept, chosen: choices.columns });
  const read = readLines(source, table, columns, choices);
  const { changes, held } = settle(read);
  const weights = weighing(columns);
  return {
    form: columns.some(({ column }) => column === null) ? 'long' : 'wide',
    columns,
    headerRow: grid.row + table.headerRow + 1,
    headerBy,
    people: [...read.people.values()],
    passedOver: read.passedOver,
    changes,
    held,
    same: held.length,
    blank: read.blank,
    problems: read.problems,
    unknownHeaders: columns
      .filter(({ origin, key }) => origin === 'unknown' && !weights.has(key))
      .map(({ cell, text }) => ({ cell, text })),
  };
}

const WITHOUT_HEADER: ExportPreview = {
  ...{ form: 'wide', headerRow: null, headerBy: 'found' },
  ...{ columns: [], people: [], changes: [], held: [], problems: [], unknownHeaders: [] },
  ...{ same: 0, blank: 0, passedOver: { totals: 0, otherDays: 0, nobody: 0 } },
};
