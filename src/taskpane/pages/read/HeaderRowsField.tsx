import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { StaffingTable } from '../../../staffing/staffingTable';
import { usePane } from '../../components/paneContext';
import { corrected, headerRowsText, parseHeaderRows } from '../../state/list/reading';

/** The rows of the header; a change is read when the field is left or Enter is pressed. */
export function HeaderRowsField({ table }: { readonly table: StaffingTable }) {
  const { state, perform, texts } = usePane();
  const found = headerRowsText(table.headerRows);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? found;
  const rows = parseHeaderRows(text);
  const apply = (): void => {
    if (rows === null || headerRowsText(rows) === found) return;
    setTyped(null);
    void perform({ kind: 'read', options: corrected(state.reading, table, { headerRows: rows }) });
  };
  return (
    <Field
      label={texts.read.headerField}
      size="small"
      hint={texts.read.headerHint}
      {...(rows === null ? { validationState: 'error', validationMessage: texts.read.headerBad } : {})}
    >
      <Input
        size="small"
        value={text}
        disabled={state.busy !== null}
        data-testid="header-rows"
        onChange={(_, { value }) => setTyped(value)}
        onBlur={apply}
        onKeyDown={({ key }) => {
          if (key === 'Enter') apply();
        }}
      />
    </Field>
  );
}
