import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ExportColumn } from '../../../../scorecard/exports/exportColumns';
import {
  combinedBy,
  COMBINES,
  EXPORT_FIELDS,
  type ColumnUse,
  type IndicatorUse,
} from '../../../../scorecard/exports/exportMapping';
import { indicatorUse, type KnownIndicator } from '../../../../scorecard/exports/proposeUse';
import { statableUnits } from '../../../../scorecard/exports/statedUnit';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { searchIndicators } from '../../../../scorecard/exports/mostHeld';
import { FindChoice } from '../../../components/ask/FindChoice';
import { usePane } from '../../../components/paneContext';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '2px 0 6px 0' },
  origin: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const NOTHING = 'nothing';
const MORE = 'more';
/** Indicators to choose from at a glance; the others are searched for. */
const MOST_OFFERED = 12;
const AS_IS = '';
const ALIKE = '';

interface ColumnChoice {
  readonly column: ExportColumn;
  /** All of the export: an average may be weighted by another. */
  readonly columns: readonly ExportColumn[];
  readonly known: readonly KnownIndicator[];
  readonly onUse: (use: ColumnUse) => void;
}

/** A column with what it is taken for; of an indicator's also how lines are put together, and what its numbers count. */
export function ExportColumnLine({ place, ...choice }: ColumnChoice & { readonly place: ReactNode }) {
  const styles = useStyles();
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { text, use, origin } = choice.column;
  return (
    <>
      {place} {text} <span className={styles.origin}>{month.mappingOrigins[origin]}</span>
      <div className={styles.choices}>
        <UseSelect {...choice} />
        {use.as === 'indicator' && <IndicatorSelects {...choice} use={use} />}
      </div>
    </>
  );
}

function UseSelect({ column: { key, text, use, column }, known, onUse }: ColumnChoice) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const [finding, setFinding] = useState(false);
  if (finding) {
    const leave = (): void => setFinding(false);
    return (
      <FindChoice
        size="small"
        label={month.mappingUse(text)}
        hint={month.mappingSearch}
        search={(words) => searchIndicators(known, words)}
        testId={`export-find-${key}`}
        onChoose={(id) => {
          leave();
          onUse(chosenUse(`indicator ${id}`, known));
        }}
        onLeave={leave}
      />
    );
  }
  const chosen = use.as === 'indicator' ? use.indicator : null;
  const offered = known.filter(({ id }, index) => index < MOST_OFFERED || id === chosen);
  return (
    <Select
      size="small"
      aria-label={month.mappingUse(text)}
      value={valueOf(use)}
      disabled={state.busy !== null}
      data-testid={`export-use-${key}`}
      onChange={(_, { value }) => (value === MORE ? setFinding(true) : onUse(chosenUse(value, known)))}
    >
      <option value={NOTHING}>{month.mappingNothing}</option>
      <optgroup label={month.mappingIndicatorGroup}>
        {offered.map(({ id, name }) => (
          <option key={id} value={`indicator ${id}`}>
            {name}
          </option>
        ))}
        {offered.length < known.length && <option value={MORE}>{month.mappingMore(known.length)}</option>}
      </optgroup>
      {column !== null && (
        <optgroup label={month.mappingFieldGroup}>
          {EXPORT_FIELDS.map((field) => (
            <option key={field} value={`field ${field}`}>
              {month.mappingFields[field]}
            </option>
          ))}
        </optgroup>
      )}
    </Select>
  );
}

/** By which column an average is weighted. One that the export no longer has stays chosen until somebody chooses again. */
function WeightSelect({ column: { key, text }, columns, use, onUse }: ColumnChoice & { readonly use: IndicatorUse }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const others = columns.filter((each) => each.column !== null && each.key !== key);
  const missing = use.weight !== undefined && !others.some((each) => each.key === use.weight);
  return (
    <Select
      size="small"
      aria-label={month.mappingWeight(text)}
      value={use.weight ?? ALIKE}
      disabled={state.busy !== null}
      data-testid={`export-weight-${key}`}
      onChange={(_, { value }) => onUse(combinedBy(use, 'average', value === ALIKE ? undefined : value))}
    >
      <option value={ALIKE}>{month.mappingAlike}</option>
      {missing && <option value={use.weight}>{month.mappingWeightBy(use.weight ?? '')}</option>}
      {others.map((each) => (
        <option key={each.key} value={each.key}>
          {month.mappingWeightBy(each.text)}
        </option>
      ))}
    </Select>
  );
}

function IndicatorSelects({ use, ...choice }: ColumnChoice & { readonly use: IndicatorUse }) {
  const { column, known, onUse } = choice;
  const { key, text } = column;
  const { state } = usePane();
  const month = monthTexts(state.language);
  const unit = known.find(({ id }) => id === use.indicator)?.unit;
  const units = unit === undefined ? [] : statableUnits(unit);
  const disabled = state.busy !== null;
  return (
    <>
      <Select
        size="small"
        aria-label={month.mappingCombine(text)}
        value={use.combine}
        disabled={disabled}
        data-testid={`export-combine-${key}`}
        onChange={(_, { value }) => onUse(combinedBy(use, COMBINES.find((each) => each === value) ?? use.combine))}
      >
        {COMBINES.map((combine) => (
          <option key={combine} value={combine}>
            {month.mappingCombines[combine]}
          </option>
        ))}
      </Select>
      {use.combine === 'average' && <WeightSelect {...choice} use={use} />}
      {units.length > 0 && (
        <Select
          size="small"
          aria-label={month.mappingUnit(text)}
          value={use.unit ?? AS_IS}
          disabled={disabled}
          data-testid={`export-unit-${key}`}
          onChange={(_, { value }) => onUse({ ...use, unit: units.find((each) => each === value) ?? null })}
        >
          <option value={AS_IS}>{month.mappingUnitAsIs}</option>
          {units.map((each) => (
            <option key={each} value={each}>
              {month.mappingUnits[each]}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

function valueOf(use: ColumnUse): string {
  if (use.as === 'indicator') return `indicator ${use.indicator}`;
  return use.as === 'field' ? `field ${use.field}` : NOTHING;
}

function chosenUse(value: string, known: readonly KnownIndicator[]): ColumnUse {
  const indicator = known.find(({ id }) => value === `indicator ${id}`);
  if (indicator) return indicatorUse(indicator, null);
  const field = EXPORT_FIELDS.find((each) => value === `field ${each}`);
  return field === undefined ? { as: 'nothing' } : { as: 'field', field };
}
