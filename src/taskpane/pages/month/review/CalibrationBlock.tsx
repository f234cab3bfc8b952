import type { CalibrationReport } from '../../../../app/review/calibrate';
import { reviewTexts } from '../../../../i18n/pane/review/texts';
import { PerformButton } from '../../../components/ask/PerformButton';
import { Notice } from '../../../components/notice/Notice';
import { usePane } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';
import { StepBlock } from '../../../components/StepBlock';

/** The sheet that is talked over before the period is closed. */
export function CalibrationBlock() {
  const { state } = usePane();
  const words = reviewTexts(state.language);
  const { calibrated } = state.month;
  return (
    <StepBlock
      title={words.calibrationTitle}
      hint={words.calibrationHint}
      testId="month-calibration"
      actions={<PerformButton task={{ kind: 'calibrate' }} text={words.calibrate} />}
    >
      {calibrated && <CalibratedNotice report={calibrated} />}
    </StepBlock>
  );
}

/** Where it is, and what was left as somebody filled it in. */
export function CalibratedNotice({ report: { sheet, cards, kept } }: { readonly report: CalibrationReport }) {
  const { state } = usePane();
  const words = reviewTexts(state.language);
  return (
    <Notice intent="success" testId="calibrated-result">
      {words.calibrated(sheet, cards)} <SheetLink sheet={sheet} />
      {kept.length > 0 && <div>{words.calibrationKept(kept)}</div>}
    </Notice>
  );
}
