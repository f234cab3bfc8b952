import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../../app/list/inspect';
import { settleFill } from '../../../jobtable/fillPlace';
import { Notice } from '../../components/notice/Notice';
import { PageFrame } from '../../components/PageFrame';
import { usePane, useUseCases } from '../../components/paneContext';
import { fillCounts } from '../../state/list/fillPreview';
import { chosenRole } from '../../state/list/groups';
import { isOverviewDrawn } from '../../state/organisation/organisationState';
import { conductOf } from '../../tasks/tasks';
import { previewFill } from '../../state/list/fillPreview';
import { WorkProgress } from '../../components/notice/WorkProgress';
import { fieldColumns } from './fieldColumns';
import { FillOptionsForm } from './FillOptionsForm';
import { FillPreview } from './FillPreview';
import { FillResultNotice } from './FillResultNotice';
import { OverviewBlock } from './OverviewBlock';

const useStyles = makeStyles({
  heading: { margin: '16px 0 4px 0', fontSize: tokens.fontSizeBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What to write, the preview of every change, and the writing itself. */
export function FillPage({ inspection }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const useCases = useUseCases();
  const preview = useMemo(
    () => previewFill(state, useCases),
    // Everything the preview depends on; other parts of the state change often.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [inspection, state.choices, state.fill.options, useCases],
  );
  if (preview === null) return null;
  const counts = fillCounts(preview);
  const cells = counts.blank + counts.overwritten;
  const roleOf = chosenRole(state.choices);
  const withoutRole = inspection.rows.filter((row) => roleOf(row) === null).length;
  const { fields, mode } = state.fill.options;
  const { onSheet } = settleFill(state.fill.options, inspection.lists);
  const { busy, progress } = state;
  const long = busy !== null && progress !== null && conductOf(busy).progressOn === 'fill';
  const footer = long ? <WorkProgress task={busy} /> : <FillFooter cells={cells} onSheet={onSheet} />;
  return (
    <PageFrame title={texts.fill.title} footer={footer} testId="page-fill">
      <FillResultNotice />
      <FillOptionsForm inspection={inspection} />
      {onSheet && <OverviewBlock />}
      {mode === 'replace' && counts.overwritten > 0 && (
        <Notice intent="warning" testId="overwrite-warning">
          {texts.fill.replaceWarning(counts.overwritten)}
        </Notice>
      )}
      {mode === 'append' && counts.overwritten > 0 && (
        <Notice intent="warning" testId="overwrite-warning">
          {texts.fill.appendWarning(counts.overwritten)}
        </Notice>
      )}
      <h2 className={styles.heading}>{texts.fill.preview}</h2>
      <p data-testid="fill-counts">
        {!fieldColumns(inspection).some(({ field }) => fields.includes(field))
          ? texts.fill.noFields
          : withoutRole === inspection.rows.length
            ? texts.fill.noRoles
            : cells === 0
              ? onSheet
                ? texts.fill.listStays
                : texts.fill.nothing
              : texts.fill.counts(counts.blank, counts.overwritten)}
      </p>
      {withoutRole > 0 && withoutRole < inspection.rows.length && (
        <p className={styles.quiet}>{texts.fill.withoutRole(withoutRole)}</p>
      )}
      {preview.plan.lists && (
        <p className={styles.quiet} data-testid="fill-look">
          {texts.fill.look}
        </p>
      )}
      <FillPreview preview={preview} inspection={inspection} />
    </PageFrame>
  );
}

/** `cells`: that writing would change. `onSheet`: the button to press first stands on the page. */
function FillFooter({ cells, onSheet }: { readonly cells: number; readonly onSheet: boolean }) {
  const { state, dispatch, perform, texts } = usePane();
  const asksElsewhere = onSheet && !isOverviewDrawn(state.organisation);
  return (
    <>
      <Button
        appearance={cells === 0 || asksElsewhere ? 'secondary' : 'primary'}
        disabled={state.busy !== null || cells === 0}
        data-testid="apply-fill"
        onClick={() => void perform({ kind: 'fill' })}
      >
        {cells === 0 ? texts.fill.applyNothing : texts.fill.apply(cells)}
      </Button>
      <Button
        appearance={cells === 0 && !asksElsewhere ? 'primary' : 'secondary'}
        disabled={state.busy !== null}
        data-testid="next"
        onClick={() => dispatch({ type: 'pageOpened', page: 'cards' })}
      >
        {texts.frame.next(texts.cards.title)}
      </Button>
    </>
  );
}
