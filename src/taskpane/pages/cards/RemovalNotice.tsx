import type { RemovalReport } from '../../../app/cards/removeCards';
import { cellPlace } from '../../../app/workbook/showCell';
import { PlaceLink } from '../../components/place/CellLink';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { useListStyles } from '../../components/listStyles';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { ShownPart } from '../../components/ShownPart';

/** Which cards were removed and which stayed because of their entries. */
export function RemovalNotice({ removal }: { readonly removal: RemovalReport }) {
  const styles = useListStyles();
  const { texts } = usePane();
  return (
    <>
      <Notice intent="success" testId="removal">
        <div>{texts.cards.removed(removal.removed.length)}</div>
        {removal.kept.length > 0 && (
          <>
            <div>{texts.cards.removalKept(removal.kept.length)}</div>
            <ShownPart items={removal.kept} size={20}>
              {(shown) => (
                <ul className={styles.list}>
                  {shown.map((sheet) => (
                    <li key={sheet} className={styles.line}>
                      <PlaceLink place={cellPlace(sheet, 0, 0)} text={sheet} />
                    </li>
                  ))}
                </ul>
              )}
            </ShownPart>
          </>
        )}
        {removal.summaryFailure && <div>{texts.cards.summaryFailed}</div>}
      </Notice>
      {removal.summaryFailure && <FailureNotice failure={removal.summaryFailure} />}
    </>
  );
}
