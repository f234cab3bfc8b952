import type { Grid } from '../../../../base/grid';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { AppliedField } from '../../../components/AppliedField';
import { usePane } from '../../../components/paneContext';
import { filledRows, parseRow } from '../../../state/list/reading';

/** The row of an export's header. */
export function ExportHeaderRow({
  row,
  grid,
  onRow,
}: {
  /** As Excel numbers it; null: none was found. */
  readonly row: number | null;
  /** What was read of the export. */
  readonly grid: Grid;
  readonly onRow: (row: number) => void;
}) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const range = filledRows(grid);
  const isFilled = (given: number): boolean =>
    grid.values[given - 1 - grid.row]?.some((value) => value !== '') === true;
  return (
    <AppliedField
      label={month.headerRow}
      hint={row === null ? month.headerMissing : month.headerHint}
      bad={month.headerBad(range?.first ?? 1, range?.last ?? 1)}
      given={String(row ?? '')}
      parse={(text) => {
        const given = parseRow(text, range);
        return given !== null && isFilled(given) ? given : null;
      }}
      shown={String}
      onApplied={onRow}
      testId="export-header-row"
    />
  );
}
