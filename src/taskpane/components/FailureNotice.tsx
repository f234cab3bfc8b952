import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parseArea } from '../../base/address';
import { companyFailure } from '../../i18n/company/companyMessages';
import type { PaneFailure } from '../state/paneState';
import { PlaceLink } from './CellLink';
import { Notice } from './Notice';
import { usePane } from './paneContext';
import { SheetPoint } from './SheetPoint';
import { ShownPart } from './ShownPart';

const useStyles = makeStyles({
  what: { fontWeight: 600 },
  points: { margin: '4px 0', paddingLeft: '18px' },
});

/** A failure in words: what happened, where, what to do. `elsewhere`: its cells are not in this workbook. */
export function FailureNotice({
  failure,
  elsewhere = false,
  actions,
  onDismiss,
}: {
  readonly failure: PaneFailure;
  readonly elsewhere?: boolean;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { what, points, advice } = companyFailure(failure, state.language);
  const sheet = 'sheet' in failure ? failure.sheet : null;
  return (
    <Notice
      intent="error"
      testId="failure"
      actions={actions}
      dismissLabel={texts.frame.dismiss}
      {...(onDismiss ? { onDismiss } : {})}
    >
      <div className={styles.what}>{what}</div>
      {points.length > 0 && (
        <ShownPart items={points} size={30}>
          {(shown) => (
            <ul className={styles.points}>
              {shown.map((point, index) => (
                <li key={index}>
                  {'sheet' in point ? (
                    <SheetPoint sheet={point.sheet} cell={point.cell} elsewhere={elsewhere} />
                  ) : (
                    <PointPlace sheet={sheet} cell={point.cell} />
                  )}{' '}
                  {point.text}
                </li>
              ))}
            </ul>
          )}
        </ShownPart>
      )}
      <div>{advice}</div>
    </Notice>
  );
}

function PointPlace({ sheet, cell }: { readonly sheet: string | null; readonly cell: string }) {
  const area = parseArea(cell);
  if (sheet === null || area === null) return cell;
  return <PlaceLink place={{ sheet, area }} text={cell} />;
}
