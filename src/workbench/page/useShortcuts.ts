import { useEffect } from 'react';

/** What the page does at a key that is pressed with Ctrl, or with Cmd on a Mac. */
export type Shortcut = 'undo' | 'redo' | 'find' | 'zoomIn' | 'zoomOut';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The keys that Excel has for it; null where the key is none of them. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): Shortcut | null {
  if (ctrlKey === metaKey || altKey) return null;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return shiftKey ? null : 'redo';
    case 'f':
      return shiftKey ? null : 'find';
    // A plus needs Shift on some keyboards and none on others.
    case '+':
    case '=':
      return 'zoomIn';
    case '-':
      return shiftKey ? null : 'zoomOut';
    default:
      return null;
  }
}

/** Whether the key belongs to a field of the page, a dialog among them; the grid's own editor is none. */
const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('.grid-box') === null &&
  target.closest('input, textarea, [role="dialog"], [role="alertdialog"]') !== null;

/** Whether the key was pressed at the sheet, or where nothing has the keyboard. */
const isAtSheet = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof HTMLElement && target.closest('.split-main') !== null);

/**
 * Hears the page's shortcuts before the grid does.
 * @param isTyping whether a cell is being edited now: nothing is zoomed then
 */
export function useShortcuts(isTyping: () => boolean, act: (shortcut: Shortcut) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if (shortcut === null || isInField(event.target)) return;
      // Elsewhere on the page the keys stay the browser's, which makes its texts larger.
      if (shortcut.startsWith('zoom') && (isTyping() || !isAtSheet(event.target))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act(shortcut);
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [isTyping, act]);
}
