import { memo, useEffect, useRef } from 'react';
import { LockClosed16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { GridView } from '../../grid/sheetGrid';
import type { ChartSnapshot } from '../../snapshot/sheetSnapshot';
import { ChartLayer } from './ChartLayer';
import { FindBar, type FindBarProps } from './FindBar';
import { ChoiceList } from './ChoiceList';
import type { SelectedCell } from '../../state/pageState';
import { useTexts } from '../../state/texts';

interface GridAreaProps {
  readonly mount: (container: HTMLElement) => void;
  readonly charts: readonly ChartSnapshot[];
  readonly view: GridView;
  readonly selected: SelectedCell | null;
  readonly isProtected: boolean;
  readonly isCut: boolean;
  readonly onChoose: (text: string) => void;
  /** null: the field to look for a text in is closed. */
  readonly finding: FindBarProps | null;
}

/** The grid with what lies on it, and a line below that says what there is to know about the sheet and the cell. */
export function GridArea(props: GridAreaProps): React.JSX.Element {
  const texts = useTexts();
  const { selected } = props;
  const prompt = selected?.help.prompt;
  return (
    <section className="grid-area" aria-label={texts.grid}>
      {props.finding && <FindBar {...props.finding} />}
      <div className="grid-stack">
        <GridBox mount={props.mount} />
        <ChartLayer charts={props.charts} view={props.view} />
      </div>
      {(props.isProtected || props.isCut || prompt || selected?.help.choices) && (
        <div className="grid-notes">
          {props.isProtected && (
            <span className="grid-note">
              <LockClosed16Regular aria-hidden />
              {texts.protectedSheet}
            </span>
          )}
          {props.isCut && (
            <span className="grid-note">
              <Warning16Regular aria-hidden />
              {texts.cutSheet}
            </span>
          )}
          {prompt && <span className="grid-note">{[prompt.title, prompt.message].filter(Boolean).join('：')}</span>}
          {selected?.help.choices && <ChoiceList choices={selected.help.choices} onChoose={props.onChoose} />}
        </div>
      )}
    </section>
  );
}

/** The box the grid draws itself into; React leaves it alone. */
const GridBox = memo(function GridBox({ mount }: Pick<GridAreaProps, 'mount'>): React.JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) mount(box.current);
  }, [mount]);
  return <div className="grid-box" ref={box} />;
});
