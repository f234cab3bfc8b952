import { useEffect, useRef } from 'react';
import { settingsTexts } from '../../../../i18n/pane/settings/texts';
import { FailureNotice } from '../../../components/notice/FailureNotice';
import { settingLabel } from '../../../../scorecard/settings/settingWords';
import type { SettingsPlan } from '../../../../app/settings/planSettings';
import type { RuleChange } from '../../../../scorecard/settings/rules';
import { Notice } from '../../../components/notice/Notice';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { PerformButton } from '../../../components/ask/PerformButton';
import { SheetLink } from '../../../components/place/SheetLink';
import { StepBlock } from '../../../components/StepBlock';
import { PendingRulesPart } from './PendingRulesPart';
import { PresetSelects } from './PresetSelects';
import { SettingsOutcomeNotice } from './SettingsOutcomeNotice';
import { SettingsPreview } from './SettingsPreview';

/** The settings everything is calculated with, read when the page opens, and presets to put in their place. */
export function SettingsBlock() {
  const { state, perform } = usePane();
  const settings = settingsTexts(state.language);
  const { inUse, plan } = state.month.settings;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || state.busy !== null) return;
    asked.current = true;
    void perform({ kind: 'readSettings' });
  }, [state.busy, perform]);
  const { reading } = state.home;
  const followed = useRef(reading);
  useEffect(() => {
    if (followed.current === reading || state.busy !== null || inUse === null || plan !== null) return;
    followed.current = reading;
    // Typed on the sheet while the page is open: read again only where what is shown would be wrong.
    if (changesText(reading?.pending) !== changesText(inUse.pending?.changes)) void perform({ kind: 'readSettings' });
  }, [reading, state.busy, inUse, plan, perform]);
  return (
    <StepBlock title={settings.title} hint={settings.hint} testId="month-settings">
      {inUse === null ? (
        <div>
          <PerformButton task={{ kind: 'readSettings' }} text={settings.read} />
        </div>
      ) : (
        <>
          <InUse />
          {inUse.pending && <PendingRulesPart pending={inUse.pending} procedure={inUse.settings?.procedure} />}
          {/* Each preview stands below the buttons it came from. */}
          {plan && isOfPending(plan) && <SettingsPreview plan={plan} />}
          <PresetSelects inUse={inUse} />
        </>
      )}
      {plan && !isOfPending(plan) && <SettingsPreview plan={plan} />}
      <SettingsOutcomeNotice />
    </StepBlock>
  );
}

/** Whether it adopts or restores what was changed by hand. */
const isOfPending = ({ choice: { adopt, restore } }: SettingsPlan): boolean => adopt !== undefined || restore === true;

const changesText = (changes: readonly RuleChange[] = []): string => JSON.stringify(changes);

function InUse() {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const settings = settingsTexts(state.language);
  const { inUse } = state.month.settings;
  if (inUse === null) return null;
  const { sheet, isNew, settings: used, problems, lacking } = inUse;
  return (
    <div data-testid="settings-in-use">
      {isNew && <div>{settings.none(sheet, nameOf(used?.period ?? ''))}</div>}
      {problems.length > 0 && (
        <>
          <FailureNotice failure={{ kind: 'settings', sheet, problems }} />
          <PerformButton
            task={{ kind: 'planSettings', choice: { grades: null, raters: null, repair: true } }}
            text={settings.repair}
          />
        </>
      )}
      {problems.length === 0 && lacking.length > 0 && (
        <>
          <Notice intent="info">
            {settings.lacking(lacking.map((key) => settingLabel(key, state.language)))} {settings.addedRows}
          </Notice>
          <PerformButton
            task={{ kind: 'planSettings', choice: { grades: null, raters: null, repair: true } }}
            text={settings.addRows}
            testId="add-settings-rows"
          />
        </>
      )}
      {used && <div>{settings.gradesInUse(used.grades)}</div>}
      {used && <div>{settings.weightsInUse(used.raterWeights)}</div>}
      {!isNew && <SheetLink sheet={sheet} text={settings.openSheet(sheet)} />}
    </div>
  );
}
