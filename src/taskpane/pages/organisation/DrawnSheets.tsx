import type { DrawnSheets } from '../../../app/organisation/drawKept';
import { sentenceOf } from '../../../base/finding';
import { organisationSentences } from '../../../i18n/messages/organisationFindings/texts';
import { organisationPageTexts } from '../../../i18n/pane/organisation/texts';
import type { OrganisationFinding } from '../../../organisation/findings';
import { FindingSection } from '../../components/FindingSection';
import { usePane } from '../../components/paneContext';
import { CellLink } from '../../components/place/CellLink';
import { SheetLink } from '../../components/place/SheetLink';

const KINDS = ['added', 'redrawn', 'kept'] as const;

/** The sheets that were drawn or left as they are, each a link. */
export function DrawnSheetList({ sheets }: { readonly sheets: DrawnSheets }) {
  const { state } = usePane();
  const texts = organisationPageTexts(state.language);
  return KINDS.map((kind) => (
    <FindingSection
      key={kind}
      title={texts[kind](sheets[kind].length)}
      items={sheets[kind]}
      open
      testId={`organisation-${kind}`}
    >
      {(name) => <SheetLink sheet={name} />}
    </FindingSection>
  ));
}

/** What is odd about reporting lines, each with a way to its cell. */
export function ReportingFindings({ findings }: { readonly findings: readonly OrganisationFinding[] }) {
  const { state } = usePane();
  const texts = organisationPageTexts(state.language);
  const sentences = organisationSentences(state.language);
  return (
    <FindingSection title={texts.findings(findings.length)} items={findings} open testId="organisation-findings">
      {({ place, ...finding }) => (
        <>
          <CellLink {...place} /> {sentenceOf(sentences, finding)}
        </>
      )}
    </FindingSection>
  );
}
