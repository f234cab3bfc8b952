import { Button, Checkbox, Label, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import type { Inspection } from '../../../app/list/inspect';
import type { Place } from '../../../app/workbook/showCell';
import { areaAddress } from '../../../base/address';
import { usePane } from '../../components/paneContext';
import type { CardOptions } from '../../state/cards/cardsState';
import { departmentsOf } from '../../state/cards/assesseeChoices';

const useStyles = makeStyles({
  // The boxes reach below their line: without room for that a list that fits would show a scroll bar.
  departments: { maxHeight: '220px', overflowY: 'auto', paddingLeft: '24px', paddingBottom: '4px' },
});

/** What is chosen about cards, and how to change it. */
export function useOptions() {
  const { state, dispatch } = usePane();
  return {
    cards: state.cards,
    disabled: state.busy !== null,
    change: (options: Partial<CardOptions>) => dispatch({ type: 'cardOptionsChanged', options }),
  };
}

/** Whom something is made for: everyone, some departments, or the rows selected in Excel. */
export function ScopeField({ inspection, label }: { readonly inspection: Inspection; readonly label: string }) {
  const { perform, texts } = usePane();
  const { cards, disabled, change } = useOptions();
  const labelId = useId();
  const { scope } = cards;
  const choose = (kind: string): void => {
    if (kind === 'selection') void perform({ kind: 'selectRows' });
    else if (kind === 'departments') change({ scope: { kind, names: new Set() } });
    else change({ scope: { kind: 'everyone' } });
  };
  return (
    <div>
      {/* Not a Field: that would give the boxes of the departments its own label. */}
      <Label id={labelId}>{label}</Label>
      <RadioGroup
        aria-labelledby={labelId}
        value={scope.kind}
        disabled={disabled}
        onChange={(_, { value }) => choose(value)}
      >
        <Radio value="everyone" label={texts.cards.everyone} data-testid="scope-all" />
        {departmentsOf(inspection).size > 1 && (
          <Radio value="departments" label={texts.cards.someDepartments} data-testid="scope-some" />
        )}
        {scope.kind === 'departments' && <DepartmentChoice inspection={inspection} chosen={scope.names} />}
        <Radio value="selection" label={texts.cards.selectedRows} data-testid="scope-selection" />
      </RadioGroup>
      {scope.kind === 'selection' && <SelectedRows places={scope.places} />}
    </div>
  );
}

function DepartmentChoice({
  inspection,
  chosen,
}: {
  readonly inspection: Inspection;
  readonly chosen: ReadonlySet<string>;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const { disabled, change } = useOptions();
  const toggle = (name: string, on: boolean): void => {
    const names = new Set(chosen);
    if (on) names.add(name);
    else names.delete(name);
    change({ scope: { kind: 'departments', names } });
  };
  return (
    <div role="group" aria-label={texts.cards.departments} className={styles.departments}>
      {[...departmentsOf(inspection)].map(([name, rows]) => (
        <div key={name}>
          <Checkbox
            checked={chosen.has(name)}
            disabled={disabled}
            label={texts.cards.department(name, rows)}
            onChange={(_, { checked }) => toggle(name, checked === true)}
          />
        </div>
      ))}
    </div>
  );
}

/** What was selected in Excel, and the way to take another selection. */
function SelectedRows({ places }: { readonly places: readonly Place[] }) {
  const styles = useStyles();
  const { perform, texts } = usePane();
  const { disabled } = useOptions();
  const names = places.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`);
  return (
    <div className={styles.departments} data-testid="selected-rows">
      <div>{texts.cards.selected(names)}</div>
      <Button size="small" disabled={disabled} onClick={() => void perform({ kind: 'selectRows' })}>
        {texts.cards.selectAgain}
      </Button>
    </div>
  );
}
