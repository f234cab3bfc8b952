import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { UnnamedPlaces } from '../../../app/cards/assessees';
import type { Inspection } from '../../../app/list/inspect';
import { nextPeriod, parsePeriod, periodText, previousPeriod } from '../../../base/period';
import type { Assessee } from '../../../scorecard/people/assessee';
import { usePane } from '../../components/paneContext';
import { exampleSheetName, hasUnnamedPlaces } from '../../state/cards/assesseeChoices';
import { ScopeField, useOptions } from './ScopeField';

const UNNAMED: readonly UnnamedPlaces[] = ['placesOnly', 'perPlace', 'perPosition', 'skip'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  period: { display: 'flex', gap: '4px' },
  input: { minWidth: 0, flexGrow: 1, maxWidth: '220px' },
  words: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px', fontSize: tokens.fontSizeBase200 },
  word: { minWidth: 'auto', paddingLeft: '4px', paddingRight: '4px' },
});

/** Month, scope, places without names, and the naming of the sheets. */
export function CardOptionsForm(props: { readonly inspection: Inspection; readonly example: Assessee | null }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.form}>
      <PeriodField />
      <ScopeField inspection={props.inspection} label={texts.cards.scope} />
      {hasUnnamedPlaces(props.inspection) && <UnnamedField />}
      <PatternField example={props.example} />
    </div>
  );
}

function PeriodField() {
  const styles = useStyles();
  const { texts } = usePane();
  const { cards, disabled, change } = useOptions();
  const period = parsePeriod(cards.period);
  const [previous, next] = period === null ? [null, null] : [previousPeriod(period), nextPeriod(period)];
  return (
    <Field
      label={texts.cards.period}
      {...(period === null ? { validationState: 'error', validationMessage: texts.cards.badPeriod } : {})}
    >
      {(field) => (
        <div className={styles.period}>
          <Button
            icon={<ChevronLeftRegular />}
            aria-label={texts.cards.previousPeriod}
            disabled={disabled || previous === null}
            onClick={() => previous && change({ period: periodText(previous) })}
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
            aria-label={texts.cards.nextPeriod}
            disabled={disabled || next === null}
            onClick={() => next && change({ period: periodText(next) })}
          />
        </div>
      )}
    </Field>
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
