import { isUndoable, type Outcome, type Undoable } from '../../state/operations/operations';
import { BuildReportView, SummaryNotice } from '../cards/BuildResult';
import { RemovalNotice } from '../cards/RemovalNotice';
import { CompanyOutcomeNotice } from '../company/CompanyResult';
import { FillReportNotice } from '../fill/FillResultNotice';
import { FormsResult, FormsUndoneNotice } from '../forms/FormsResult';
import { CycleResult } from '../history/CycleBlock';
import { ExportedNotice } from '../month/actuals/ActualsExport';
import { TargetsNotice } from '../month/actuals/TargetsBlock';
import { RegistersNotice } from '../month/registers/RegistersBlock';
import { EnteredReport } from '../month/actuals/EnteredNotice';
import { ArchiveNotice } from '../month/archive/ArchiveNotice';
import { ConfirmedNotice, ExplainedNotice } from '../month/confirmation/ConfirmBlock';
import { ClosedNotice } from '../month/closing/ClosedNotice';
import { NextPeriodNotice } from '../month/closing/NextPeriodNotice';
import { ReopenedNotice } from '../month/closing/ReopenBlock';
import { CalibratedNotice } from '../month/review/CalibrationBlock';
import { FollowedNotice } from '../month/review/FollowUpBlock';
import { JobsResult } from '../month/JobsBlock';
import { PayResult } from '../month/PayBlock';
import { SettingsReportNotice } from '../month/settings/SettingsOutcomeNotice';
import { CollectedReport } from '../packs/CollectedNotice';
import { MadePacksNotice } from '../packs/MadePacksNotice';
import { RatersListedNotice } from '../packs/RatersListedNotice';
import { ManualResult } from '../organisation/ManualBlock';
import { SheetsResult } from '../organisation/SheetsBlock';

/** What an operation did, kept and skipped, as its own page tells it. */
export function OperationReport({ outcome }: { readonly outcome: Outcome }) {
  if (isUndoable(outcome)) return <WithUndone outcome={outcome} />;
  switch (outcome.kind) {
    case 'ratersListed':
      return <RatersListedNotice report={outcome.report} />;
    case 'handedOut':
      return <MadePacksNotice report={outcome.report} />;
    case 'summary':
      return <SummaryNotice summary={outcome.report} />;
    case 'exported':
      return <ExportedNotice report={outcome.report} />;
    case 'targets':
      return <TargetsNotice report={outcome.report} />;
    case 'registers':
      return <RegistersNotice report={outcome.report} />;
    case 'confirmed':
      return <ConfirmedNotice report={outcome.report} />;
    case 'explained':
      return <ExplainedNotice report={outcome.report} />;
    case 'followed':
      return <FollowedNotice report={outcome.report} />;
    case 'calibrated':
      return <CalibratedNotice report={outcome.report} />;
    case 'pay':
      return <PayResult pay={outcome.report} />;
    case 'cycle':
      return <CycleResult report={outcome.report} />;
    case 'closed':
      return <ClosedNotice report={outcome.report} />;
    case 'next':
      return <NextPeriodNotice report={outcome.report} />;
    case 'reopened':
      return <ReopenedNotice report={outcome.report} />;
    case 'archived':
      return <ArchiveNotice report={outcome.report} />;
    case 'jobs':
      return <JobsResult report={outcome.report} />;
    case 'manual':
      return <ManualResult report={outcome.report} />;
    case 'organisation':
      return <SheetsResult report={outcome.report} />;
    case 'company':
      return <CompanyOutcomeNotice outcome={outcome.report} />;
  }
}

/** What was done, and below it what taking it back led to. */
function WithUndone({ outcome }: { readonly outcome: Undoable }) {
  switch (outcome.kind) {
    case 'filled':
    case 'inserted':
      return (
        <>
          <FillReportNotice kind="filled" report={outcome.report} />
          {outcome.undone && <FillReportNotice kind="undone" report={outcome.undone} />}
        </>
      );
    case 'built':
      return (
        <>
          <BuildReportView report={outcome.report} />
          {outcome.undone && <RemovalNotice removal={outcome.undone} />}
        </>
      );
    case 'settings':
      return (
        <>
          <SettingsReportNotice kind="applied" report={outcome.report} />
          {outcome.undone && <SettingsReportNotice kind="undone" report={outcome.undone} />}
        </>
      );
    case 'forms':
      return (
        <>
          <FormsResult report={outcome.report} />
          {outcome.undone && <FormsUndoneNotice undone={outcome.undone} />}
        </>
      );
    case 'collected':
      return (
        <>
          <CollectedReport collected={{ kind: 'taken', report: outcome.report }} />
          {outcome.undone && <CollectedReport collected={{ kind: 'undone', report: outcome.undone }} />}
        </>
      );
    case 'entered':
      return (
        <>
          <EnteredReport entered={{ kind: 'entered', report: outcome.report }} />
          {outcome.undone && <EnteredReport entered={{ kind: 'undone', report: outcome.undone }} />}
        </>
      );
  }
}
