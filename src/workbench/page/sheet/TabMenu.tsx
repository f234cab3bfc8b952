import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { SheetChange } from '../../../embedded/host/handSheets';
import type { SheetTab } from '../../snapshot/sheetSnapshot';
import type { SheetQuestion } from '../../state/pageState';
import { useTexts } from '../../state/texts';

/** What can be done to a whole sheet. */
export interface SheetDeeds {
  readonly onChange: (sheetId: string, change: SheetChange) => void;
  readonly onAsk: (question: SheetQuestion) => void;
}

interface TabMenuProps extends SheetDeeds {
  readonly tab: SheetTab;
  /** Sheets that can be seen, in their order. */
  readonly shown: readonly SheetTab[];
  readonly hidden: readonly SheetTab[];
  readonly isProtected: boolean;
  /** The tab's own element: the menu opens above it. */
  readonly at: HTMLElement;
  readonly onClose: () => void;
}

/** The menu of a sheet's tab, as Excel's. What makes no sense for this sheet cannot be chosen. */
export function TabMenu(props: TabMenuProps): React.JSX.Element {
  const { tab, shown, hidden, onChange, onAsk } = props;
  const { sheetMenu: texts } = useTexts();
  const place = shown.findIndex(({ id }) => id === tab.id);
  const isFirst = place <= 0;
  const isLast = place === shown.length - 1;
  const change = (wanted: SheetChange) => () => onChange(tab.id, wanted);
  const ask = (kind: SheetQuestion['kind']) => () => onAsk({ kind, sheetId: tab.id, name: tab.name, problem: null });
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => !open && props.onClose()}
      positioning={{ target: props.at, position: 'above', align: 'start' }}
    >
      <MenuPopover className="tabs-menu" aria-label={texts.label(tab.name)}>
        <MenuList>
          <MenuItem onClick={ask('rename')}>{texts.rename}</MenuItem>
          <MenuItem onClick={ask('delete')}>{texts.remove}</MenuItem>
          <MenuItem onClick={change({ kind: 'copy' })}>{texts.copy}</MenuItem>
          <MenuDivider />
          <MenuItem disabled={isFirst} onClick={change({ kind: 'move', to: 'left' })}>
            {texts.left}
          </MenuItem>
          <MenuItem disabled={isLast} onClick={change({ kind: 'move', to: 'right' })}>
            {texts.right}
          </MenuItem>
          <MenuItem disabled={isFirst} onClick={change({ kind: 'move', to: 'first' })}>
            {texts.first}
          </MenuItem>
          <MenuItem disabled={isLast} onClick={change({ kind: 'move', to: 'last' })}>
            {texts.last}
          </MenuItem>
          <MenuDivider />
          <MenuItem onClick={change({ kind: 'hide' })}>{texts.hide}</MenuItem>
          <Unhide hidden={hidden} onChange={onChange} />
          <MenuDivider />
          <MenuItem onClick={change(props.isProtected ? { kind: 'unprotect', password: '' } : { kind: 'protect' })}>
            {props.isProtected ? texts.unprotect : texts.protect}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The hidden sheets by name; without any it cannot be opened. */
function Unhide({
  hidden,
  onChange,
}: {
  readonly hidden: readonly SheetTab[];
  readonly onChange: SheetDeeds['onChange'];
}): React.JSX.Element {
  const { sheetMenu: texts } = useTexts();
  if (hidden.length === 0) return <MenuItem disabled>{texts.unhide}</MenuItem>;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{texts.unhide}</MenuItem>
      </MenuTrigger>
      <MenuPopover className="tabs-menu">
        <MenuList>
          {hidden.map(({ id, name }) => (
            <MenuItem key={id} onClick={() => onChange(id, { kind: 'unhide' })}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
