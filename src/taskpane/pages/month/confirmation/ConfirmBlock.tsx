import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConfirmReport } from '../../../../app/confirmation/confirmTargets';
import type { ExplainReport } from '../../../../app/confirmation/explainChanges';
import type { UnexplainedChange } from '../../../../app/failure';
import { groupBy } from '../../../../base/groupBy';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { changeKey } from '../../../../scorecard/confirmation/confirmedCard';
import { PerformButton } from '../../../components/ask/PerformButton';
import { FindingSection } from '../../../components/FindingSection';
import { FailureNotice } from '../../../components/notice/FailureNotice';
import { Notice } from '../../../components/notice/Notice';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';
import { StepBlock } from '../../../components/StepBlock';
import { useMessages } from '../../../components/useMessages';

/** What both sides agreed on at the start of the period is kept; what differs from it later is listed and gets its reason. */
export function ConfirmBlock() {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { confirmed, explained } = state.month;
  return (
    <StepBlock
      title={month.confirmTitle}
      hint={month.confirmHint}
      testId="month-confirm"
      actions={<PerformButton task={{ kind: 'confirmTargets' }} text={month.confirm} />}
    >
      {confirmed && <ConfirmedNotice report={confirmed} />}
      {explained && <ExplainedNotice report={explained} />}
      <Reasons changes={explained?.open ?? confirmed?.open ?? []} />
    </StepBlock>
  );
}

/** How many cards are confirmed, and which are not. */
export function ConfirmedNotice({ report }: { readonly report: ConfirmReport }) {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { period, confirmed, before, notConfirmed, open, summaryFailure } = report;
  return (
    <div data-testid="confirmed-result">
      <Notice intent={notConfirmed.length > 0 || open.length > 0 ? 'warning' : 'success'}>
        {month.confirmed(nameOf(period), confirmed, before)}
        {open.length > 0 && ` ${month.changesOpen(open.length)}`}
      </Notice>
      {summaryFailure && <FailureNotice failure={summaryFailure} />}
      <FindingSection title={month.notConfirmed(notConfirmed.length)} items={notConfirmed} open testId="not-confirmed">
        {({ sheetName, reason }) => (
          <>
            <SheetLink sheet={sheetName} text={sheetName} /> {month.notConfirmedReasons[reason]}
          </>
        )}
      </FindingSection>
    </div>
  );
}

/** Which reasons are kept, and on which cards they could not be written. */
export function ExplainedNotice({ report }: { readonly report: ExplainReport }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { explained, open, withoutPlace, notWritten } = report;
  return (
    <div data-testid="explained-result">
      <Notice intent={open.length > 0 || notWritten.length > 0 ? 'warning' : 'success'}>
        {month.explained(explained.length)}
        {open.length > 0 && ` ${month.changesOpen(open.length)}`}
      </Notice>
      <FindingSection title={month.withoutPlace(withoutPlace.length)} items={withoutPlace} testId="without-place">
        {(sheet) => <SheetLink sheet={sheet} text={sheet} />}
      </FindingSection>
      <FindingSection title={month.changesNotWritten(notWritten.length)} items={notWritten} open testId="not-written">
        {(sheet) => <SheetLink sheet={sheet} text={sheet} />}
      </FindingSection>
    </div>
  );
}

/** Changes alike on several cards have one reason. */
function Reasons({ changes }: { readonly changes: readonly UnexplainedChange[] }) {
  const { state } = usePane();
  const messages = useMessages();
  const month = monthTexts(state.language);
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const groups = [...groupBy(changes, changeKey)];
  if (groups.length === 0) return null;
  const given = groups.flatMap(([key]): [string, string][] => {
    const reason = (reasons.get(key) ?? '').trim();
    return reason === '' ? [] : [[key, reason]];
  });
  return (
    <>
      {groups.map(([key, [first, ...others]]) =>
        first === undefined ? null : (
          <Field
            key={key}
            label={messages.agreementChange(first)}
            hint={month.changedOn(first.sheetName, others.length + 1)}
          >
            <Input
              value={reasons.get(key) ?? ''}
              disabled={state.busy !== null}
              placeholder={month.reasonHint}
              data-testid="change-reason"
              onChange={(_, { value }) => setReasons(new Map([...reasons, [key, value]]))}
            />
          </Field>
        ),
      )}
      <div>
        <PerformButton
          task={{ kind: 'explainChanges', reasons: given }}
          text={month.explain}
          disabled={given.length === 0}
        />
      </div>
    </>
  );
}
