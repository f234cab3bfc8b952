import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDay, writtenDay } from '../../../../base/calendarDay';
import { FIRST_YEAR, LAST_YEAR } from '../../../../base/period';
import type { PendingRules } from '../../../../app/failure';
import type { Procedure } from '../../../../scorecard/settings/settings';
import { settingsTexts } from '../../../../i18n/pane/settings/texts';
import { PerformButton } from '../../../components/ask/PerformButton';
import { PendingRulesFacts } from '../../../components/notice/PendingRulesFacts';
import { usePane } from '../../../components/paneContext';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** As it is kept: "" of nothing, what stands on the sheet already as it is; null of what is no day. */
function keptFrom(text: string, onSheet: string): string | null {
  if (text.trim() === '' || text === onSheet) return text.trim();
  const day = writtenDay(text);
  return day === null || day.year < FIRST_YEAR || day.year > LAST_YEAR ? null : isoDay(day);
}

const NOTHING = { grades: null, raters: null };

/** Settings that were changed by hand: what differs, who has another grade by it, and both ways to go on. */
export function PendingRulesPart({
  pending,
  procedure,
}: {
  readonly pending: PendingRules;
  readonly procedure: Procedure | undefined;
}) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const settings = settingsTexts(state.language);
  const [version, setVersion] = useState(procedure?.rulesVersion ?? '');
  const [from, setFrom] = useState(procedure?.rulesFrom ?? '');
  // A preview says what was typed before it.
  const typed =
    (keep: (text: string) => void) =>
    (_: unknown, { value }: { readonly value: string }) => {
      keep(value);
      if (state.month.settings.plan?.choice.adopt)
        dispatch({ type: 'monthChosen', choice: { kind: 'settingsPlanClosed' } });
    };
  const kept = keptFrom(from, procedure?.rulesFrom ?? '');
  return (
    <div className={styles.part} data-testid="pending-rules">
      <PendingRulesFacts pending={pending} />
      <div>{settings.pendingBody}</div>
      <Field label={settings.version}>
        <Input
          value={version}
          disabled={state.busy !== null}
          data-testid="pending-version"
          onChange={typed(setVersion)}
        />
      </Field>
      <Field
        label={settings.from}
        {...(kept === null
          ? { validationState: 'error', validationMessage: settings.badFrom(FIRST_YEAR, LAST_YEAR) }
          : {})}
      >
        <Input value={from} disabled={state.busy !== null} data-testid="pending-from" onChange={typed(setFrom)} />
      </Field>
      <div className={styles.actions}>
        <PerformButton
          task={{ kind: 'planSettings', choice: { ...NOTHING, adopt: { version, from: kept ?? '' } } }}
          text={settings.adopt}
          disabled={kept === null}
          testId="adopt-rules"
        />
        <PerformButton
          task={{ kind: 'planSettings', choice: { ...NOTHING, restore: true } }}
          text={settings.restore}
          testId="restore-rules"
        />
      </div>
    </div>
  );
}
