import { Badge, Button } from '@fluentui/react-components';
import { ArrowDownload20Regular, DocumentTable20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTexts } from '../state/texts';
import { EditTools, type EditToolsProps } from './EditTools';
import { LanguageMenu, ThemeMenu, type LanguageMenuProps, type ThemeMenuProps } from './LookMenus';

interface ToolbarProps extends LanguageMenuProps, ThemeMenuProps {
  readonly fileName: string | null;
  readonly hasChanges: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onDownload: () => void;
  readonly edit: EditToolsProps;
}

/** Opening, downloading, theme and language; the name of the open file in the middle. */
export function Toolbar(props: ToolbarProps): React.JSX.Element {
  const texts = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="toolbar">
      <img className="toolbar-icon" src="assets/icon-32.png" alt="" width={20} height={20} />
      <h1 className="toolbar-title">{texts.title}</h1>
      <Button icon={<FolderOpen20Regular />} disabled={props.isBusy} onClick={() => chooser.current?.click()}>
        {texts.open}
      </Button>
      <input
        ref={chooser}
        className="file-chooser"
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        aria-label={texts.open}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) props.onFile(file);
          target.value = '';
        }}
      />
      <Button icon={<DocumentTable20Regular />} disabled={props.isBusy} onClick={props.onSample}>
        {texts.openSample}
      </Button>
      <Button
        appearance="primary"
        icon={<ArrowDownload20Regular />}
        disabled={props.isBusy || props.fileName === null}
        onClick={props.onDownload}
      >
        {texts.download}
      </Button>
      <EditTools {...props.edit} />
      <span className="toolbar-file" title={props.fileName ?? undefined}>
        {props.fileName}
      </span>
      {props.hasChanges && (
        <Badge className="toolbar-badge" appearance="tint" color="warning">
          {texts.changed}
        </Badge>
      )}
      <span className="toolbar-space" />
      <ThemeMenu theme={props.theme} onTheme={props.onTheme} />
      <LanguageMenu language={props.language} isBusy={props.isBusy} onLanguage={props.onLanguage} />
    </div>
  );
}
