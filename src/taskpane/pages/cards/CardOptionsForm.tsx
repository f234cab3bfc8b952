import { Button, Checkbox, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { UnnamedPlaces } from '../../../app/assessees';
import type { Inspection } from '../../../app/inspect';
import { nextPeriod, parsePeriod, periodText, previousPeriod } from '../../../base/period';
import type { Assessee } from '../../../scorecard/employee';
import { usePane } from '../../components/paneContext';
import type { CardOptions } from '../../state/actions';
import { departmentsOf, exampleSheetName, hasUnnamedPlaces } from '../../state/selectors';

const UNNAMED: readonly UnnamedPlaces[] = ['perPlace', 'perPosition', 'skip'];

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
  const styles = useStyles();
  const { texts } = usePane();
  const { cards, disabled, change } = useOptions();
  const departments = departmentsOf(inspection);
  const toggle = (name: string, on: boolean): void => {
    const chosen = new Set(cards.departments);
    if (on) chosen.add(name);
    else chosen.delete(name);
    change({ departments: chosen });
  };
  if (departments.size < 2) return null;
  return (
    <div>
      <Field label={texts.cards.scope}>
        <RadioGroup
          value={cards.departments === null ? 'all' : 'some'}
          disabled={disabled}
          onChange={(_, { value }) => change({ departments: value === 'all' ? null : new Set<string>() })}
        >
          <Radio value="all" label={texts.cards.everyone} data-testid="scope-all" />
          <Radio value="some" label={texts.cards.someDepartments} data-testid="scope-some" />
        </RadioGroup>
      </Field>
      {cards.departments !== null && (
        <div role="group" aria-label={texts.cards.departments} className={styles.departments}>
          {[...departments].map(([name, rows]) => (
            <div key={name}>
              <Checkbox
                checked={cards.departments?.has(name) ?? false}
                disabled={disabled}
                label={texts.cards.department(name, rows)}
                onChange={(_, { checked }) => toggle(name, checked === true)}
              />
            </div>
          ))}
        </div>
      )}
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
        onChange={(_, { value }) => change({ unnamed: UNNAMED.find((each) => each === value) ?? 'perPlace' })}
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
