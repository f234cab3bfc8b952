import { useEffect } from 'react';

/** What the page does at a key that is pressed with Ctrl, or with Cmd on a Mac. */
export type Shortcut = 'undo' | 'redo' | 'find';

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
    default:
      return null;
  }
}

/** Whether the key belongs to a field of the page, a dialog among them; the grid's own editor is none. */
const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('.grid-box') === null &&
  target.closest('input, textarea, [role="dialog"], [role="alertdialog"]') !== null;

/**
 * Hears the page's shortcuts before the grid does. While a cell is edited they belong to its text.
 * @param isTyping whether a cell is being edited now
 */
export function useShortcuts(isTyping: () => boolean, act: (shortcut: Shortcut) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if (shortcut === null || isInField(event.target) || (shortcut !== 'find' && isTyping())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act(shortcut);
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [isTyping, act]);
}
