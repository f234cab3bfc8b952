import { projectsPageTexts } from '../../../i18n/pane/projects/texts';
import { PerformButton } from '../../components/ask/PerformButton';
import { ClashNotice } from '../../components/notice/ClashNotice';
import { Notice } from '../../components/notice/Notice';
import { useWorkFooter } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { SheetLink } from '../../components/place/SheetLink';
import { StepBlock } from '../../components/StepBlock';
import { RemovalNotice } from '../cards/RemovalNotice';
import { ProjectBuilt } from './ProjectBuilt';
import { ProjectList } from './ProjectList';

/** Projects that are assessed by themselves: the table HR fills, and the cards that are built from it. */
export function ProjectsPage() {
  const { state } = usePane();
  const texts = projectsPageTexts(state.language);
  const { table, found, report, removal } = state.projects;
  const footer = useWorkFooter('projects');
  return (
    <PageFrame title={texts.title} testId="page-projects" footer={footer}>
      <p>{texts.intro}</p>
      <StepBlock title={texts.tableTitle} hint={texts.tableHint} testId="projects-table">
        <div>
          <PerformButton task={{ kind: 'makeProjectTable' }} text={texts.makeTable} />
        </div>
        {table && (
          <div data-testid="projects-table-result">
            <Notice intent="success">
              <div>{table.created ? texts.tableMade : texts.tableThere}</div>
              <SheetLink sheet={table.sheet} />
            </Notice>
            <ClashNotice clashes={table.clashes} />
          </div>
        )}
      </StepBlock>
      <StepBlock title={texts.buildTitle} hint={texts.buildHint} testId="projects-build">
        <div>
          <PerformButton task={{ kind: 'readProjects' }} text={texts.readTable} primary={found === null} />
        </div>
        {found && <ProjectList found={found} />}
        {report && <ProjectBuilt report={report} />}
        {removal && <RemovalNotice removal={removal} />}
      </StepBlock>
    </PageFrame>
  );
}
