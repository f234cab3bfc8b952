import { Checkbox } from '@fluentui/react-components';
import type { OrganisationReport } from '../../../app/organisation/buildOrganisation';
import { organisationPageTexts } from '../../../i18n/pane/organisation/texts';
import { ORGANISATION_SHEETS } from '../../../scorecard/texts/organisationTexts';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/ask/PerformButton';
import { StepBlock } from '../../components/StepBlock';
import { DrawnSheetList, ReportingFindings } from './DrawnSheets';

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

/** The sheets that were drawn, and what is odd. */
export function SheetsResult({ report }: { readonly report: OrganisationReport }) {
  const { state } = usePane();
  const texts = organisationPageTexts(state.language);
  const { added, redrawn, kept, findings } = report;
  return (
    <div data-testid="organisation-result">
      <Notice intent="success">
        <div>{texts.drawn(added.length + redrawn.length)}</div>
        {kept.length > 0 && <div>{texts.keptHint}</div>}
        {findings.length === 0 && <div>{texts.noFindings}</div>}
      </Notice>
      <DrawnSheetList sheets={report} />
      <ReportingFindings findings={findings} />
    </div>
  );
}
