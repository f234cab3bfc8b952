import { Button } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular, Search20Regular } from '@fluentui/react-icons';
import { useTexts } from '../state/texts';

export interface EditToolsProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFind: () => void;
}

/** What is done to the sheet that is shown, as in Excel's own bar. A button that has nothing to do keeps the focus. */
export function EditTools(props: EditToolsProps): React.JSX.Element {
  const texts = useTexts();
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!props.canUndo}
        title={texts.undo}
        aria-keyshortcuts="Control+Z"
        onClick={props.onUndo}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedo20Regular />}
        disabledFocusable={!props.canRedo}
        title={texts.redo}
        aria-keyshortcuts="Control+Y"
        onClick={props.onRedo}
      />
      <Button
        appearance="subtle"
        icon={<Search20Regular />}
        title={texts.find.open}
        aria-keyshortcuts="Control+F"
        onClick={props.onFind}
      />
    </>
  );
}
