import { chooseForExport, type ExportPlan } from '../../../../app/month/actualsPlan';
import { mostHeldFirst } from '../../../../scorecard/exports/mostHeld';
import { weighing, type ColumnUse } from '../../../../scorecard/exports/exportMapping';
import type { PersonIdentity } from '../../../../scorecard/people/identity';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { FindingSection } from '../../../components/FindingSection';
import { usePane } from '../../../components/paneContext';
import { SheetPoint } from '../../../components/place/SheetPoint';
import { ExportColumnLine } from './ExportColumnLine';
import { ExportHeaderRow } from './ExportHeaderRow';
import { ExportPersonLine } from './ExportPersonLine';

/** What each column of an export is taken for, and whose the names are that nobody has; a choice changes the preview at once. */
export function ExportMapping({ plan }: { readonly plan: ExportPlan }) {
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  const { columns, people, passedOver, choices } = plan.export;
  const choose = (more: Partial<typeof choices>): void => {
    const chosen = chooseForExport(plan, { ...choices, ...more });
    dispatch({ type: 'monthChosen', choice: { kind: 'exportChosen', plan: chosen } });
  };
  const mapTo = (key: string, use: ColumnUse): void => choose({ columns: { ...choices.columns, [key]: use } });
  const giveTo = (key: string, person: PersonIdentity | null): void =>
    choose({ people: { ...choices.people, [key]: person } });
  const known = mostHeldFirst(plan.export.source);
  const weights = weighing(columns);
  const unknown = columns.filter(({ origin, key }) => origin === 'unknown' && !weights.has(key)).length;
  const place = (cell: string) => <SheetPoint sheet={plan.sheet} cell={cell} elsewhere={plan.export.file !== ''} />;
  return (
    <div data-testid="export-mapping">
      <div>{month.mappingHint}</div>
      <ExportHeaderRow
        row={plan.export.headerRow}
        grid={plan.export.source.grid}
        onRow={(headerRow) => choose({ headerRow })}
      />
      {unknown > 0 && <div data-testid="export-unknown">{month.mappingUnknown(unknown)}</div>}
      {passedOver.totals > 0 && <div>{month.passedTotals(passedOver.totals)}</div>}
      {passedOver.otherDays > 0 && <div>{month.passedDays(passedOver.otherDays)}</div>}
      {passedOver.nobody > 0 && <div>{month.passedNobody(passedOver.nobody)}</div>}
      <FindingSection title={month.mappingColumns(columns.length)} items={columns} open testId="export-columns">
        {(column) => (
          <ExportColumnLine
            column={column}
            columns={columns}
            known={known}
            place={place(column.cell)}
            onUse={(use) => mapTo(column.key, use)}
          />
        )}
      </FindingSection>
      <FindingSection title={month.mappingPeople(people.length)} items={people} open testId="export-people">
        {(person) => (
          <ExportPersonLine
            person={person}
            cards={plan.export.source.cards}
            place={place(person.cell)}
            onPerson={(chosen) => giveTo(person.key, chosen)}
          />
        )}
      </FindingSection>
    </div>
  );
}
