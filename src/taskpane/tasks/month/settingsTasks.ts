import type { SettingsInUse } from '../../../app/settings/settingsInUse';
import type { PresetChoice } from '../../../scorecard/settings/settingsPresets';
import { settingsPlanned, settingsRead, settingsWritten, type SettingsState } from '../../state/month/settingsState';
import { operationOf, recorded, undone } from '../../state/operations/operations';
import { settle, type Perform, type TaskTools, type Undo } from '../../state/taskRecord';
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
    withMonth((month, plan) => ({ ...month, settings: settingsPlanned(month.settings, plan, false) })),
  );

/** Applies the preview on screen, and only that; a sheet that has changed since is shown anew. */
export const applySettings: Perform = async (_, tools) => {
  const { plan } = tools.content().month.settings;
  if (plan === null) return tools.ended();
  const outcome = await tools.useCases.month.applySettings(plan);
  const inUse = await settingsAfter(tools);
  settle(tools, outcome, (content, value) =>
    value.kind === 'applied'
      ? recorded(withSettings(content, settingsWritten('applied', value.report, inUse)), {
          kind: 'settings',
          report: value.report,
          undone: null,
        })
      : withSettings(content, settingsPlanned(content.month.settings, value.plan, true)),
  );
};

export const undoSettings: Perform<Undo> = async ({ operation }, tools) => {
  const found = operationOf(tools.content().operations, 'settings', operation);
  if (found === null) return tools.ended();
  const { number, outcome } = found;
  const takenBack = await tools.useCases.month.undoSettings(outcome.report);
  const inUse = await settingsAfter(tools);
  settle(tools, takenBack, (content, report) =>
    undone(withSettings(content, settingsWritten('undone', report, inUse)), number, { ...outcome, undone: report }),
  );
};

const withSettings = withMonth((month, settings: SettingsState) => ({ ...month, settings }));

async function settingsAfter({ useCases, content }: TaskTools): Promise<SettingsInUse | null> {
  const read = await useCases.month.settingsInUse(content().cards.period);
  return read.ok ? read.value : null;
}
