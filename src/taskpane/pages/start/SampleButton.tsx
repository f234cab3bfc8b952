import { Button } from '@fluentui/react-components';
import { createPart } from '../../../addin/part';
import { usePane } from '../../components/paneContext';
import { WhenLoaded } from '../../components/notice/WhenLoaded';

const sampleNotice = createPart(
  async () => (await import(/* webpackChunkName: "steps" */ './SampleNotice')).SampleNotice,
);

/** A workbook to try everything with, for whoever has no list at hand. */
export function SampleButton() {
  const { state, perform, texts } = usePane();
  return (
    <div>
      <Button
        appearance="secondary"
        disabledFocusable={state.busy !== null}
        data-testid="open-sample"
        onClick={() => void perform({ kind: 'openSample' })}
      >
        {texts.start.sample}
      </Button>
      {state.home.sampleOpened && <WhenLoaded part={sampleNotice}>{(SampleNotice) => <SampleNotice />}</WhenLoaded>}
    </div>
  );
}
