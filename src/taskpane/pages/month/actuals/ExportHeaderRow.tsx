import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { usePane } from '../../../components/paneContext';

/** The row of an export's header; another one is read when the field is left or Enter is pressed. */
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
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(row ?? '');
  const wanted = /^\s*[1-9]\d{0,6}\s*$/.test(text) ? Number(text) : null;
  const apply = (): void => {
    if (wanted === null || wanted === row) return;
    setTyped(null);
    onRow(wanted);
  };
  const isBad = wanted === null && text.trim() !== '';
  return (
    <Field
      label={month.headerRow}
      size="small"
      hint={row === null ? month.headerMissing : month.headerHint}
      {...(isBad ? { validationState: 'error', validationMessage: month.headerBad } : {})}
    >
      <Input
        size="small"
        value={text}
        disabled={state.busy !== null}
        data-testid="export-header-row"
        onChange={(_, { value }) => setTyped(value)}
        onBlur={apply}
        onKeyDown={({ key }) => {
          if (key === 'Enter') apply();
        }}
      />
    </Field>
  );
}
