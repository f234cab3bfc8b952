import { AskButton } from '../../components/AskButton';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/PerformButton';
import { StepBlock } from '../../components/StepBlock';

/** The catalogue as sheets: written, used, and no longer used. */
export function CatalogueSheets() {
  const { texts } = usePane();
  return (
    <StepBlock
      title={texts.company.sheetsTitle}
      hint={texts.company.useHint}
      testId="company-sheets"
      actions={
        <>
          <PerformButton task={{ kind: 'exportCatalogue', replace: false }} text={texts.company.exportSheets} />
          <PerformButton task={{ kind: 'useCatalogue' }} text={texts.company.useSheets} primary />
          <AskButton
            task={{ kind: 'forgetCatalogue' }}
            text={texts.company.forget}
            title={texts.company.forgetTitle}
            confirm={texts.company.forget}
            decline={texts.company.keep}
          >
            {texts.company.forgetBody}
          </AskButton>
        </>
      }
    >
      <ReplaceDialog />
    </StepBlock>
  );
}

function ReplaceDialog() {
  const { state, dispatch, perform, texts } = usePane();
  const { asking } = state.company;
  if (asking === null) return null;
  const answered = (): void => dispatch({ type: 'replaceAnswered' });
  return (
    <ConfirmDialog
      open
      title={texts.company.replaceTitle}
      confirm={texts.company.replace}
      decline={texts.company.keep}
      onDecline={answered}
      onConfirm={() => {
        answered();
        void perform({ kind: 'exportCatalogue', replace: true });
      }}
    >
      {texts.company.replaceBody}
      <ul data-testid="existing-sheets">
        {asking.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
