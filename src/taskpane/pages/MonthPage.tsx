import { monthTexts } from '../../i18n/pane/month/texts';
import { PageFrame } from '../components/PageFrame';
import { usePane } from '../components/paneContext';
import { isLongMonthTask } from '../state/month/monthTask';
import { ActualsExport } from './month/ActualsExport';
import { ActualsImport } from './month/ActualsImport';
import { ArchiveBlock } from './month/ArchiveBlock';
import { ClosingBlock } from './month/ClosingBlock';
import { JobsBlock } from './month/JobsBlock';
import { MonthProgress } from './month/MonthProgress';
import { PayBlock } from './month/PayBlock';
import { ReopenBlock } from './month/ReopenBlock';
import { SettingsBlock } from './month/SettingsBlock';

/** The settings, and what comes back every month in the order of the month: actual values, summary and pay, closing and the next period; and job descriptions. */
export function MonthPage() {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { busy } = state;
  const long = busy !== null && isLongMonthTask(busy.kind);
  return (
    <PageFrame title={month.title} testId="page-month" footer={long && <MonthProgress kind={busy.kind} />}>
      <p>{month.intro}</p>
      <SettingsBlock />
      <ActualsExport />
      <ActualsImport />
      <PayBlock />
      <ClosingBlock />
      <ReopenBlock />
      <ArchiveBlock />
      <JobsBlock />
    </PageFrame>
  );
}
