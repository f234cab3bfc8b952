import type { ActualsPlan } from '../../../../app/month/actualsPlan';
import type { ActualChange } from '../../../../scorecard/actuals/actualsImport';
import { changeKey } from '../../../../scorecard/actuals/chosenEdits';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { ConflictSection } from '../../../components/ConflictSection';
import { usePane } from '../../../components/paneContext';
import { ChangeLine } from './ChangeLine';

const TEST_IDS = { section: 'actuals-conflicts', replaceAll: 'replace-all', keepAll: 'keep-all', line: 'replace' };

const keyOf = ({ number, indicatorId }: ActualChange): string => changeKey(number, indicatorId);

/** Cards that hold another value: kept, unless it is ticked. */
export function ActualConflicts({
  plan,
  conflicts,
}: {
  readonly plan: ActualsPlan;
  readonly conflicts: readonly ActualChange[];
}) {
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  return (
    <ConflictSection
      conflicts={conflicts}
      keyOf={keyOf}
      replaced={state.month.replaced}
      texts={{
        title: month.conflicts(conflicts.length),
        hint: month.conflictsHint,
        replaceAll: month.replaceAll,
        keepAll: month.keepAll,
      }}
      testIds={TEST_IDS}
      onChosen={(keys, replace) => dispatch({ type: 'monthChosen', choice: { kind: 'replaceChosen', keys, replace } })}
    >
      {(change) => <ChangeLine plan={plan} change={change} />}
    </ConflictSection>
  );
}
