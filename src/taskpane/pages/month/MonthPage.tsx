import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useLayoutEffect, useMemo, useState, type ContextType } from 'react';
import { monthTexts } from '../../../i18n/pane/month/texts';
import { Folding } from '../../components/folding';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { dueBlocks, MONTH_BLOCKS } from '../../state/month/monthBlocks';
import { ActualsExport } from './actuals/ActualsExport';
import { ActualsImport } from './actuals/ActualsImport';
import { RegistersBlock } from './registers/RegistersBlock';
import { TargetsBlock } from './actuals/TargetsBlock';
import { ConfirmBlock } from './confirmation/ConfirmBlock';
import { ClosingBlock } from './closing/ClosingBlock';
import { JobsBlock } from './JobsBlock';
import { useWorkFooter } from '../../components/notice/WorkProgress';
import { PayBlock } from './PayBlock';
import { CalibrationBlock } from './review/CalibrationBlock';
import { FollowUpBlock } from './review/FollowUpBlock';
import { SettingsBlock } from './settings/SettingsBlock';

const useStyles = makeStyles({ folds: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '8px' } });

/** The settings, and what comes back every month in the order of the month: targets and their confirmation, actual values, summary and pay, calibration, closing and the next period; and job descriptions. What is due is open, the rest folded. */
export function MonthPage() {
  const styles = useStyles();
  const { state } = usePane();
  const month = monthTexts(state.language);
  const [folding, foldAll] = useFolding();
  const footer = useWorkFooter('month');
  return (
    <PageFrame title={month.title} testId="page-month" footer={footer}>
      <p>{month.intro}</p>
      <div className={styles.folds}>
        <Button size="small" appearance="subtle" data-testid="unfold-all" onClick={() => foldAll(false)}>
          {month.unfoldAll}
        </Button>
        <Button size="small" appearance="subtle" data-testid="fold-all" onClick={() => foldAll(true)}>
          {month.foldAll}
        </Button>
      </div>
      <Folding.Provider value={folding}>
        <SettingsBlock />
        <TargetsBlock />
        <ConfirmBlock />
        <RegistersBlock />
        <ActualsExport />
        <ActualsImport />
        <PayBlock />
        <CalibrationBlock />
        <ClosingBlock />
        <FollowUpBlock />
        <JobsBlock />
      </Folding.Provider>
    </PageFrame>
  );
}

/** What is folded, and how to fold or unfold all blocks. What is due when the page opens is unfolded besides what the person left open. */
function useFolding(): readonly [ContextType<typeof Folding>, (folded: boolean) => void] {
  const { state, dispatch } = usePane();
  const { unfolded } = state.month;
  const fold = useCallback(
    (blocks: readonly string[], folded: boolean): void =>
      dispatch({ type: 'monthChosen', choice: { kind: 'folded', blocks, folded } }),
    [dispatch],
  );
  const { home, block } = state;
  const [due] = useState(() => (block === null ? dueBlocks(home) : []));
  useLayoutEffect(() => fold(due, false), [fold, due]);
  const folding = useMemo(
    () => ({ unfolded, fold: (one: string, folded: boolean) => fold([one], folded) }),
    [unfolded, fold],
  );
  return [folding, (folded) => fold(MONTH_BLOCKS, folded)];
}
