import { useEffect, useRef } from 'react';
import { FailureNotice } from '../../components/FailureNotice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/PerformButton';
import { SheetLink } from '../../components/SheetLink';
import { StepBlock } from '../../components/StepBlock';
import { PresetSelects } from './PresetSelects';
import { SettingsOutcomeNotice } from './SettingsOutcomeNotice';
import { SettingsPreview } from './SettingsPreview';

/** The settings everything is calculated with, read when the page opens, and presets to put in their place. */
export function SettingsBlock() {
  const { state, perform, texts } = usePane();
  const { inUse, plan } = state.month.settings;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || state.busy !== null) return;
    asked.current = true;
    void perform({ kind: 'readSettings' });
  }, [state.busy, perform]);
  return (
    <StepBlock title={texts.month.settings.title} hint={texts.month.settings.hint} testId="month-settings">
      {inUse === null ? (
        <div>
          <PerformButton task={{ kind: 'readSettings' }} text={texts.month.settings.read} />
        </div>
      ) : (
        <>
          <InUse />
          <PresetSelects inUse={inUse} />
        </>
      )}
      {plan && <SettingsPreview plan={plan} />}
      <SettingsOutcomeNotice />
    </StepBlock>
  );
}

function InUse() {
  const { state, texts } = usePane();
  const { inUse } = state.month.settings;
  if (inUse === null) return null;
  const { sheet, isNew, settings, problems } = inUse;
  return (
    <div data-testid="settings-in-use">
      {isNew && <div>{texts.month.settings.none(sheet, settings?.period ?? '')}</div>}
      {problems.length > 0 && <FailureNotice failure={{ kind: 'settings', sheet, problems }} />}
      {settings && <div>{texts.month.settings.gradesInUse(settings.grades)}</div>}
      {settings && <div>{texts.month.settings.weightsInUse(settings.raterWeights)}</div>}
      {!isNew && <SheetLink sheet={sheet} text={texts.month.settings.openSheet(sheet)} />}
    </div>
  );
}
