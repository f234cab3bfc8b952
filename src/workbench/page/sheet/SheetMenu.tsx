import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Navigation16Regular } from '@fluentui/react-icons';
import type { SheetTab } from '../../snapshot/sheetSnapshot';
import { useTexts } from '../../state/texts';

interface SheetMenuProps {
  readonly tabs: readonly SheetTab[];
  readonly activeId: string | null;
  readonly onChoose: (id: string) => void;
}

/** The names of all sheets in one list, for a workbook whose tabs do not fit side by side. */
export function SheetMenu({ tabs, activeId, onChoose }: SheetMenuProps): React.JSX.Element {
  const texts = useTexts();
  return (
    <Menu
      checkedValues={{ sheet: activeId === null ? [] : [activeId] }}
      onCheckedValueChange={(_, { checkedItems: [id] }) => id !== undefined && onChoose(id)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<Navigation16Regular />} title={texts.allSheets} />
      </MenuTrigger>
      <MenuPopover className="tabs-menu">
        <MenuList>
          {tabs.map(({ id, name }) => (
            <MenuItemRadio key={id} name="sheet" value={id}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
