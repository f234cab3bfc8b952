import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { operationTexts } from '../../../i18n/pane/operations/texts';
import { costOf } from '../../state/operations/sheetCost';
import { usePane, usePeriodName } from '../paneContext';

const useStyles = makeStyles({
  cost: { margin: '4px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What an action that adds sheets is going to do, before it does. `period`: of the cards. `removable`: by the pane. */
export function SheetCost({
  sheets,
  period = '',
  removable = false,
  children,
}: {
  readonly sheets: number;
  readonly period?: string;
  readonly removable?: boolean;
  /** What else is to be said of the sheets. */
  readonly children?: ReactNode;
}) {
  const nameOf = usePeriodName();
  const styles = useStyles();
  const { before } = operationTexts(usePane().state.language);
  if (sheets === 0) return null;
  const { seconds, kilobytes } = costOf(sheets);
  return (
    <p className={styles.cost} data-testid="cost">
      {before.sheets(nameOf(period), sheets, seconds, kilobytes)}
      {children} {removable ? before.removable : before.noCtrlZ}
    </p>
  );
}
