import { TABLE_KEYS } from '../../../catalogue/company/sheets/columns';
import { companyPageTexts } from '../../../i18n/pane/company/texts';
import { AskButton } from '../../components/ask/AskButton';
import { ConfirmDialog } from '../../components/ask/ConfirmDialog';
import { SheetCost } from '../../components/ask/SheetCost';
import { usePane, useUseCases } from '../../components/paneContext';
import { PerformButton } from '../../components/ask/PerformButton';
import { StepBlock } from '../../components/StepBlock';

/** One for each table, and the guide. */
const SHEET_COUNT = TABLE_KEYS.length + 1;

/** The catalogue as sheets: written, used, and no longer used. */
export function CatalogueSheets() {
  const { state } = usePane();
  const useCases = useUseCases();
  const company = companyPageTexts(state.language);
  const { inUse, problem } = useCases.company;
  const { outcome } = state.company;
  // Only what has been written can be used.
  const isThere = inUse || problem !== null || outcome?.kind === 'exported' || outcome?.kind === 'forgotten';
  return (
    <StepBlock
      title={company.sheetsTitle}
      hint={company.useHint}
      testId="company-sheets"
      actions={
        <>
          <PerformButton
            task={{ kind: 'exportCatalogue', replace: false }}
            text={company.exportSheets}
            primary={!isThere}
          />
          <PerformButton task={{ kind: 'useCatalogue' }} text={company.useSheets} primary={isThere} />
          {(inUse || problem) && (
            <AskButton
              task={{ kind: 'forgetCatalogue' }}
              text={company.forget}
              title={company.forgetTitle}
              confirm={company.forget}
              decline={company.keep}
            >
              {company.forgetBody}
            </AskButton>
          )}
        </>
      }
    >
      <SheetCost sheets={SHEET_COUNT} />
      <ReplaceDialog />
    </StepBlock>
  );
}

function ReplaceDialog() {
  const { state, dispatch, perform } = usePane();
  const company = companyPageTexts(state.language);
  const { asking } = state.company;
  if (asking === null) return null;
  const answered = (): void => dispatch({ type: 'replaceAnswered' });
  return (
    <ConfirmDialog
      open
      title={company.replaceTitle}
      confirm={company.replace}
      decline={company.keep}
      onDecline={answered}
      onConfirm={() => {
        answered();
        void perform({ kind: 'exportCatalogue', replace: true });
      }}
    >
      {asking.changed && <p>{company.replaceChanged(asking.changed)}</p>}
      {company.replaceBody}
      <ul data-testid="existing-sheets">
        {asking.sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
