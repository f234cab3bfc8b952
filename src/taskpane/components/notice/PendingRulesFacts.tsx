import type { PendingRules } from '../../../app/failure';
import { settingLabel } from '../../../scorecard/settings/settingWords';
import { settingsTexts } from '../../../i18n/pane/settings/texts';
import { FindingSection } from '../FindingSection';
import { useListStyles } from '../listStyles';
import { usePane } from '../paneContext';
import { SheetLink } from '../place/SheetLink';
import { Notice } from './Notice';

/** What differs, and for whom. */
export function PendingRulesFacts({ pending: { changes, people, pay, unsure } }: { readonly pending: PendingRules }) {
  const styles = useListStyles();
  const { state } = usePane();
  const settings = settingsTexts(state.language);
  return (
    <>
      <Notice intent="warning">
        {settings.pending(changes.length)}
        <ul className={styles.list}>
          {changes.map(({ setting, before, after }) => (
            <li key={setting}>{settings.ruleChange(settingLabel(setting, state.language), before, after)}</li>
          ))}
        </ul>
      </Notice>
      {people.length === 0 && <div>{settings.pendingNobody}</div>}
      {pay && <div data-testid="pending-pay">{settings.pendingPay(pay.before, pay.after, pay.people)}</div>}
      {unsure > 0 && <div data-testid="pending-unsure">{settings.pendingUnsure(unsure)}</div>}
      <FindingSection title={settings.pendingPeople(people.length)} items={people} open testId="pending-people">
        {(person) => (
          <>
            <SheetLink sheet={person.sheetName} text={person.sheetName} /> {settings.person(person)}
          </>
        )}
      </FindingSection>
    </>
  );
}
