import { Field, Select } from '@fluentui/react-components';
import { isElsewhere } from '../../../../app/exports/isExport';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { usePane } from '../../../components/paneContext';
import { PerformButton } from '../../../components/ask/PerformButton';
import { StepBlock } from '../../../components/StepBlock';
import { ExportedFile } from './ExportedFile';
import { ActualsPreview } from './ActualsPreview';
import { EnteredNotice } from './EnteredNotice';

/** Takes a filled-in table: the sheet is chosen, what it would change is shown, then it is entered. */
export function ActualsImport() {
  const { state, perform, texts } = usePane();
  const month = monthTexts(state.language);
  const { sheets, plan, exported } = state.month;
  const first = exported?.sheet;
  return (
    <StepBlock title={month.chooseImport} testId="month-import">
      <EnteredNotice />
      {sheets === null ? (
        <div>
          <PerformButton task={{ kind: 'listActuals' }} text={texts.frame.choose} />
        </div>
      ) : (
        <Field label={month.importSheet}>
          <Select
            value={plan && !isElsewhere(plan) ? plan.sheet : ''}
            disabled={state.busy !== null}
            data-testid="actuals-sheet"
            onChange={(_, { value }) => {
              if (value !== '') void perform({ kind: 'planActuals', sheet: value });
            }}
          >
            <option value="">{texts.frame.choose}</option>
            {[...sheets]
              .sort((a, b) => Number(b === first) - Number(a === first))
              .map((sheet) => (
                <option key={sheet} value={sheet}>
                  {sheet}
                </option>
              ))}
          </Select>
        </Field>
      )}
      <ExportedFile />
      <div>{month.teamHint}</div>
      <div>
        <PerformButton task={{ kind: 'planTeam' }} text={month.planTeam} />
      </div>
      {plan && <ActualsPreview plan={plan} />}
    </StepBlock>
  );
}
