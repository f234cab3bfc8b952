import { Field, Select } from '@fluentui/react-components';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/PerformButton';
import { SheetLink } from '../../components/SheetLink';
import { StepBlock } from '../../components/StepBlock';

const LONG = '';

/** A blank table for those who own the figures: for everyone, or for one role. */
export function ActualsExport() {
  const { state, dispatch, useCases, texts } = usePane();
  const { options, exported } = state.month;
  const roles = [...useCases.catalogue.roles.values()];
  return (
    <StepBlock title={texts.month.actualsTitle} hint={texts.month.exportHint} testId="month-export">
      <Field label={texts.month.exportForm}>
        <Select
          value={options.form.form === 'long' ? LONG : options.form.roleId}
          disabled={state.busy !== null}
          data-testid="actuals-form"
          onChange={(_, { value }) => {
            const form = value === LONG ? { form: 'long' as const } : { form: 'wide' as const, roleId: value };
            dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { form } } });
          }}
        >
          <option value={LONG}>{texts.month.exportLong}</option>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {texts.month.exportWide(name[state.language])}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <PerformButton task={{ kind: 'exportActuals' }} text={texts.month.exportActuals} />
      </div>
      {exported && (
        <div data-testid="export-result">
          <Notice intent="success">
            {texts.month.exported(exported.sheet, exported.people, exported.values)}{' '}
            <SheetLink sheet={exported.sheet} />
          </Notice>
          <Unreadable cards={exported.unreadable} />
        </div>
      )}
    </StepBlock>
  );
}

/** Cards that take part in nothing until they are built anew. */
export function Unreadable({ cards }: { readonly cards: readonly string[] }) {
  const { texts } = usePane();
  return (
    <FindingSection title={texts.month.unreadable(cards.length)} items={cards} open testId="actuals-unreadable">
      {(card) => card}
    </FindingSection>
  );
}
