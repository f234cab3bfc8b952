import type { InspectedList } from '../../../app/list/inspect';
import { AppliedField } from '../../components/AppliedField';
import { usePane } from '../../components/paneContext';
import {
  corrected,
  filledRows,
  headerRowsText,
  LONGEST_HEADER,
  parseHeaderRows,
  refusedHeader,
} from '../../state/list/reading';

/** The rows of the header of a staffing list. */
export function HeaderRowsField({ list: { table, grid } }: { readonly list: InspectedList }) {
  const { state, perform, texts } = usePane();
  const { read } = texts;
  const range = filledRows(grid);
  const refused = refusedHeader(state.reading, table);
  return (
    <AppliedField
      label={read.headerField}
      hint={refused === null ? read.headerHint : read.headerRefused(headerRowsText(refused))}
      bad={read.headerBad(range?.first ?? 1, range?.last ?? 1, LONGEST_HEADER)}
      given={headerRowsText(table.headerRows)}
      parse={(text) => parseHeaderRows(text, range)}
      shown={headerRowsText}
      onApplied={(headerRows) =>
        void perform({ kind: 'read', options: corrected(state.reading, table, { headerRows }) })
      }
      testId="header-rows"
    />
  );
}
