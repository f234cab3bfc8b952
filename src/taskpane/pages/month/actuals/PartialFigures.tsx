import type { ActualsPlan } from '../../../../app/month/actualsPlan';
import type { ActualChange } from '../../../../scorecard/actuals/actualsImport';
import { changeKey } from '../../../../scorecard/actuals/chosenEdits';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { ConflictSection } from '../../../components/ConflictSection';
import { usePane } from '../../../components/paneContext';
import { ChangeLine } from './ChangeLine';

const TEST_IDS = { section: 'team-partial', replaceAll: 'enter-partial', keepAll: 'leave-partial', line: 'partial' };

const keyOf = ({ number, indicatorId }: ActualChange): string => changeKey(number, indicatorId);

/** Figures of a team that leave people out: not entered, unless ticked. */
export function PartialFigures({
  plan,
  partial,
}: {
  readonly plan: ActualsPlan;
  readonly partial: readonly ActualChange[];
}) {
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  return (
    <ConflictSection
      conflicts={partial}
      keyOf={keyOf}
      replaced={state.month.replaced}
      texts={{
        title: month.teamPartial(partial.length),
        hint: month.teamPartialHint,
        replaceAll: month.teamEnterAll,
        keepAll: month.teamEnterNone,
      }}
      testIds={TEST_IDS}
      onChosen={(keys, replace) => dispatch({ type: 'monthChosen', choice: { kind: 'replaceChosen', keys, replace } })}
    >
      {(change) => <ChangeLine plan={plan} change={change} />}
    </ConflictSection>
  );
}
