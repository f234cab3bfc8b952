import { shownName } from '../../../../scorecard/people/identity';
import type { ActualsPlan } from '../../../../app/month/actualsPlan';
import type { ActualChange } from '../../../../scorecard/actuals/actualsImport';
import { formatValue } from '../../../../scoring/sentences/units';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { usePane } from '../../../components/paneContext';
import { SheetPoint } from '../../../components/place/SheetPoint';

/** One value: where it comes from, whose it is, what stands there and what would. */
export function ChangeLine({ plan, change }: { readonly plan: ActualsPlan; readonly change: ActualChange }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { before, after, unit, combined } = change;
  const shown = typeof before === 'number' ? formatValue(before, unit, state.language) : String(before);
  return (
    <>
      <SheetPoint sheet={plan.sheet} cell={change.from} elsewhere={false} />{' '}
      {month.change(shownName(change), change.indicator, shown, formatValue(after, unit, state.language))}
      {combined && month.combined(combined.lines, combined.by)}
    </>
  );
}
