import type { ActualChange, ActualsPreview } from '../actuals/actualsImport';
import { headerKey } from '../actuals/actualsWords';
import { mapColumns, type ExportColumn } from './exportColumns';
import { weighing } from './exportMapping';
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
  readonly people: readonly ExportPerson[];
  /** Lines that are passed over: sums, other periods' days, accounts that are nobody's. */
  readonly passedOver: { readonly totals: number; readonly otherDays: number; readonly nobody: number };
}

/** Null where the sheet has no table with a header. Pure. */
export function previewExport(source: ExportSource, choices: ExportChoices): ExportPreview | null {
  const { kept, known, grid } = source;
  const propose = proposer(known);
  const before = new Set(kept.tables.flatMap(({ columns }) => Object.keys(columns)));
  const table = findExport(grid, (text) => before.has(headerKey(text)) || propose(text) !== null);
  if (!table) return null;
  const columns = mapColumns(table, { known, kept, chosen: choices.columns });
  const read = readLines(source, table, columns, choices);
  const { changes, held } = settle(read);
  const weights = weighing(columns);
  return {
    form: columns.some(({ column }) => column === null) ? 'long' : 'wide',
    columns,
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
