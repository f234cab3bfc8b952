import { Button, makeStyles } from '@fluentui/react-components';
import type { SettingsPlan } from '../../../../app/settings/planSettings';
import { cellAddress } from '../../../../base/address';
import type { PresetEdit } from '../../../../scorecard/settings/plan/presetPlan';
import { settingsTexts } from '../../../../i18n/pane/settings/texts';
import { SheetLink } from '../../../components/place/SheetLink';
import { CellLink } from '../../../components/place/CellLink';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { PerformButton } from '../../../components/ask/PerformButton';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' } });

/** What the chosen presets would change, cell by cell, and what to know before. */
export function SettingsPreview({ plan }: { readonly plan: SettingsPlan }) {
  const nameOf = usePeriodName();
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const settings = settingsTexts(state.language);
  const { changedMeanwhile } = state.month.settings;
  const { inUse, edits, redrawsSummary, people } = plan;
  const listed = edits.filter(({ unseen }) => unseen !== true);
  const isDone = edits.length === 0 && inUse.undressed === undefined && plan.choice.adopt === undefined;
  const empty = isDone && !inUse.isNew && !redrawsSummary;
  const closed = inUse.closedOn !== null && plan.choice.grades !== null && edits.length > 0;
  const notes = [
    changedMeanwhile ? settings.changedMeanwhile : '',
    empty ? settings.nothing : '',
    plan.choice.adopt === undefined ? '' : settings.adopting(plan.choice.adopt.version),
    inUse.isNew ? settings.newSheet(inUse.sheet, nameOf(inUse.settings?.period ?? plan.period)) : '',
    redrawsSummary && !inUse.isNew ? settings.redrawsSummary : '',
    closed ? settings.closedPeriod(nameOf(inUse.settings?.period ?? ''), inUse.closedOn ?? '') : '',
  ].filter((note) => note !== '');
  return (
    <div data-testid="settings-preview">
      {notes.length > 0 && (
        <Notice intent={closed || changedMeanwhile ? 'warning' : 'info'}>
          {notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </Notice>
      )}
      <FindingSection title={settings.changes(listed.length)} items={listed} open testId="settings-changes">
        {(edit) => <SettingChange plan={plan} edit={edit} />}
      </FindingSection>
      <FindingSection title={settings.people(people.length)} items={people} open testId="settings-people">
        {(person) => (
          <>
            <SheetLink sheet={person.sheetName} text={person.sheetName} /> {settings.person(person)}
          </>
        )}
      </FindingSection>
      <div className={styles.actions}>
        <PerformButton task={{ kind: 'applySettings' }} text={settings.apply} primary disabled={empty} />
        <Button
          appearance="subtle"
          disabled={state.busy !== null}
          data-testid="close-settings-plan"
          onClick={() => dispatch({ type: 'monthChosen', choice: { kind: 'settingsPlanClosed' } })}
        >
          {settings.discard}
        </Button>
      </div>
    </div>
  );
}

/** One cell; on a sheet that is still to be made there is nowhere to go. */
function SettingChange({ plan, edit }: { readonly plan: SettingsPlan; readonly edit: PresetEdit }) {
  const { state } = usePane();
  const settings = settingsTexts(state.language);
  const { row, column, before, after, field, percent } = edit;
  const shown = (value: PresetEdit['after']): string =>
    percent && typeof value === 'number' ? settings.percent(value) : String(value);
  return (
    <>
      {plan.inUse.isNew ? cellAddress(row, column) : <CellLink sheet={plan.inUse.sheet} row={row} column={column} />}{' '}
      {settings.change(settings.fields[field], shown(before), shown(after))}
    </>
  );
}
