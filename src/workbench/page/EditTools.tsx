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
export function EditTools({ canUndo, canRedo, onUndo, onRedo, onFind }: EditToolsProps): React.JSX.Element {
  const texts = useTexts();
  return (
    <>
      <EditTool icon={<ArrowUndo20Regular />} title={texts.undo} keys="Control+Z" isIdle={!canUndo} onClick={onUndo} />
      <EditTool icon={<ArrowRedo20Regular />} title={texts.redo} keys="Control+Y" isIdle={!canRedo} onClick={onRedo} />
      <EditTool icon={<Search20Regular />} title={texts.find.open} keys="Control+F" onClick={onFind} />
    </>
  );
}

interface EditToolProps {
  readonly icon: React.JSX.Element;
  readonly title: string;
  readonly keys: string;
  readonly isIdle?: boolean;
  readonly onClick: () => void;
}

function EditTool({ icon, title, keys, isIdle = false, onClick }: EditToolProps) {
  return (
    <Button
      appearance="subtle"
      icon={icon}
      title={title}
      disabledFocusable={isIdle}
      aria-keyshortcuts={keys}
      onClick={onClick}
    />
  );
}
