import { Field, Input } from '@fluentui/react-components';
import { isMonth, nextPeriod, parsePeriod, periodsBehind, periodText } from '../../../../base/period';
import { closingTexts } from '../../../../i18n/pane/closing/texts';
import { upcomingPeriod } from '../../../state/cards/assesseeChoices';
import { usePane, usePeriodName } from '../../../components/paneContext';

/** Which period comes next, where that is not simply the next month: proposed where it is known, asked for behind a range. */
export function NextPeriodField() {
  const { state, dispatch } = usePane();
  const words = closingTexts(state.language);
  const { period = null, rules } = state.home.reading ?? {};
  const byRole = rules?.byRole ?? false;
  const hintByRole = useHintByRole(period ?? '');
  if (period === null || (isMonth(period) && !byRole)) return null;
  const ended = parsePeriod(period);
  const following = byRole ? null : ended && nextPeriod(ended);
  const value = state.month.options.next ?? (following === null ? '' : periodText(following));
  return (
    <Field
      label={words.next}
      hint={byRole ? hintByRole : words.nextHint}
      {...(value === '' || parsePeriod(value) !== null
        ? {}
        : { validationState: 'error', validationMessage: words.badNext })}
    >
      <Input
        value={value}
        disabled={state.busy !== null}
        data-testid="next-period-typed"
        onChange={(_, { value: next }) =>
          dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { next } } })
        }
      />
    </Field>
  );
}

/** What comes where nothing is entered: the list tells, once it was read; until then it is one of several. */
function useHintByRole(period: string): string {
  const { state, useCases } = usePane();
  const words = closingTexts(state.language);
  const nameOf = usePeriodName();
  const known = useCases.loaded();
  const upcoming = known && upcomingPeriod(state, period, known);
  if (upcoming !== null) return words.nextIs(nameOf(upcoming));
  const ended = parsePeriod(period);
  return words.nextByRole(ended === null ? [] : periodsBehind(ended).map((each) => nameOf(periodText(each))));
}
