import type { SheetTab } from '../../snapshot/sheetSnapshot';

interface TabProps {
  readonly tab: SheetTab;
  readonly isActive: boolean;
  readonly onChoose: (id: string) => void;
  readonly onKey: (key: string) => void;
  readonly onMenu: (tab: HTMLElement) => void;
  readonly onRename: () => void;
}

/** One sheet's tab: a click shows the sheet, a double click or F2 renames it, a right click opens its menu. */
export function Tab({
  tab: { id, name, color },
  isActive,
  onChoose,
  onKey,
  onMenu,
  onRename,
}: TabProps): React.JSX.Element {
  return (
    <button
      role="tab"
      type="button"
      className="tab"
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      style={color === null ? undefined : { boxShadow: `inset 0 -3px ${color}` }}
      aria-haspopup="menu"
      aria-keyshortcuts="Shift+F10 F2"
      onClick={() => onChoose(id)}
      onDoubleClick={onRename}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.currentTarget);
      }}
      onKeyDown={(event) => {
        // Not every browser makes a menu's click of these.
        if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
          event.preventDefault();
          onMenu(event.currentTarget);
        } else if (event.key === 'F2') onRename();
        else onKey(event.key);
      }}
    >
      {name}
    </button>
  );
}
