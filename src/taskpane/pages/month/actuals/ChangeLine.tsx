import { cellAddress } from '../../../../base/address';
import { shownName } from '../../../../scorecard/people/identity';
import { isElsewhere } from '../../../../app/exports/isExport';
import type { ActualsPlan } from '../../../../app/month/actualsPlan';
import type { ActualChange } from '../../../../scorecard/actuals/actualsImport';
import { formatFigure } from '../../../../scoring/sentences/units';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { usePane } from '../../../components/paneContext';
import { SheetPoint } from '../../../components/place/SheetPoint';

/** One value: where it comes from, whose it is, what stands there and what would. */
export function ChangeLine({ plan, change }: { readonly plan: ActualsPlan; readonly change: ActualChange }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { before, after, unit, word = '', rewrite, combined, team } = change;
  const shown = (value: number, inWord: string): string =>
    formatFigure(value, { unit: rewrite?.absolute ? 'percent' : unit, word: inWord }, state.language);
  const wordBefore = rewrite?.absolute?.word.before ?? word;
  return (
    <>
      {team ? (
        <SheetPoint sheet={change.sheetName} cell={cellAddress(change.row, change.column)} elsewhere={false} />
      ) : (
        <SheetPoint sheet={change.fromSheet ?? plan.sheet} cell={change.from} elsewhere={isElsewhere(plan)} />
      )}{' '}
      {month.change(
        shownName(change),
        change.indicator,
        typeof before === 'number' ? shown(before, wordBefore) : String(before),
        shown(after, word),
      )}
      {combined && month.combined(combined.lines, combined.by, combined.weight ?? '')}
      {team &&
        (team.ofCards ? month.teamCardBasis : month.teamBasis)(
          team.by,
          team.counted.length,
          team.counted.length + team.missing.length,
        )}
      {team && team.missing.length > 0 && ` ${month.teamMissing(team.missing.map(({ name, why }) => [name, why]))}`}
    </>
  );
}
