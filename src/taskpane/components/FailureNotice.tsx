import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AppFailure } from '../../app/failure';
import { parseArea } from '../../base/address';
import { PlaceLink } from './CellLink';
import { Notice } from './Notice';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  what: { fontWeight: 600 },
  points: { margin: '4px 0', paddingLeft: '18px' },
});

/** A failure in words: what happened, where, what to do. */
export function FailureNotice({
  failure,
  actions,
  onDismiss,
}: {
  readonly failure: AppFailure;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}) {
  const styles = useStyles();
  const { messages, texts } = usePane();
  const { what, points, advice } = messages.failure(failure);
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
        <ul className={styles.points}>
          {points.map((point, index) => (
            <li key={index}>
              <PointPlace sheet={sheet} cell={point.cell} /> {point.text}
            </li>
          ))}
        </ul>
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
