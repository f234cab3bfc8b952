import { ProgressBar } from '@fluentui/react-components';
import type { LoadingStep } from '../state/pageState';
import { useTexts } from '../state/texts';

const PROGRESS: Readonly<Record<LoadingStep, number>> = { host: 0.15, file: 0.35, grid: 0.6, sheet: 0.9 };

/** Covers the grid while a workbook is being opened and says how far it is. */
export function Loading({ step }: { readonly step: LoadingStep }): React.JSX.Element {
  const text = useTexts().loading[step];
  return (
    <div className="loading" role="status">
      <p className="loading-text">{text}</p>
      <div className="loading-bar">
        <ProgressBar value={PROGRESS[step]} aria-label={text} />
      </div>
    </div>
  );
}
