import type { FollowUpReport } from '../../../../app/review/followUp';
import { reviewTexts } from '../../../../i18n/pane/review/texts';
import { PerformButton } from '../../../components/ask/PerformButton';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { usePane } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';
import { StepBlock } from '../../../components/StepBlock';

/** What lawfully follows for those whom the latest closing marks. */
export function FollowUpBlock() {
  const { state } = usePane();
  const words = reviewTexts(state.language);
  const { followed } = state.month;
  return (
    <StepBlock
      title={words.followUpTitle}
      hint={words.followUpHint}
      testId="month-follow-up"
      actions={<PerformButton task={{ kind: 'followUp' }} text={words.followUp} />}
    >
      {followed && <FollowedNotice report={followed} />}
    </StepBlock>
  );
}

/** The sheets that are there now. */
export function FollowedNotice({ report: { people, added, redrawn, kept } }: { readonly report: FollowUpReport }) {
  const { state } = usePane();
  const words = reviewTexts(state.language);
  const made = [...added, ...redrawn];
  return (
    <div data-testid="followed-result">
      <Notice intent={people.length === 0 ? 'info' : 'success'}>{words.followed(people.length)}</Notice>
      <FindingSection title={words.followedSheets(made.length)} items={made} open testId="followed-sheets">
        {(sheet) => <SheetLink sheet={sheet} text={sheet} />}
      </FindingSection>
      <FindingSection title={words.followedKept(kept.length)} items={kept} testId="followed-kept">
        {(sheet) => <SheetLink sheet={sheet} text={sheet} />}
      </FindingSection>
    </div>
  );
}
