import type { SettingsInUse } from '../../../app/month/settingsPreset';
import type { PresetChoice } from '../../../scorecard/settings/settingsPresets';
import { settingsPlanned, settingsRead, settingsWritten } from '../../state/month/settingsState';
import { settle, type Perform, type TaskTools } from '../../state/taskRecord';
import { withMonth } from './withMonth';

export const readSettings: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.settingsInUse(tools.content().cards.period),
    withMonth((month, inUse) => ({ ...month, settings: settingsRead(month.settings, inUse) })),
  );

export const planSettings: Perform<{ readonly choice: PresetChoice }> = async ({ choice }, tools) =>
  settle(
    tools,
    await tools.useCases.month.planSettings(choice, tools.content().cards.period),
    withMonth((month, plan) => ({ ...month, settings: settingsPlanned(plan, false) })),
  );

/** Applies the preview on screen, and only that; a sheet that has changed since is shown anew. */
export const applySettings: Perform = async (_, tools) => {
  const { plan } = tools.content().month.settings;
  if (plan === null) return tools.ended();
  const outcome = await tools.useCases.month.applySettings(plan);
  const inUse = await settingsAfter(tools);
  settle(
    tools,
    outcome,
    withMonth((month, value) => ({
      ...month,
      settings:
        value.kind === 'applied' ? settingsWritten('applied', value.report, inUse) : settingsPlanned(value.plan, true),
    })),
  );
};

export const undoSettings: Perform = async (_, tools) => {
  const { outcome } = tools.content().month.settings;
  if (outcome?.kind !== 'applied') return tools.ended();
  const undone = await tools.useCases.month.undoSettings(outcome.report);
  const inUse = await settingsAfter(tools);
  settle(
    tools,
    undone,
    withMonth((month, report) => ({ ...month, settings: settingsWritten('undone', report, inUse) })),
  );
};

async function settingsAfter({ useCases, content }: TaskTools): Promise<SettingsInUse | null> {
  const read = await useCases.month.settingsInUse(content().cards.period);
  return read.ok ? read.value : null;
}
