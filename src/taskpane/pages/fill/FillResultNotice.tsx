import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import type { FillReport } from '../../../app/list/fill';
import type { CellEdit } from '../../../jobtable/editPlan';
import { isUnfinished } from '../../state/list/listState';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { CellLinks } from './FillPreview';

/** How many cells were written, which ones were not, and the way back. */
export function FillResultNotice() {
  const { state, perform, texts } = usePane();
  const { result } = state.fill;
  if (!result) return null;
  const { kind, report } = result;
  const canUndo = result.undoable && report.undo.edits.length > 0;
  return (
    <FillReportNotice
      kind={kind}
      report={report}
      actions={
        canUndo && (
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            disabled={state.busy !== null}
            data-testid="undo-fill"
            onClick={() => void perform({ kind: 'undoFill' })}
          >
            {texts.fill.undo}
          </Button>
        )
      }
    />
  );
}

/** What filling, or taking it back, did. */
export function FillReportNotice({
  kind,
  report,
  actions,
}: {
  readonly kind: 'filled' | 'undone';
  readonly report: FillReport;
  readonly actions?: ReactNode;
}) {
  const { texts } = usePane();
  const filled = textCells(report.filled);
  const moved = textCells(report.moved);
  const done = textCells(report.alreadyDone);
  const undone = kind === 'undone';
  return (
    <Notice
      intent={report.refused.length > 0 || isUnfinished(report) ? 'warning' : 'success'}
      testId="fill-result"
      actions={actions}
    >
      {report.stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: report.stoppedBy }} />}
      {isUnfinished(report) && <div>{texts.fill.unfinished(report.remaining)}</div>}
      <div>{undone ? texts.fill.undone(filled.length) : texts.fill.filled(filled.length, report.sheets)}</div>
      {moved.length > 0 && <div data-testid="fill-moved">{texts.fill.moved(moved.length)}</div>}
      {!undone && done.length > 0 && <div>{texts.fill.alreadyDone(done.length)}</div>}
      {report.refused.length > 0 && (
        <div>
          {undone ? texts.fill.notUndone(report.refused.length) : texts.fill.refused(report.refused.length)}
          <CellLinks cells={report.refused} />
        </div>
      )}
    </Notice>
  );
}

function textCells(edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.filter((edit) => edit.kind !== 'header');
}
