import { useEffect, useRef, type RefObject } from 'react';

/** What the Tab key reaches; a file field that stands behind its button is not shown. */
const FOCUSABLE = [
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled)',
  'select:not(:disabled)',
  '[tabindex="0"]',
]
  .map((each) => `${each}:not([tabindex="-1"])`)
  .join(', ');

/**
 * Keeps the focus where the person works: a button that is out of use while it works, or that goes away with what it did, would
 * leave it nowhere. It goes back to the button, else to the nearest thing that is left, else to the heading of the page.
 * @param busy whether work is going on: what is out of use meanwhile is waited for
 */
export function useKeptFocus(shell: RefObject<HTMLElement | null>, busy: boolean): void {
  const restore = useRef<(() => void) | null>(null);
  const isBusy = useRef(busy);
  useEffect(() => {
    isBusy.current = busy;
    if (!busy) restore.current?.();
  }, [busy]);
  useEffect(() => {
    const root = shell.current;
    if (!root) return;
    let last: HTMLElement | null = null;
    let around: readonly HTMLElement[] = [];
    const noted = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      around = ancestors(target, root);
    };
    // Whoever clicks beside everything wants the focus nowhere.
    const left = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node) || !last?.contains(target)) last = null;
    };
    restore.current = () => {
      // Who works in the sheet keeps the keyboard there.
      if (last === null || document.activeElement !== document.body || !document.hasFocus()) return;
      const isThere = last.isConnected && !last.matches(':disabled');
      (isThere ? last : nearest(around, root))?.focus({ preventScroll: true });
    };
    const restored = new MutationObserver(() => {
      if (!isBusy.current) restore.current?.();
    });
    const come = (): void => restore.current?.();
    window.addEventListener('focus', come);
    root.addEventListener('focusin', noted);
    root.addEventListener('pointerdown', left);
    restored.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      restore.current = null;
      restored.disconnect();
      window.removeEventListener('focus', come);
      root.removeEventListener('focusin', noted);
      root.removeEventListener('pointerdown', left);
    };
  }, [shell]);
}

/** From the nearest to the page itself, which is left out. */
function ancestors(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let each = element.parentElement; each && each !== root && each.tagName !== 'MAIN'; each = each.parentElement) {
    found.push(each);
  }
  return found;
}

function nearest(around: readonly HTMLElement[], root: HTMLElement): HTMLElement | null {
  const heading = root.querySelector<HTMLElement>('main h1');
  const left = around.find((each) => each.isConnected);
  // What holds the heading is the page: its first stop would be the one that skips it.
  if (!left || left.contains(heading)) return heading;
  return [...left.querySelectorAll<HTMLElement>(FOCUSABLE)].find((each) => !isPassedOver(each)) ?? heading;
}

/** The Tab key reaches the chosen one of several radios only: on another, a key would choose that. */
function isPassedOver(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return false;
  const group = [...element.ownerDocument.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')];
  return group.some(({ name }) => name === element.name);
}
