import { Field, Select } from '@fluentui/react-components';
import type { ExportReport } from '../../../../app/month/exportActuals';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { Notice } from '../../../components/notice/Notice';
import { usePane, useUseCases } from '../../../components/paneContext';
import { PerformButton } from '../../../components/ask/PerformButton';
import { SheetLink } from '../../../components/place/SheetLink';
import { StepBlock } from '../../../components/StepBlock';
import { Unreadable } from './Unreadable';

const LONG = '';

/** A blank table for those who own the figures: for everyone, or for one role. */
export function ActualsExport() {
  const { state, dispatch } = usePane();
  const useCases = useUseCases();
  const month = monthTexts(state.language);
  const { options, exported } = state.month;
  // Before the pane has looked, or where a role was chosen meanwhile that no card has, nothing is kept from view.
  const present = state.home.reading?.roles;
  const chosen = options.form.form === 'wide' ? options.form.roleId : null;
  const roles = [...useCases.catalogue.roles.values()].filter(
    ({ id }) => present === undefined || present.includes(id) || id === chosen,
  );
  return (
    <StepBlock title={month.actualsTitle} hint={month.exportHint} testId="month-export">
      <Field label={month.exportForm}>
        <Select
          value={options.form.form === 'long' ? LONG : options.form.roleId}
          disabled={state.busy !== null}
          data-testid="actuals-form"
          onChange={(_, { value }) => {
            const form = value === LONG ? { form: 'long' as const } : { form: 'wide' as const, roleId: value };
            dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { form } } });
          }}
        >
          <option value={LONG}>{month.exportLong}</option>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {month.exportWide(name[state.language])}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <PerformButton task={{ kind: 'exportActuals' }} text={month.exportActuals} />
      </div>
      {exported && <ExportedNotice report={exported} />}
    </StepBlock>
  );
}

/** The table that was drawn. */
export function ExportedNotice({ report }: { readonly report: ExportReport }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  return (
    <div data-testid="export-result">
      <Notice intent="success">
        {month.exported(report.sheet, report.people, report.values)} <SheetLink sheet={report.sheet} />
      </Notice>
      <Unreadable cards={report.unreadable} />
    </div>
  );
}
