/**
 * Gives the focus to what the pane itself chooses, but never takes the keyboard from the sheet: what is being typed into a cell
 * would be cut short there and go on in the pane. Where the person is elsewhere it waits until they come, and what they chose
 * by coming comes first.
 */
export function takeFocus(element: HTMLElement): void {
  if (document.hasFocus()) {
    element.focus();
    return;
  }
  const come = (): void => {
    if (document.activeElement === document.body && element.isConnected) element.focus({ preventScroll: true });
  };
  window.addEventListener('focus', come, { once: true });
}
