import { Badge, Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
  LocalLanguage20Regular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import { LANGUAGES, type Language } from '../../base/language';
import { LANGUAGE_NAMES } from '../../i18n/languageNames';
import { useTexts } from '../state/texts';
import { EditTools, type EditToolsProps } from './EditTools';

interface ToolbarProps {
  readonly fileName: string | null;
  readonly hasChanges: boolean;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onDownload: () => void;
  readonly edit: EditToolsProps;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Opening, downloading and the language; the name of the open file in the middle. */
export function Toolbar(props: ToolbarProps): React.JSX.Element {
  const texts = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
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
      <LanguageMenu language={props.language} isBusy={props.isBusy} onLanguage={props.onLanguage} />
    </header>
  );
}

/** The languages by their own names, the one in use marked. */
function LanguageMenu({
  language,
  isBusy,
  onLanguage,
}: Pick<ToolbarProps, 'language' | 'isBusy' | 'onLanguage'>): React.JSX.Element {
  const label = useTexts().language(LANGUAGE_NAMES[language]);
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = LANGUAGES.find((one) => checkedItems.includes(one));
        if (chosen !== undefined) onLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<LocalLanguage20Regular />}
          aria-label={label}
          title={label}
          disabled={isBusy}
          data-testid="page-language"
        >
          {LANGUAGE_NAMES[language]}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((one) => (
            <MenuItemRadio key={one} name="language" value={one} lang={one} data-testid={`page-language-${one}`}>
              {LANGUAGE_NAMES[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
