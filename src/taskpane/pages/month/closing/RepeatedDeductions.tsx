import type { RepeatedDeduction } from '../../../../app/failure';
import { cellAddress } from '../../../../base/address';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { useListStyles } from '../../../components/listStyles';
import { usePane } from '../../../components/paneContext';
import { ShownPart } from '../../../components/ShownPart';

/** Deductions that may count an event twice, with their cells, and what closing all the same means. */
export function RepeatedDeductions({ repeated }: { readonly repeated: readonly RepeatedDeduction[] }) {
  const styles = useListStyles();
  const { state } = usePane();
  const month = monthTexts(state.language);
  if (repeated.length === 0) return null;
  return (
    <>
      {month.repeatedBody(repeated.length)}
      <ShownPart items={repeated} size={30}>
        {(shown) => (
          <ul className={styles.list} data-testid="repeated-deductions">
            {shown.map(({ sheetName, name, item, reason, indicators, row, column }) => (
              <li key={`${sheetName} ${row}`} className={styles.line}>
                {`${month.card(sheetName, name)} ${cellAddress(row, column)} `}
                {month.repeatedLine(reason === '' ? item : reason, indicators)}
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </>
  );
}
