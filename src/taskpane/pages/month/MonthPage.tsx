import { monthTexts } from '../../../i18n/pane/month/texts';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
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

/** The settings, and what comes back every month in the order of the month: targets and their confirmation, actual values, summary and pay, calibration, closing and the next period; and job descriptions. */
export function MonthPage() {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const footer = useWorkFooter('month');
  return (
    <PageFrame title={month.title} testId="page-month" footer={footer}>
      <p>{month.intro}</p>
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
    </PageFrame>
  );
}
