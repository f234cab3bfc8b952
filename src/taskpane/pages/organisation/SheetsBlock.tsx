import { Checkbox } from '@fluentui/react-components';
import type { OrganisationReport } from '../../../app/organisation/buildOrganisation';
import { sentenceOf } from '../../../base/finding';
import { organisationSentences } from '../../../i18n/messages/organisationFindings/texts';
import { organisationPageTexts } from '../../../i18n/pane/organisation/texts';
import { ORGANISATION_SHEETS } from '../../../scorecard/texts/organisationTexts';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/PerformButton';
import { CellLink } from '../../components/place/CellLink';
import { SheetLink } from '../../components/place/SheetLink';
import { StepBlock } from '../../components/StepBlock';

/** Which sheets to draw, and what drawing them led to. */
export function SheetsBlock() {
  const { state, dispatch } = usePane();
  const texts = organisationPageTexts(state.language);
  const { sheets, report } = state.organisation;
  return (
    <StepBlock title={texts.sheetsTitle} hint={texts.sheetsHint} testId="organisation-sheets">
      <div role="group" aria-label={texts.sheetsLabel}>
        {ORGANISATION_SHEETS.map((sheet) => (
          <div key={sheet}>
            <Checkbox
              checked={sheets.includes(sheet)}
              disabled={state.busy !== null}
              label={texts.sheets[sheet]}
              data-testid={`organisation-${sheet}`}
              onChange={(_, { checked }) =>
                dispatch({ type: 'organisationSheetChosen', sheet, chosen: checked === true })
              }
            />
          </div>
        ))}
      </div>
      <div>
        <PerformButton task={{ kind: 'drawOrganisation' }} text={texts.draw} disabled={sheets.length === 0} primary />
      </div>
      {report && <SheetsResult report={report} />}
    </StepBlock>
  );
}

function SheetsResult({ report }: { readonly report: OrganisationReport }) {
  const { state } = usePane();
  const texts = organisationPageTexts(state.language);
  const sentences = organisationSentences(state.language);
  const { added, redrawn, kept, findings } = report;
  return (
    <div data-testid="organisation-result">
      <Notice intent="success">
        <div>{texts.drawn(added.length + redrawn.length)}</div>
        {kept.length > 0 && <div>{texts.keptHint}</div>}
        {findings.length === 0 && <div>{texts.noFindings}</div>}
      </Notice>
      <FindingSection title={texts.added(added.length)} items={added} open testId="organisation-added">
        {(name) => <SheetLink sheet={name} />}
      </FindingSection>
      <FindingSection title={texts.redrawn(redrawn.length)} items={redrawn} open testId="organisation-redrawn">
        {(name) => <SheetLink sheet={name} />}
      </FindingSection>
      <FindingSection title={texts.kept(kept.length)} items={kept} open testId="organisation-kept">
        {(name) => <SheetLink sheet={name} />}
      </FindingSection>
      <FindingSection title={texts.findings(findings.length)} items={findings} open testId="organisation-findings">
        {({ place, ...finding }) => (
          <>
            <CellLink {...place} /> {sentenceOf(sentences, finding)}
          </>
        )}
      </FindingSection>
    </div>
  );
}
