import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import type { ActualsPlan } from '../../../../app/month/importActuals';
import { changeKey, type ActualChange } from '../../../../scorecard/actuals/actualsImport';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { useListStyles } from '../../../components/listStyles';
import { usePane } from '../../../components/paneContext';
import { Section } from '../../../components/Section';
import { ShownPart } from '../../../components/ShownPart';
import { ChangeLine } from './ChangeLine';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

const keyOf = ({ number, indicatorId }: ActualChange): string => changeKey(number, indicatorId);

/** Cards that hold another value: kept, unless it is ticked. */
export function ConflictSection({
  plan,
  conflicts,
}: {
  readonly plan: ActualsPlan;
  readonly conflicts: readonly ActualChange[];
}) {
  const lists = useListStyles();
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  const { replaced } = state.month;
  const disabled = state.busy !== null;
  if (conflicts.length === 0) return null;
  const choose = (keys: readonly string[], replace: boolean): void =>
    dispatch({ type: 'monthChosen', choice: { kind: 'replaceChosen', keys, replace } });
  return (
    <Section title={month.conflicts(conflicts.length)} open testId="actuals-conflicts">
      <div>{month.conflictsHint}</div>
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={disabled}
          data-testid="replace-all"
          onClick={() => choose(conflicts.map(keyOf), true)}
        >
          {month.replaceAll}
        </Button>
        <Button
          size="small"
          disabled={disabled}
          data-testid="keep-all"
          onClick={() => choose(conflicts.map(keyOf), false)}
        >
          {month.keepAll}
        </Button>
      </div>
      <ShownPart items={conflicts} size={30}>
        {(shown) => (
          <ul className={lists.list}>
            {shown.map((change) => (
              <li key={keyOf(change)} className={lists.line}>
                <Checkbox
                  checked={replaced.has(keyOf(change))}
                  disabled={disabled}
                  label={<ChangeLine plan={plan} change={change} />}
                  data-testid={`replace-${keyOf(change)}`}
                  onChange={(_, { checked }) => choose([keyOf(change)], checked === true)}
                />
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </Section>
  );
}
