import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { BuildReport } from '../../../app/build/buildReport';
import { ConfirmDialog } from '../../components/ask/ConfirmDialog';
import { usePane } from '../../components/paneContext';
import { isKnownClosed } from '../../state/operations/operations';

/** The way back from building what the page shows; none where nothing was new, or the period is closed since, as its cards are kept. */
export function RemoveBuilt({ report: { built, period } }: { readonly report: BuildReport }) {
  const { state } = usePane();
  return built.length === 0 || isKnownClosed(period, state) ? null : <RemoveCards count={built.length} />;
}

/** The way back from building: Excel itself can't undo copied sheets. `operation`: absent: the latest. */
export function RemoveCards({ count, operation }: { readonly count: number; readonly operation?: number }) {
  const { state, perform, texts } = usePane();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        size="small"
        icon={<DeleteRegular />}
        disabled={state.busy !== null}
        data-testid="remove-cards"
        onClick={() => setAsking(true)}
      >
        {texts.cards.remove}
      </Button>
      <ConfirmDialog
        open={asking}
        title={texts.cards.removeTitle}
        confirm={texts.cards.removeConfirm}
        decline={texts.cards.keep}
        onDecline={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void perform({ kind: 'removeBuilt', ...(operation === undefined ? {} : { operation }) });
        }}
      >
        {texts.cards.removeBody(count)}
      </ConfirmDialog>
    </>
  );
}
