import type { CompanyReport } from '../../../app/company/catalogueSheets';
import type { CompanyChanges } from '../../../catalogue/company/companyChanges';
import type { CompanyOutcome } from '../../state/company/companyState';
import { companyPoint } from '../../../i18n/company/companyMessages';
import { companyPageTexts } from '../../../i18n/pane/company/texts';
import { FindingSection } from '../../components/FindingSection';
import { ClashNotice } from '../../components/notice/ClashNotice';
import { Notice } from '../../components/notice/Notice';
import { usePane, useUseCases } from '../../components/paneContext';
import { SheetLink } from '../../components/place/SheetLink';
import { SheetPoint } from '../../components/place/SheetPoint';

const PARTS: readonly (keyof CompanyChanges)[] = ['roles', 'indicators', 'departments'];
const KINDS = ['added', 'changed', 'removed'] as const;

/** What the last step with the catalogue led to. */
export function CompanyResult() {
  const { outcome } = usePane().state.company;
  return outcome && <CompanyOutcomeNotice outcome={outcome} />;
}

/** One step with the catalogue, as it ended; nothing for steps that have their own place. */
export function CompanyOutcomeNotice({ outcome }: { readonly outcome: CompanyOutcome }) {
  const { state } = usePane();
  const company = companyPageTexts(state.language);
  switch (outcome.kind) {
    case 'exported':
      return (
        <>
          <Notice intent="success" testId="company-exported">
            {company.exported}
            <ul>
              {outcome.sheets.map((sheet) => (
                <li key={sheet}>
                  <SheetLink sheet={sheet} />
                </li>
              ))}
            </ul>
          </Notice>
          <ClashNotice clashes={outcome.clashes} />
        </>
      );
    case 'used':
      return <UsedNotice report={outcome.report} text={company.used} inFile={false} />;
    case 'imported':
      return <UsedNotice report={outcome.report} text={company.imported(outcome.file)} inFile />;
    case 'forgotten':
      return (
        <Notice intent="success" testId="company-forgotten">
          {outcome.was ? company.forgotten : company.forgottenAlready}
        </Notice>
      );
    default:
      return null;
  }
}

function UsedNotice({
  report,
  text,
  inFile,
}: {
  readonly report: CompanyReport;
  readonly text: string;
  /** The cells of the advice are those of a file. */
  readonly inFile: boolean;
}) {
  const { state } = usePane();
  const useCases = useUseCases();
  const company = companyPageTexts(state.language);
  const roleName = (id: string): string => useCases.catalogue.roles.get(id)?.name[state.language] ?? id;
  const titles = report.company?.titles ?? [];
  const points = report.advice.map((problem) => companyPoint(problem, state.language));
  return (
    <div data-testid="company-used">
      <Notice intent="success">{report.company === null ? company.usedBundled : text}</Notice>
      {PARTS.flatMap((part) =>
        KINDS.map((kind) => {
          const names = report.changes[part][kind];
          return (
            <FindingSection
              key={`${part}-${kind}`}
              title={company.changes[kind](company.parts[part], names.length)}
              items={names}
              testId={`company-${part}-${kind}`}
            >
              {(name) => name}
            </FindingSection>
          );
        }),
      )}
      <FindingSection title={company.titles(titles.length)} items={titles} testId="company-titles">
        {({ title, department, roleId }) =>
          company.titleMeans(title, department, roleId === null ? company.titleBlank : roleName(roleId))
        }
      </FindingSection>
      <FindingSection title={company.advice(points.length)} items={points} open testId="company-advice">
        {(point) => (
          <>
            <SheetPoint sheet={point.sheet} cell={point.cell} elsewhere={inFile} /> {point.text}
          </>
        )}
      </FindingSection>
    </div>
  );
}
