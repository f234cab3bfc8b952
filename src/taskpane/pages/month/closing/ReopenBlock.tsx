import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReopenReport } from '../../../../app/month/reopenPeriod';
import type { RulesChanged } from '../../../state/month/reopenState';
import { closingTexts } from '../../../../i18n/pane/closing/texts';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { AskButton } from '../../../components/ask/AskButton';
import { FailureNotice } from '../../../components/notice/FailureNotice';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { PerformButton } from '../../../components/ask/PerformButton';
import { SheetLink } from '../../../components/place/SheetLink';
import { StepBlock } from '../../../components/StepBlock';
import { CloseAgainButton } from './CloseAgainButton';
import { ReopenedPeriods } from './ReopenedPeriods';

/** A closed period turns out to be wrong: it is opened again, corrected and closed anew. */
export function ReopenBlock() {
  const nameOf = usePeriodName();
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  const words = closingTexts(state.language);
  const { archive, reopen } = state.month;
  const periods = archive.periods ?? [];
  const chosen = periods.find(({ period }) => period === reopen.period) ?? periods.at(-1);
  return (
    <StepBlock title={words.reopenTitle} hint={words.reopenHint} testId="month-reopen">
      {archive.periods === null && (
        <div>
          <PerformButton task={{ kind: 'listClosed' }} text={words.list} testId="list-reopen" />
        </div>
      )}
      {archive.periods?.length === 0 && reopen.report === null && <div>{words.none}</div>}
      {chosen && (
        <>
          <Field label={words.period}>
            <RadioGroup
              value={chosen.period}
              disabled={state.busy !== null}
              onChange={(_, { value }) =>
                dispatch({ type: 'monthChosen', choice: { kind: 'reopenChosen', period: value } })
              }
            >
              {periods.map(({ period, cards, closedOn }) => (
                <Radio
                  key={period}
                  value={period}
                  label={words.periodOf(nameOf(period), cards, closedOn)}
                  data-testid={`reopen-${period}`}
                />
              ))}
            </RadioGroup>
          </Field>
          <div>
            <AskButton
              task={{ kind: 'reopenPeriod', period: chosen.period }}
              text={words.reopen}
              title={words.reopenAsk(nameOf(chosen.period))}
              confirm={words.reopen}
              decline={month.cancel}
            >
              {words.reopenBody}
            </AskButton>
          </div>
        </>
      )}
      {reopen.changed && <ChangedRules changed={reopen.changed} />}
      {reopen.report && <Reopened report={reopen.report} />}
      <ReopenedPeriods told={reopen.report?.period ?? null} />
    </StepBlock>
  );
}

/** What opening the period would change, and the way to open it all the same. */
function ChangedRules({ changed }: { readonly changed: RulesChanged }) {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const words = closingTexts(state.language);
  return (
    <div data-testid="reopen-changed">
      <FailureNotice failure={changed} />
      <AskButton
        task={{ kind: 'reopenPeriod', period: changed.period, evenChanged: true }}
        text={words.reopenChanged}
        title={words.reopenAsk(nameOf(changed.period))}
        confirm={words.reopenChanged}
        decline={monthTexts(state.language).cancel}
        testId="reopen-even-changed"
      >
        {words.reopenBody}
      </AskButton>
    </div>
  );
}

/** What opening did, and the way to close the period again: it may not be the one the settings name. */
function Reopened({ report }: { readonly report: ReopenReport }) {
  const { period, wasClosed, stoppedBy } = report;
  return (
    <>
      <ReopenedNotice report={report} />
      {wasClosed && !stoppedBy && <CloseAgainButton period={period} cards={report.unlocked} />}
    </>
  );
}

/** What was unlocked and marked. */
export function ReopenedNotice({ report }: { readonly report: ReopenReport }) {
  const nameOf = usePeriodName();
  const { period, wasClosed, unlocked, marked, stoppedBy, underPassword = [], fixedPaySheet } = report;
  const { state, texts } = usePane();
  const words = closingTexts(state.language);
  if (!wasClosed) return <Notice intent="info">{words.wasOpen(nameOf(period))}</Notice>;
  return (
    <div data-testid="reopened">
      {stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: stoppedBy }} />}
      <Notice intent={stoppedBy || underPassword.length > 0 || fixedPaySheet !== undefined ? 'warning' : 'success'}>
        <div>{stoppedBy ? words.reopenStopped(unlocked) : words.reopened(nameOf(period), unlocked)}</div>
        {!stoppedBy && <div>{words.thenClose}</div>}
        {underPassword.length > 0 && <div>{words.stillLockedHint}</div>}
        {report.liftingRefused && <div data-testid="lifting-refused">{texts.cards.liftingRefused}</div>}
        {fixedPaySheet !== undefined && (
          <div>
            {words.fixedPaySheet(fixedPaySheet)} <SheetLink sheet={fixedPaySheet} />
          </div>
        )}
      </Notice>
      <FindingSection
        title={words.stillLocked(underPassword.length)}
        items={underPassword}
        open
        testId="reopened-under-password"
      >
        {(sheet) => <SheetLink sheet={sheet} text={sheet} />}
      </FindingSection>
      <FindingSection title={words.marked(marked.length)} items={marked} testId="reopened-marked">
        {(number) => number}
      </FindingSection>
    </div>
  );
}
