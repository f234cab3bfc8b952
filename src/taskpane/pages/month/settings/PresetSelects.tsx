import { Field, Select } from '@fluentui/react-components';
import type { SettingsInUse } from '../../../../app/settings/settingsInUse';
import type { PresetChoice } from '../../../../scorecard/settings/settingsPresets';
import { settingsTexts } from '../../../../i18n/pane/settings/texts';
import { usePane } from '../../../components/paneContext';

const NONE: PresetChoice = { grades: null, raters: null };

/** Which presets to look at; choosing one shows what it would change. */
export function PresetSelects({ inUse }: { readonly inUse: SettingsInUse }) {
  const { state, perform, dispatch } = usePane();
  const settings = settingsTexts(state.language);
  const choice = state.month.settings.plan?.choice ?? NONE;
  const choose = (part: Partial<PresetChoice>): void => {
    const next: PresetChoice = { grades: choice.grades, raters: choice.raters, ...part };
    if (next.grades === null && next.raters === null) {
      dispatch({ type: 'monthChosen', choice: { kind: 'settingsPlanClosed' } });
    } else void perform({ kind: 'planSettings', choice: next });
  };
  return (
    <>
      <Field label={settings.gradesLabel}>
        <Select
          value={choice.grades ?? ''}
          disabled={state.busy !== null}
          data-testid="preset-grades"
          onChange={(_, { value }) => choose({ grades: idOf(inUse.gradePresets, value) })}
        >
          <option value="">{settings.keep}</option>
          {inUse.gradePresets.map(({ id, origin }) => (
            <option key={id} value={id}>
              {settings.gradeOption(settings.gradePresets[id], settings.origins[origin])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={settings.ratersLabel}>
        <Select
          value={choice.raters ?? ''}
          disabled={state.busy !== null}
          data-testid="preset-raters"
          onChange={(_, { value }) => choose({ raters: idOf(inUse.raterPresets, value) })}
        >
          <option value="">{settings.keep}</option>
          {inUse.raterPresets.map((preset) => (
            <option key={preset.id} value={preset.id}>
              {settings.raterOption(preset)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function idOf<I extends string>(presets: readonly { readonly id: I }[], value: string): I | null {
  return presets.find(({ id }) => id === value)?.id ?? null;
}
