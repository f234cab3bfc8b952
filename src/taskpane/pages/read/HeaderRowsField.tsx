import type { StaffingTable } from '../../../staffing/staffingTable';
import { AppliedField } from '../../components/AppliedField';
import { usePane } from '../../components/paneContext';
import { corrected, headerRowsText, parseHeaderRows } from '../../state/list/reading';

/** The rows of the header of a staffing list. */
export function HeaderRowsField({ table }: { readonly table: StaffingTable }) {
  const { state, perform, texts } = usePane();
  return (
    <AppliedField
      label={texts.read.headerField}
      hint={texts.read.headerHint}
      bad={texts.read.headerBad}
      given={headerRowsText(table.headerRows)}
      parse={parseHeaderRows}
      shown={headerRowsText}
      onApplied={(headerRows) =>
        void perform({ kind: 'read', options: corrected(state.reading, table, { headerRows }) })
      }
      testId="header-rows"
    />
  );
}
