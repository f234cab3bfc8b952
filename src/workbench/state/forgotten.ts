/** Where the pane remembers the language it was last switched to. */
const PANE_LANGUAGE = 'rolecard.language';
/** Where the pane keeps lines about what was done in the workbook. */
const PANE_DONE = 'rolecard.done';

/** Who switches the language of the page means the pane too, whatever was chosen there before. */
export function forgetPaneLanguage(): void {
  forget(() => window.localStorage, PANE_LANGUAGE);
}

/** Excel gives each workbook a pane of its own; here the next workbook gets the same one, which would show what was done in the last. */
export function forgetDone(): void {
  forget(() => window.sessionStorage, PANE_DONE);
}

function forget(storage: () => Storage, key: string): void {
  try {
    storage().removeItem(key);
  } catch {
    // Storage may be forbidden: then there is nothing in it.
  }
}
