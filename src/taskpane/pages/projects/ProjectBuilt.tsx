import type { ProjectReport } from '../../../app/projects/buildProject';
import { projectMessages } from '../../../i18n/messages/projects/texts';
import { operationTexts } from '../../../i18n/pane/operations/texts';
import { PerformButton } from '../../components/ask/PerformButton';
import { Notice } from '../../components/notice/Notice';
import { usePane, usePeriodName } from '../../components/paneContext';
import { BuildReportView } from '../cards/BuildResult';
import { RemoveBuilt } from '../cards/RemoveCards';

/** The cards of a project, which period the settings name now, and the ways on and back. */
export function ProjectBuilt({ report }: { readonly report: ProjectReport }) {
  const { state } = usePane();
  const nameOf = usePeriodName();
  const { project, period, periodBefore, remaining } = report;
  const now = projectMessages(state.language).periodNow(
    project,
    nameOf(period),
    periodBefore === null ? null : nameOf(periodBefore),
  );
  return (
    <div data-testid="project-built">
      <BuildReportView report={report} actions={<RemoveBuilt report={report} />} />
      <Notice intent="info" testId="project-period">
        {now}
      </Notice>
      {remaining > 0 && (
        <PerformButton
          task={{ kind: 'buildProject', project, goOn: true }}
          text={operationTexts(state.language).rest(remaining)}
          primary
        />
      )}
    </div>
  );
}
