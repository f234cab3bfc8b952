import { Button, Checkbox, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { UnnamedPlaces } from '../../../app/cards/assessees';
import type { Inspection } from '../../../app/list/inspect';
import type { Place } from '../../../app/workbook/showCell';
import { areaAddress } from '../../../base/address';
import { nextPeriod, parsePeriod, periodText, previousPeriod } from '../../../base/period';
import type { Assessee } from '../../../scorecard/people/assessee';
import { usePane } from '../../components/paneContext';
import type { CardOptions } from '../../state/cards/cardsState';
import { departmentsOf, exampleSheetName, hasUnnamedPlaces } from '../../state/cards/assesseeChoices';

const UNNAMED: readonly UnnamedPlaces[] = ['placesOnly', 'perPlace', 'perPosition', 'skip'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  period: { display: 'flex', gap: '4px' },
  input: { minWidth: 0, flexGrow: 1, maxWidth: '160px' },
  departments: { maxHeight: '220px', overflowY: 'auto', paddingLeft: '24px' },
  words: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px', fontSize: tokens.fontSizeBase200 },
  word: { minWidth: 'auto', paddingLeft: '4px', paddingRight: '4px' },
});

/** Month, scope, places without names, and the naming of the sheets. */
export function CardOptionsForm(props: { readonly inspection: Inspection; readonly example: Assessee | null }) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <PeriodField />
      <ScopeField inspection={props.inspection} />
      {hasUnnamedPlaces(props.inspection) && <UnnamedField />}
      <PatternField example={props.example} />
    </div>
  );
}

function useOptions() {
  const { state, dispatch } = usePane();
  return {
    cards: state.cards,
    disabled: state.busy !== null,
    change: (options: Partial<CardOptions>) => dispatch({ type: 'cardOptionsChanged', options }),
  };
}

function PeriodField() {
  const styles = useStyles();
  const { texts } = usePane();
  const { cards, disabled, change } = useOptions();
  const period = parsePeriod(cards.period);
  return (
    <Field
      label={texts.cards.period}
      {...(period === null ? { validationState: 'error', validationMessage: texts.cards.badPeriod } : {})}
    >
      {(field) => (
        <div className={styles.period}>
          <Button
            icon={<ChevronLeftRegular />}
            aria-label={texts.cards.previousMonth}
            disabled={disabled || period === null}
            onClick={() => period && change({ period: periodText(previousPeriod(period)) })}
          />
          <Input
            {...field}
            className={styles.input}
            value={cards.period}
            disabled={disabled}
            data-testid="period"
            onChange={(_, { value }) => change({ period: value })}
          />
          <Button
            icon={<ChevronRightRegular />}
            aria-label={texts.cards.nextMonth}
            disabled={disabled || period === null}
            onClick={() => period && change({ period: periodText(nextPeriod(period)) })}
          />
        </div>
      )}
    </Field>
  );
}

function ScopeField({ inspection }: { readonly inspection: Inspection }) {
  const { perform, texts } = usePane();
  const { cards, disabled, change } = useOptions();
  const { scope } = cards;
  const choose = (kind: string): void => {
    if (kind === 'selection') void perform({ kind: 'selectRows' });
    else if (kind === 'departments') change({ scope: { kind, names: new Set() } });
    else change({ scope: { kind: 'everyone' } });
  };
  return (
    <div>
      <Field label={texts.cards.scope}>
        <RadioGroup value={scope.kind} disabled={disabled} onChange={(_, { value }) => choose(value)}>
          <Radio value="everyone" label={texts.cards.everyone} data-testid="scope-all" />
          {departmentsOf(inspection).size > 1 && (
            <Radio value="departments" label={texts.cards.someDepartments} data-testid="scope-some" />
          )}
          <Radio value="selection" label={texts.cards.selectedRows} data-testid="scope-selection" />
        </RadioGroup>
      </Field>
      {scope.kind === 'departments' && <DepartmentChoice inspection={inspection} chosen={scope.names} />}
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

function UnnamedField() {
  const { texts } = usePane();
  const { cards, disabled, change } = useOptions();
  return (
    <Field label={texts.cards.unnamed}>
      <RadioGroup
        value={cards.unnamed}
        disabled={disabled}
        onChange={(_, { value }) => change({ unnamed: UNNAMED.find((each) => each === value) ?? 'placesOnly' })}
      >
        {UNNAMED.map((each) => (
          <Radio key={each} value={each} label={texts.cards.unnamedChoices[each]} data-testid={`unnamed-${each}`} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function PatternField({ example }: { readonly example: Assessee | null }) {
  const styles = useStyles();
  const { texts } = usePane();
  const { cards, disabled, change } = useOptions();
  const pattern = cards.namePattern ?? texts.cards.usualPattern;
  const hint = example && texts.cards.example(exampleSheetName(pattern, example, cards.period));
  return (
    <div>
      <Field label={texts.cards.pattern} {...(hint === null ? {} : { hint })}>
        <Input
          value={pattern}
          disabled={disabled}
          data-testid="name-pattern"
          onChange={(_, { value }) => change({ namePattern: value === '' ? null : value })}
        />
      </Field>
      <div className={styles.words}>
        {texts.cards.patternHint}
        {texts.cards.patternWords.map((word) => (
          <Button
            key={word}
            className={styles.word}
            size="small"
            appearance="subtle"
            disabled={disabled}
            aria-label={texts.cards.addWord(word)}
            onClick={() => change({ namePattern: pattern + word })}
          >
            {word}
          </Button>
        ))}
      </div>
    </div>
  );
}
