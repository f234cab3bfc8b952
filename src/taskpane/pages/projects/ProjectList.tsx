import type { ProjectsFound } from '../../../app/projects/projectSheet';
import { parseArea } from '../../../base/address';
import { isoDay } from '../../../base/calendarDay';
import { projectProblemText } from '../../../i18n/company/projectProblemText';
import { projectMessages } from '../../../i18n/messages/projects/texts';
import { projectsPageTexts } from '../../../i18n/pane/projects/texts';
import { PerformButton } from '../../components/ask/PerformButton';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/notice/Notice';
import { usePane, usePeriodName } from '../../components/paneContext';
import { CellLink } from '../../components/place/CellLink';
import { SheetLink } from '../../components/place/SheetLink';

/** What the table says: what is wrong on it, with its cells, or its projects, each with the button that builds its cards. */
export function ProjectList({ found: { sheet, projects, problems } }: { readonly found: ProjectsFound }) {
  const { state } = usePane();
  const texts = projectsPageTexts(state.language);
  const messages = projectMessages(state.language);
  const nameOf = usePeriodName();
  if (problems.length > 0) {
    return (
      <>
        <Notice intent="warning" testId="projects-wrong">
          {texts.wrong(problems.length)}
        </Notice>
        <FindingSection title={texts.problems(problems.length)} items={problems} open testId="projects-problems">
          {(problem) => {
            const place = parseArea(problem.cell);
            return (
              <>
                <CellLink sheet={sheet} row={place?.row ?? 0} column={place?.column ?? 0} text={problem.cell} />{' '}
                {projectProblemText(problem, state.language)}
              </>
            );
          }}
        </FindingSection>
      </>
    );
  }
  if (projects.length === 0) {
    return (
      <Notice intent="info" testId="projects-none">
        <div>{texts.none}</div>
        <SheetLink sheet={sheet} />
      </Notice>
    );
  }
  return (
    <div data-testid="projects-found">
      {projects.map(({ name, from, to, people, otherDays }) => (
        <div key={name}>
          <p>{texts.project(name, isoDay(from), isoDay(to), people.length)}</p>
          {otherDays && (
            <Notice intent="warning" testId="project-other-days">
              {messages.otherDays(
                name,
                otherDays.map(({ period, cards }) => ({ period: nameOf(period), cards })),
              )}
            </Notice>
          )}
          <PerformButton task={{ kind: 'buildProject', project: name }} text={texts.build(people.length)} primary />
        </div>
      ))}
    </div>
  );
}
