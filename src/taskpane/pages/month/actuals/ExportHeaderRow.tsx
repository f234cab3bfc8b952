import { monthTexts } from '../../../../i18n/pane/month/texts';
import { AppliedField } from '../../../components/AppliedField';
import { usePane } from '../../../components/paneContext';

/** The row of an export's header. */
export function ExportHeaderRow({
  row,
  onRow,
}: {
  /** As Excel numbers it; null: none was found. */
  readonly row: number | null;
  readonly onRow: (row: number) => void;
}) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  return (
    <AppliedField
      label={month.headerRow}
      hint={row === null ? month.headerMissing : month.headerHint}
      bad={month.headerBad}
      given={String(row ?? '')}
      parse={(text) => (/^\s*[1-9]\d{0,6}\s*$/.test(text) ? Number(text) : null)}
      shown={String}
      onApplied={onRow}
      testId="export-header-row"
    />
  );
}
